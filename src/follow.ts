/**
 * The way from a tab to the page where its story is followed: the article is read there and then, and
 * waits in the browser's memory, never on disk, for the library page that opens beside the tab.
 */
import { type Browser, browser } from 'wxt/browser';
import { openBeside } from './open-beside.ts';

/**
 * Reads the article of the tab and opens the library page on it; `to` is the story that it may be
 * added to. Needs access to the tab: by its site, or by the gesture that this follows from.
 */
export async function openFollow(tab: Browser.tabs.Tab, to?: string): Promise<void> {
  const key = `${new Date().toISOString()}-${crypto.randomUUID()}`;
  await hold(key, { reading: await readTab(tab.id), isPrivate: tab.incognito });
  const address = new URLSearchParams({ follow: key, ...(to !== undefined && { to }) });
  await openBeside(tab, `${browser.runtime.getURL('/library.html')}#${address.toString()}`);
}

/** So many library pages may be loaded anew; the browser gives all of this 10 MB. */
const mostWaiting = 20;

/** Where there is no room beside the others, they make room for the newest. */
async function hold(key: string, followed: object): Promise<void> {
  const { session } = browser.storage;
  const put = (): Promise<void> => session.set({ [storedAs(key)]: followed });
  await dropOld(mostWaiting);
  await put().catch(async () => {
    await dropOld(0);
    await put();
  });
}

/** All but the newest `kept`. */
async function dropOld(kept: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const waiting = keys.filter((key) => key.startsWith(storedAs(''))).toSorted();
  await browser.storage.session.remove(waiting.slice(0, waiting.length - kept));
}

/** The name of what waits under a key. */
export const storedAs = (key: string): string => `follow:${key}`;

/** What the script gave, for the library page to check; null: the browser let us read nothing there. */
async function readTab(tabId: number | undefined): Promise<unknown> {
  if (tabId === undefined) return null;
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/read-article.js'],
    });
    return frame?.result ?? null;
  } catch {
    // Browsers keep their own pages, their stores and PDF from every extension.
    return null;
  }
}
