/** A story in; its quotations out, each with its speaker, or that he is not certain, and its source. */
import type { Story } from '../../knowledge/story.ts';
import { groupQuotes } from '../story/group-quotes.ts';
import { Passages } from '../story/passages.tsx';
import { say, sayCount } from '../words.ts';

/** So many are in sight; a long interview has fifty. */
const fewPassages = 6;

export function QuoteSection({ story }: { story: Story }) {
  const passages = groupQuotes(story);
  if (passages.length === 0) return null;
  return (
    <section>
      <h2>{say('library.story.quotes')}</h2>
      <Passages story={story} passages={passages.slice(0, fewPassages)} />
      {passages.length > fewPassages && (
        <details>
          <summary>{sayCount('library.story.more', passages.length - fewPassages)}</summary>
          <Passages story={story} passages={passages.slice(fewPassages)} />
        </details>
      )}
    </section>
  );
}
