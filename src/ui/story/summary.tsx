/** A story in; its summary, whole sentences word for word, out. */
import type { Story } from '../../knowledge/story.ts';
import { readSpan } from '../read-span.ts';

export function Summary({ story }: { story: Story }) {
  if (story.summary.length === 0) return null;
  return (
    <section id="summary">
      <h2>Summary</h2>
      <p class="hint">
        Sentences of the {story.articles.length === 1 ? 'article' : 'articles'}, word for word.
      </p>
      {story.summary.map((span) => (
        <p class="passage" key={`${span.article}:${span.sentence}`} lang={story.lang}>
          {readSpan(story, span)}
        </p>
      ))}
    </section>
  );
}
