/** One story of the list in, its row out: two lines, of one height whatever they hold. */
import type { StorySummary } from '../../library/kept-story.ts';
import { saySummary } from './say-summary.ts';

export interface StoryRowProps {
  readonly story: StorySummary;
  /** From 0; the list draws only the rows that can be seen. */
  readonly place: number;
  readonly count: number;
  readonly rowHeight: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
}

export const rowIdOf = (id: string): string => `row-${id}`;

export function StoryRow({ story, place, count, rowHeight, isActive, isChosen }: StoryRowProps) {
  const facts = saySummary(story);
  const words = [story.title, ...(story.isPaused ? ['paused'] : []), ...facts].join(', ');
  return (
    <div
      id={rowIdOf(story.id)}
      class={isActive ? 'story-row story-row-active' : 'story-row'}
      // No option of a select holds two lines.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      data-story={story.id}
      aria-selected={isChosen}
      aria-setsize={count}
      aria-posinset={place + 1}
      tabIndex={-1}
      aria-label={words}
      style={{ insetBlockStart: `${place * rowHeight}px` }}
    >
      <span class="story-check" title="Select" />
      <span class="story-words">
        <span class="story-title" lang={story.lang}>
          {story.title}
        </span>
        <span class="story-facts">
          {story.isPaused && <span class="story-paused">Paused · </span>}
          {facts.join(' · ')}
        </span>
      </span>
    </div>
  );
}
