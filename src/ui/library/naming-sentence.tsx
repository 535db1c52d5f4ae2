/** A story and one of its entries in; where nothing else is told of it, the sentence that names it out. None for a country. */
import type { Entry, Story } from '../../knowledge/story.ts';
import { findNaming } from '../card/find-naming.ts';
import { isTold } from '../card/telling-facts.ts';
import { readSentence } from '../read-span.ts';

export function NamingSentence({ story, entry }: { story: Story; entry: Entry }) {
  const span = entry.generic || isTold(story, entry) ? null : findNaming(story, entry);
  if (span === null) return null;
  const sentence = readSentence(story, span);
  return (
    <p class="naming" lang={story.lang} dir="auto">
      {sentence.slice(0, span.start)}
      <b>{sentence.slice(span.start, span.end)}</b>
      {sentence.slice(span.end)}
    </p>
  );
}
