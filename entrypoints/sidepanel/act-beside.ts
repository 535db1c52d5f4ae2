/** The tab in front in, what the reader can do about it in the side panel out: as in the popup, but the panel stays. */
import { browser } from 'wxt/browser';
import type { Params, ToPage } from '../../src/message-map.ts';
import { sendToPage } from '../../src/messages.ts';
import type { PanelActions } from '../../src/ui/panel/panel-data.ts';
import { actOn, findFront } from '../popup/act-on.ts';
import type { Tab } from '../popup/follow-tab.ts';
import type { Shown } from './follow-window.ts';

export function actBeside({
  tab,
  goTo,
  seekQuotes,
}: Pick<Shown, 'tab' | 'goTo' | 'seekQuotes'>): PanelActions {
  return {
    ...actOn(tab),
    reloadPage: () => {
      if (tab?.id !== undefined) void browser.tabs.reload(tab.id);
    },
    goToEntry: (key) => void tell(tab, 'goToEntry', key),
    goToText: (place) => void tell(tab, 'goToText', place),
    goToNote: goTo,
    seekQuotes,
  };
}

async function tell<N extends 'goToEntry' | 'goToText'>(
  tab: Tab,
  name: N,
  params: Params<ToPage, N>,
): Promise<void> {
  if (tab?.id === undefined) return;
  await sendToPage(tab.id, name, params, (await findFront(tab)).frameId);
}
