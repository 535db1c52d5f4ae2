/** The popup in all its states: over every kind of page, with every kind of story. */
import './use-messages.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/story/story.css';
import '../../src/ui/story/timeline.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/popup/story-view.css';
import { render } from 'preact';
import bundled from 'virtual:stories';
import type { Story } from '../../src/knowledge/story.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { PopupActions, PopupData } from '../../src/ui/popup/popup-data.ts';
import { popupStates } from '../dom/popup-options/popup-states.ts';
import { showStates } from './show-states.ts';
import type { GalleryState } from './state.ts';

const nothing = (): void => {};
const actions: PopupActions = {
  allowSite: nothing,
  reloadPage: nothing,
  setSite: nothing,
  setPaused: nothing,
  dismissStory: nothing,
  restoreStories: nothing,
  setStoryPaused: nothing,
  goToEntry: nothing,
  goToText: nothing,
  copy: () => Promise.resolve(true),
  followPage: nothing,
  addPage: nothing,
  openLibrary: nothing,
  openOptions: nothing,
  openPanel: nothing,
};

const stateOf = (name: string, data: PopupData | null): GalleryState => ({
  name,
  draw: (body) => render(<Popup data={data} actions={actions} />, body),
});

/** A related page's, of the first story that comes with the extension. */
function overBundled(): PopupData {
  const [story]: readonly Story[] = bundled;
  const { same } = popupStates;
  const { visit } = same.tab;
  if (story === undefined || visit?.kind !== 'judged') return same;
  const noted = story.entries.slice(0, 6).map(({ id }) => id);
  const related = visit.related.map((each) => ({ ...each, story: story.id, noted }));
  return {
    ...same,
    tab: { ...same.tab, visit: { ...visit, related, noted: noted.length } },
    stories: [{ story, title: story.articles[0]?.headline ?? '' }],
  };
}

void showStates([
  stateOf('the bundled story', overBundled()),
  ...Object.entries(popupStates).map(([name, data]) => stateOf(name, data)),
]);
