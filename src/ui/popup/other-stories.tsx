/** A few stories of the library in, each folded, out: what a page that is related to none of them has to offer. */
import { say } from '../words.ts';
import type { ShownStory } from './popup-data.ts';
import { StoryView } from './story-view.tsx';

export interface OtherStoriesProps {
  /** Null: the library cannot be read. */
  readonly stories: readonly ShownStory[] | null;
  /** Of the whole library. */
  readonly count: number | null;
}

export function OtherStories({ stories, count }: OtherStoriesProps) {
  if (stories === null) return <p class="warning">{say('popup.unreadable')}</p>;
  if (count === 0) return <p class="hint">{say('popup.noStories')}</p>;
  return stories.map(({ story, title }) => (
    <details class="other-story" key={story.id}>
      <summary>
        <span class="label">{say(count === 1 ? 'popup.theStory' : 'popup.aStory')}</span>
        <span class="other-story-headline" lang={story.lang} dir="auto">
          {title}
        </span>
      </summary>
      <StoryView story={story} noted={[]} onGo={null} />
    </details>
  ));
}
