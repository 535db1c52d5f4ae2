/** A story in; its summary, whole sentences word for word, out. */
import type { Story } from '../../knowledge/story.ts';
import { readSpan } from '../read-span.ts';
import { say, sayCount } from '../words.ts';

export function Summary({ story }: { story: Story }) {
  if (story.summary.length === 0) return null;
  return (
    <section id="summary">
      <h2>{say('story.summary')}</h2>
      {story.summary.map((span) => (
        <p class="passage" key={`${span.article}:${span.sentence}`} lang={story.lang} dir="auto">
          {readSpan(story, span)}
        </p>
      ))}
      <p class="hint">{sayCount('story.wordForWord', story.articles.length)}</p>
    </section>
  );
}
