/** Draws the side panel for the tab in front, again whenever something about it has changed. */
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/story/story.css';
import '../../src/ui/story/timeline.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/popup/story-view.css';
import '../../src/ui/panel/panel.css';
import { render } from 'preact';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { directionOfWords, languageOfWords } from '../../src/ui/words.ts';
import { actBeside } from './act-beside.ts';
import { followWindow } from './follow-window.ts';

const { documentElement: root, body } = document;
root.lang = languageOfWords();
root.dir = directionOfWords();
followWindow(({ tab, data, notes, goTo }) => {
  render(<Panel {...{ data, notes }} actions={actBeside(tab, goTo)} />, body);
});
