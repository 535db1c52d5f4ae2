/** Tabs that Firefox's own window opens, as its driver comes to know of them. */
import type { Browser, Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';
import { until } from './reader.ts';

/** Long beside the moment it takes Firefox to tell of a tab, even with both cores at work. */
const tellTabMs = 8000;

/**
 * The tab that an expression for Firefox's window opens. Once in hundreds of times Firefox never tells WebDriver of such
 * a tab (seen with ESR 153), so one that stays unknown is closed by the other expression, and opened anew.
 */
export async function openTold(browser: Browser, open: string, close: string): Promise<Page> {
  return until(
    'a tab that the browser opens',
    async () => {
      const before = new Set(await browser.pages());
      await inFirefoxWindow(browser, open);
      const findNew = async () => (await browser.pages()).find((each) => !before.has(each));
      const page = await until('a new tab', findNew, tellTabMs).catch(() => null);
      if (page === null) await inFirefoxWindow(browser, close);
      return page;
    },
    4 * tellTabMs,
  );
}

/**
 * A tab at an address that WebDriver may not go to, behind the one in front, loaded. `window` is an expression for the
 * window that it opens in; left out: the first.
 */
export function openTrustedTab(browser: Browser, url: string, window = 'window'): Promise<Page> {
  const close = `${window}.gBrowser.removeTab(${window}.gBrowser.tabs.at(-1)) ?? 1`;
  return openTold(browser, addTrustedTab(url, window), close);
}

const addTrustedTab = (url: string, window: string): string => `new Promise((done) => {
  const { gBrowser } = ${window};
  const tab = gBrowser.addTrustedTab(${JSON.stringify(url)}, { inBackground: true });
  gBrowser.addTabsProgressListener({ onStateChange(b, p, r, flags) {
    const isStop = flags & Ci.nsIWebProgressListener.STATE_STOP;
    if (b === tab.linkedBrowser && isStop && b.currentURI.spec === ${JSON.stringify(url)}) {
      gBrowser.removeTabsProgressListener(this);
      done(1);
    }
  } });
})`;
