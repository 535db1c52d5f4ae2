/** A few stories of the library in, each folded, out: what a page that is related to none of them has to offer. */
import type { ShownStory } from './popup-data.ts';
import { StoryView } from './story-view.tsx';

export interface OtherStoriesProps {
  /** Null: the library cannot be read. */
  readonly stories: readonly ShownStory[] | null;
  /** Of the whole library. */
  readonly count: number | null;
}

export function OtherStories({ stories, count }: OtherStoriesProps) {
  if (stories === null) {
    return (
      <p class="warning">
        Your library could not be read. It is left as it is; closing and opening the browser may
        help.
      </p>
    );
  }
  if (count === 0) {
    return (
      <p class="hint">
        You follow no story yet. Open an article that you want to have explained, here and wherever
        the story goes on, and follow it.
      </p>
    );
  }
  return stories.map(({ story, title }) => (
    <details class="other-story" key={story.id}>
      <summary>
        <span class="label">{count === 1 ? 'The story you follow' : 'A story you follow'}</span>
        <span class="other-story-headline" lang={story.lang} dir="auto">
          {title}
        </span>
      </summary>
      <StoryView story={story} noted={[]} onGo={null} />
    </details>
  ));
}
