/** A story and one of its entries in; who or what it is in the article's words, and an editor's note on it, out. */
import type { Entry, Story } from '../../knowledge/story.ts';
import { readSpan } from '../read-span.ts';

export function About({ story, entry: { description, gloss } }: { story: Story; entry: Entry }) {
  return (
    <>
      {description !== null && (
        <p class="entry-words" lang={story.lang}>
          {readSpan(story, description)}
        </p>
      )}
      {gloss !== null && (
        <p class="curated">
          <span class="label">Added by an editor</span> <span lang={gloss.lang}>{gloss.text}</span>
        </p>
      )}
    </>
  );
}
