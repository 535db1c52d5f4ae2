/** The stories that a page is related to in; a way to look at one after the other out. A few are tabs, many a list. */
import { directionOfWords, say, sayCount } from '../words.ts';
import type { ShownStory } from './popup-data.ts';

export interface StorySwitchProps {
  /** More than one, the strongest first. */
  readonly stories: readonly ShownStory[];
  /** The id of the one that is shown. */
  readonly current: string;
  readonly onChoose: (story: string) => void;
}

/** Id of the panel that shows the chosen story. */
export const storyPanelId = 'related-story';

export const tabIdOf = (index: number): string => `story-tab-${index}`;

/** Titles of more do not fit side by side. */
const mostTabs = 3;

export function StorySwitch(props: StorySwitchProps) {
  return props.stories.length > mostTabs ? <StoryChoice {...props} /> : <StoryTabs {...props} />;
}

/** By the pattern of the ARIA guide: one stop for Tab, arrows go from tab to tab. */
function StoryTabs({ stories, current, onChoose }: StorySwitchProps) {
  const step = (event: KeyboardEvent): void => {
    const at = stories.findIndex(({ story }) => story.id === current);
    const next = nextOf(event.key, at, stories.length);
    if (next === null) return;
    event.preventDefault();
    onChoose(stories[next]!.story.id);
    const list = (event.currentTarget as HTMLElement).parentElement;
    list?.querySelector<HTMLElement>(`#${tabIdOf(next)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('popup.relatedStories')}>
      {stories.map(({ story, title }, index) => {
        const isCurrent = story.id === current;
        return (
          <button
            key={story.id}
            type="button"
            role="tab"
            id={tabIdOf(index)}
            class="tab"
            title={title}
            aria-selected={isCurrent}
            aria-controls={isCurrent ? storyPanelId : undefined}
            tabIndex={isCurrent ? 0 : -1}
            lang={story.lang}
            dir="auto"
            onClick={() => onChoose(story.id)}
            onKeyDown={step}
          >
            <span class="tab-title">{title}</span>
          </button>
        );
      })}
    </div>
  );
}

function nextOf(key: string, at: number, count: number): number | null {
  const [onwards, back] =
    directionOfWords() === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === onwards) return (at + 1) % count;
  if (key === back) return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function StoryChoice({ stories, current, onChoose }: StorySwitchProps) {
  return (
    <label class="story-choice">
      <span class="label">{sayCount('popup.relatedCount', stories.length)}</span>
      <select value={current} onChange={(event) => onChoose(event.currentTarget.value)}>
        {stories.map(({ story, title }) => (
          <option key={story.id} value={story.id} lang={story.lang}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
