/** Draws the popup for the active tab, again whenever something about it has changed. */
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/story/story.css';
import '../../src/ui/story/timeline.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/popup/story-view.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { namePage } from '../../src/ui/name-page.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { PopupData } from '../../src/ui/popup/popup-data.ts';
import { say } from '../../src/ui/words.ts';
import { actOn } from './act-on.ts';
import { followTab } from './follow-tab.ts';

async function start(): Promise<void> {
  namePage(say('manifest.name'));
  const isInPanel = browser.extension.getViews({ type: 'popup' }).includes(window);
  document.documentElement.classList.toggle('in-panel', isInPanel);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const actions = actOn(tab);
  const show = (data: PopupData | null): void =>
    render(<Popup data={data} actions={actions} />, document.body);
  show(null);
  followTab(tab, show);
}

void start();
