/**
 * The way from a tab to the page where its story is followed: the article is read there and then, and
 * waits in the browser's memory, never on disk, for the library page that opens beside the tab.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { openBeside } from './open-beside.ts';
import type { Reading } from './page/read-article.ts';

/** What the library page finds under the key in its address. */
export interface Followed {
  /** Null: the browser let us read nothing there (its own pages, stores, PDF, an error page). */
  readonly reading: Reading | null;
  /** Read in a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/**
 * Reads the article of the tab and opens the library page on it; `to` is the story that it may be
 * added to. Needs access to the tab: by its site, or by the gesture that this follows from.
 */
export async function openFollow(tab: Browser.tabs.Tab, to?: string): Promise<void> {
  const key = `${new Date().toISOString()}-${crypto.randomUUID()}`;
  const followed: Followed = { reading: await readTab(tab.id), isPrivate: tab.incognito };
  await hold(key, followed);
  const address = new URLSearchParams({ follow: key, ...(to !== undefined && { to }) });
  await openBeside(tab, `${browser.runtime.getURL('/library.html')}#${address.toString()}`);
}

/** Null when nothing of ours is there any more, as after the browser was closed. */
export async function findFollowed(key: string): Promise<Followed | null> {
  const stored = await browser.storage.session.get(storedAs(key));
  const followed = stored[storedAs(key)];
  return v.is(followedShape, followed) ? followed : null;
}

/** So many library pages may be loaded anew; the browser gives all of this 10 MB. */
const mostWaiting = 20;

/** Where there is no room beside the others, they make room for the newest. */
async function hold(key: string, followed: Followed): Promise<void> {
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

const storedAs = (key: string): string => `follow:${key}`;

const followedShape = v.object({
  reading: v.nullable(
    v.object({
      url: v.string(),
      isArticle: v.boolean(),
      title: v.string(),
      lang: v.nullable(v.string()),
      date: v.nullable(v.string()),
      siteName: v.nullable(v.string()),
      text: v.string(),
      isStub: v.boolean(),
    }),
  ),
  isPrivate: v.boolean(),
});

async function readTab(tabId: number | undefined): Promise<Reading | null> {
  if (tabId === undefined) return null;
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/read-article.js'],
    });
    const reading = { reading: frame?.result ?? null, isPrivate: false };
    return v.is(followedShape, reading) ? reading.reading : null;
  } catch {
    // Browsers keep their own pages, their stores and PDF from every extension.
    return null;
  }
}
