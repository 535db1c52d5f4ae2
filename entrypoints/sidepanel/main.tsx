/** Draws the side panel for the tab in front, again whenever something about it has changed. */
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/story/story.css';
import '../../src/ui/story/timeline.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/popup/story-view.css';
import '../../src/ui/panel/panel.css';
import { render } from 'preact';
import { namePage } from '../../src/ui/name-page.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { say } from '../../src/ui/words.ts';
import { actBeside } from './act-beside.ts';
import { followWindow } from './follow-window.ts';

namePage(say('manifest.name'));
followWindow(({ data, notes, ...shown }) => {
  render(<Panel {...{ data, notes }} actions={actBeside(shown)} />, document.body);
});
