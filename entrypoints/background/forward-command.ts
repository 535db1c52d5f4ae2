/** The reader's keys, which the browser gives to the background, passed on to the tab in front. */
import type { Browser } from 'wxt/browser';
import { openFollow } from '../../src/follow.ts';
import { panelOpener } from '../../src/open-panel.ts';
import { sendToPage } from '../../src/messages.ts';

/** The names are those of `commands` in the manifest; an unknown name and a tab without notes do nothing. */
export async function forwardCommand(
  name: string,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const tabId = tab?.id;
  if (tab === undefined || tabId === undefined) return;
  // Before anything is awaited.
  if (name === 'open-panel') return panelOpener(tab.windowId)?.();
  if (name === 'follow-story') return openFollow(tab);
  const visit = await sendToPage(tabId, 'getVisit', {});
  const frame = visit?.kind === 'judged' ? visit.frame?.id : 0;
  if (name === 'next-note') await sendToPage(tabId, 'stepNote', { step: 1 }, frame);
  if (name === 'previous-note') await sendToPage(tabId, 'stepNote', { step: -1 }, frame);
  if (name === 'toggle-list') await sendToPage(tabId, 'toggleList', {}, frame);
}
