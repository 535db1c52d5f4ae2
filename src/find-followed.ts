/** The key of a followed article in; what was read for it out, checked. The popup, which only reads, goes without this. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storedAs } from './follow.ts';
import type { Reading } from './page/read-article.ts';

/** What the library page finds under the key in its address. */
export interface Followed {
  /** Null: the browser let us read nothing there (its own pages, stores, PDF, an error page). */
  readonly reading: Reading | null;
  /** Read in a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** Null when nothing of ours is there any more, as after the browser was closed. */
export async function findFollowed(key: string): Promise<Followed | null> {
  const stored = await browser.storage.session.get(storedAs(key));
  const parsed = v.safeParse(followedShape, stored[storedAs(key)]);
  return parsed.success ? parsed.output : null;
}

const readingShape = v.object({
  url: v.string(),
  isArticle: v.boolean(),
  title: v.string(),
  lang: v.nullable(v.string()),
  date: v.nullable(v.string()),
  siteName: v.nullable(v.string()),
  text: v.string(),
  isStub: v.boolean(),
});

/** What is no reading is as good as none. */
const followedShape = v.object({
  reading: v.fallback(v.nullable(readingShape), null),
  isPrivate: v.boolean(),
});
