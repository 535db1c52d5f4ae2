/** A story, kept or about to be, in; all that it tells and the ways to set it right out. */
import type { ComponentChildren } from 'preact';
import { groupEntries } from '../story/group-entries.ts';
import { sayLimits } from '../story/say-limits.ts';
import { Summary } from '../story/summary.tsx';
import { Timeline } from '../story/timeline.tsx';
import { ArticlesSection } from './articles-section.tsx';
import { ChangesSection } from './changes-section.tsx';
import { EntryGroupSection } from './entry-group-section.tsx';
import type { LibraryActions, ShownStory } from './library-data.ts';
import { QuoteSection } from './quote-section.tsx';

export interface StoryPageProps {
  readonly shown: ShownStory;
  readonly actions: LibraryActions;
  /** What can be done with the story as a whole, under its title. */
  readonly children?: ComponentChildren;
}

export const storyTitleId = 'story-title';

export function StoryPage({ shown, actions, children }: StoryPageProps) {
  const { kept, story, title } = shown;
  return (
    <article class="story-page">
      <header class="story-head">
        <h1 id={storyTitleId} tabIndex={-1} lang={story.lang} dir="auto">
          {title}
        </h1>
        <p class="limits">{sayLimits(story.articles)}</p>
        {children}
      </header>
      <div class="story-columns">
        <div class="story-column">
          <ArticlesSection {...{ story, actions }} />
          <Summary story={story} />
          {groupEntries(story.entries).map((group) => (
            <EntryGroupSection key={group.title} {...{ group, story, actions }} />
          ))}
        </div>
        <div class="story-column">
          <QuoteSection story={story} />
          <Timeline story={story} />
          <ChangesSection {...{ kept, story, actions }} />
        </div>
      </div>
    </article>
  );
}
