/** A story and one of its entries in; who or what it is in the article's words, and an editor's note on it, out. */
import type { Entry, Story } from '../../knowledge/story.ts';
import { readSpan } from '../read-span.ts';
import { say } from '../words.ts';

export function About({ story, entry: { description, gloss } }: { story: Story; entry: Entry }) {
  return (
    <>
      {description !== null && (
        <p class="entry-words" lang={story.lang} dir="auto">
          {readSpan(story, description)}
        </p>
      )}
      {gloss !== null && (
        <p class="curated">
          <span class="label">{say('story.addedByEditor')}</span>{' '}
          <bdi lang={gloss.lang}>{gloss.text}</bdi>
        </p>
      )}
    </>
  );
}
