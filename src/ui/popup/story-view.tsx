/** A story in, all that it tells out: literal spans, with what is curated or derived marked as such. */
import type { Story } from '../../knowledge/story.ts';
import { EntryList } from './entry-list.tsx';
import { groupEntries } from '../story/group-entries.ts';
import { groupQuotes } from '../story/group-quotes.ts';
import { Passages } from '../story/passages.tsx';
import { Summary } from '../story/summary.tsx';
import { SourceLine } from '../story/source-line.tsx';
import { Timeline } from '../story/timeline.tsx';
import { sayLimits } from '../story/say-limits.ts';

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
      <Quotes story={story} />
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
        <h2>{story.articles.length === 1 ? 'Source' : 'Sources'}</h2>
        {story.articles.map((article) => (
          <SourceLine key={article.id} article={article} lang={story.lang} />
        ))}
      </section>
    </article>
  );
}

function Quotes({ story }: { story: Story }) {
  const passages = groupQuotes(story);
  if (passages.length === 0) return null;
  return (
    <section>
      <h2>Key quotes</h2>
      <Passages story={story} passages={passages} />
    </section>
  );
}
