/**
 * A tab and the address of a page of ours in; the page opened beside it, or in a normal window where the
 * tab is private: there is no library in private windows, or one that is gone with them.
 */
import { type Browser, browser } from 'wxt/browser';

interface Has extends Partial<Pick<typeof browser, 'windows'>> {
  readonly tabs: { readonly create: (given: Browser.tabs.CreateProperties) => Promise<unknown> };
}

/** The page comes to the front, right of the tab; from a private window, in a normal one; on a phone, where the browser puts it. */
export async function openBeside(
  tab: Browser.tabs.Tab,
  url: string,
  { tabs, windows }: Has = browser,
): Promise<void> {
  if (windows === undefined) {
    // There a tab has no opener, and to name one is an error.
    await tabs.create({ url });
    return;
  }
  if (!tab.incognito) {
    const opener = tab.id === undefined ? {} : { openerTabId: tab.id };
    await tabs.create({ url, windowId: tab.windowId, index: tab.index + 1, ...opener });
    return;
  }
  const normal = await windows.getAll({ windowTypes: ['normal'] });
  const open = normal.find(({ incognito }) => !incognito);
  if (open?.id === undefined) await windows.create({ url, incognito: false });
  else {
    await tabs.create({ url, windowId: open.id });
    await windows.update(open.id, { focused: true });
  }
}
