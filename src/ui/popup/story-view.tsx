/** A story in, all that it tells out: literal spans, with what is curated or derived marked as such. */
import type { Story } from '../../knowledge/story.ts';
import { readSpan } from '../read-span.ts';
import { EntryList } from './entry-list.tsx';
import { groupEntries } from './group-entries.ts';
import { groupQuotes, type Passage } from './group-quotes.ts';
import { SourceLine } from './source-line.tsx';
import { Timeline } from './timeline.tsx';
import { sayLimits } from './say-limits.ts';

export interface StoryViewProps {
  readonly story: Story;
  /** Entry ids with a note on the page. */
  readonly noted: readonly string[];
  /** Goes to an entry's first note; null where there is no page to go to. */
  readonly onGo: ((entry: string) => void) | null;
}

export function StoryView({ story, noted, onGo }: StoryViewProps) {
  return (
    <article class="story">
      <p class="limits">{sayLimits(story.articles)}</p>
      <Summary story={story} />
      <Quotes passages={groupQuotes(story)} lang={story.lang} />
      {noted.length > 0 && (
        <p class="hint">
          Names <span class="sample-mark">underlined like this</span> are marked on the page. Select
          one to go there.
        </p>
      )}
      {groupEntries(story.entries).map((group) => (
        <EntryList key={group.title} {...{ story, group, noted, onGo }} />
      ))}
      <Timeline story={story} />
      <section class="sources">
        <h2>Source</h2>
        {story.articles.map((article) => (
          <SourceLine key={article.id} article={article} lang={story.lang} />
        ))}
      </section>
    </article>
  );
}

function Summary({ story }: { story: Story }) {
  if (story.summary.length === 0) return null;
  return (
    <section id="summary">
      <h2>Summary</h2>
      <p class="hint">Sentences of the article, word for word.</p>
      {story.summary.map((span) => (
        <p class="passage" key={`${span.article}:${span.sentence}`} lang={story.lang}>
          {readSpan(story, span)}
        </p>
      ))}
    </section>
  );
}

function Quotes({ passages, lang }: { passages: readonly Passage[]; lang: string }) {
  if (passages.length === 0) return null;
  return (
    <section>
      <h2>Key quotes</h2>
      {passages.map((passage) => (
        <QuoteFigure key={passage.id} passage={passage} lang={lang} />
      ))}
    </section>
  );
}

function QuoteFigure({ passage, lang }: { passage: Passage; lang: string }) {
  return (
    <figure class="quote">
      <blockquote lang={lang}>
        {passage.sentences.map(({ id, pieces }) => (
          <p key={id}>
            {pieces.map(({ text, isQuoted }) =>
              isQuoted ? <span class="said">{text}</span> : text,
            )}
          </p>
        ))}
      </blockquote>
      <figcaption class={passage.speaker === null ? 'uncertain' : undefined}>
        {passage.speaker ?? 'Speaker not certain'}
        {passage.isSettled && <span class="set-by-hand"> · named by an editor</span>}
      </figcaption>
    </figure>
  );
}
