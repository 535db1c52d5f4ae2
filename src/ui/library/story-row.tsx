/** One story of the list in, its row out: two lines, of one height whatever they hold. */
import { Fragment } from 'preact';
import type { StorySummary } from '../../library/kept-story.ts';
import { say } from '../words.ts';
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
  const wordsId = `${rowIdOf(story.id)}-words`;
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
      aria-labelledby={wordsId}
      tabIndex={-1}
      style={{ insetBlockStart: `${place * rowHeight}px` }}
    >
      <span class="story-check" title={say('library.list.select')} aria-hidden="true" />
      <span class="story-words" id={wordsId}>
        <span class="story-title" lang={story.lang} dir="auto">
          {story.title}
        </span>
        <span class="story-facts">
          {story.isPaused && <span class="story-paused">{say('library.list.paused')} · </span>}
          {facts.map((fact, at) => (
            <Fragment key={fact}>
              {at > 0 && ' · '}
              <bdi>{fact}</bdi>
            </Fragment>
          ))}
        </span>
      </span>
    </div>
  );
}
