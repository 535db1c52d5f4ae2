/**
 * What is known of the tab, the reader's choices and the stories in; the popup out. Everything that a
 * reader does leaves through `actions`; nothing here knows the browser.
 */
import type { Story } from '../../knowledge/story.ts';
import { Switch } from '../switch.tsx';
import { readOnlyWords } from '../read-only-words.ts';
import { judgeTab, type PageChoices, type PageState, type Tab } from './page-state.ts';
import { StatePanel } from './state-panel.tsx';
import { StoryView } from './story-view.tsx';

export interface PopupData {
  readonly tab: Tab;
  readonly choices: PageChoices;
  /** The settings are a later version's and cannot be changed by this one. */
  readonly isReadOnly: boolean;
  readonly stories: readonly Story[];
}

export interface PopupActions {
  /** Asks the browser for access to the tab's site; must be called in the reader's gesture. */
  allowSite(): void;
  reloadPage(): void;
  setSite(isOn: boolean): void;
  setPaused(isPaused: boolean): void;
  dismissStory(story: string): void;
  /** Takes back every "Not this story" of this page. */
  restoreStories(): void;
  goToEntry(entry: string): void;
  openOptions(): void;
}

/** `data` null: not known yet. */
export function Popup({ data, actions }: { data: PopupData | null; actions: PopupActions }) {
  if (data === null) return <main class="popup popup-waiting" id="state" aria-busy="true" />;
  const { tab, choices, stories } = data;
  const state = judgeTab(tab, choices);
  return (
    <main class="popup">
      <StatePanel {...{ state, stories, choices, actions }} site={tab.site ?? ''} />
      <section class="switches" aria-label="Where Backgrounder works">
        {tab.site !== null && state.kind !== 'no-access' && (
          <Switch isOn={choices.isSiteOn} onChange={(isOn) => actions.setSite(isOn)}>
            Notes on <bdi class="site">{tab.site}</bdi>
          </Switch>
        )}
        <Switch isOn={choices.isPaused} onChange={(isPaused) => actions.setPaused(isPaused)}>
          Pause everywhere
        </Switch>
        {data.isReadOnly && <p class="warning">{readOnlyWords}</p>}
      </section>
      <Stories {...{ state, stories, actions }} />
      <footer class="popup-foot">
        <button type="button" class="quiet" onClick={() => actions.openOptions()}>
          Settings and sites
        </button>
      </footer>
    </main>
  );
}

interface StoriesProps {
  readonly state: PageState;
  readonly stories: readonly Story[];
  readonly actions: PopupActions;
}

/** The story that this page is about, open; else every story that is known, closed. */
function Stories({ state, stories, actions }: StoriesProps) {
  const related = state.kind === 'related' && stories.find(({ id }) => id === state.story);
  if (state.kind === 'related' && related) {
    return (
      <StoryView story={related} noted={state.noted} onGo={(entry) => actions.goToEntry(entry)} />
    );
  }
  return stories.map((story) => (
    <details class="other-story" key={story.id}>
      <summary>
        <span class="label">
          {stories.length === 1 ? 'The story Backgrounder knows' : 'A story Backgrounder knows'}
        </span>
        <span class="other-story-headline" lang={story.lang}>
          {story.articles[0]?.headline}
        </span>
      </summary>
      <StoryView story={story} noted={[]} onGo={null} />
    </details>
  ));
}
