/** The tab in front in, what the reader can do about it in the side panel out: as in the popup, but the panel stays. */
import { browser } from 'wxt/browser';
import { sendToPage } from '../../src/messages.ts';
import type { EntryKey } from '../../src/recognition/verdict.ts';
import type { PanelActions } from '../../src/ui/panel/panel-data.ts';
import { actOn, findFront } from '../popup/act-on.ts';
import type { Tab } from '../popup/follow-tab.ts';

/** `goTo` leads to the note of an index. */
export function actBeside(tab: Tab, goTo: (index: number) => void): PanelActions {
  return {
    ...actOn(tab),
    reloadPage: () => {
      if (tab?.id !== undefined) void browser.tabs.reload(tab.id);
    },
    goToEntry: (key) => void goToEntry(tab, key),
    goToNote: goTo,
  };
}

async function goToEntry(tab: Tab, key: EntryKey): Promise<void> {
  if (tab?.id === undefined) return;
  await sendToPage(tab.id, 'goToEntry', key, (await findFront(tab)).frameId);
}
