/**
 * A tab and the address of a page of ours in; the page opened beside it, or in a normal window where the
 * tab is private: there is no library in private windows, or one that is gone with them.
 */
import { type Browser, browser } from 'wxt/browser';

/** The page comes to the front, right of the tab; from a private window, in a normal one. */
export async function openBeside(tab: Browser.tabs.Tab, url: string): Promise<void> {
  if (!tab.incognito) {
    const opener = tab.id === undefined ? {} : { openerTabId: tab.id };
    await browser.tabs.create({ url, windowId: tab.windowId, index: tab.index + 1, ...opener });
    return;
  }
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const open = windows.find(({ incognito }) => !incognito);
  if (open?.id === undefined) await browser.windows.create({ url, incognito: false });
  else {
    await browser.tabs.create({ url, windowId: open.id });
    await browser.windows.update(open.id, { focused: true });
  }
}
