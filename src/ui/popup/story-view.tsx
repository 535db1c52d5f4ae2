/** A story in, all that it tells out: literal spans, with what is curated or derived marked as such. */
import type { Story } from '../../knowledge/story.ts';
import { sayPacks } from '../card/card-source.ts';
import { groupEntries } from '../story/group-entries.ts';
import { sayLimits } from '../story/say-limits.ts';
import { SourceLine } from '../story/source-line.tsx';
import { Summary } from '../story/summary.tsx';
import { Timeline } from '../story/timeline.tsx';
import { Updates } from '../story/updates.tsx';
import { say, sayCount, sayParts } from '../words.ts';
import { EntryList } from './entry-list.tsx';
import { type QuoteActions, QuoteList } from './quote-list.tsx';

export interface StoryViewProps {
  readonly story: Story;
  /** Entry ids with a note on the page. */
  readonly noted: readonly string[];
  /** Goes to an entry's first note; null where there is no page to go to. */
  readonly onGo: ((entry: string) => void) | null;
  /** What can be done with quotations; left out: they are only shown. */
  readonly quotes?: QuoteActions;
}

export function StoryView({ story, noted, onGo, quotes }: StoryViewProps) {
  return (
    <article class="story">
      <p class="limits">{sayLimits(story.articles)}</p>
      {sayPacks(story.articles).map((words) => (
        <p class="pack" key={words} dir="auto">
          {words}
        </p>
      ))}
      <Updates story={story} />
      <Summary story={story} />
      <QuoteList story={story} {...(quotes && { quotes })} />
      {noted.length > 0 && <SampleOfNames />}
      {groupEntries(story.entries).map((group) => (
        <EntryList key={group.title} {...{ story, group, noted, onGo }} />
      ))}
      <Timeline story={story} />
      <section class="sources">
        <h2>{sayCount('story.sources', story.articles.length)}</h2>
        {story.articles.map((article) => (
          <SourceLine key={article.id} article={article} lang={story.lang} />
        ))}
      </section>
    </article>
  );
}

function SampleOfNames() {
  const sample = <span class="sample-mark">{say('popup.sample')}</span>;
  return <p class="hint">{sayParts('popup.markedNames', { sample })}</p>;
}
