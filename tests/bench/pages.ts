/** The pages that are measured: publishers', which are saved beside the project, and generated ones; and a tab that shows one. */
import type { Browser, Page } from 'puppeteer-core';
import { ownPages, siteOfOwnPage } from '../support/own-pages.ts';
import { savedPages } from '../support/saved-pages.ts';
import { servePages } from '../support/serve-pages.ts';
import { makeLargestPage, makeUsualPage, pageUrl } from './make-page.ts';

export interface PageToRead {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

export const usualPage = (): PageToRead => ({
  name: 'generated, usual',
  url: pageUrl,
  html: makeUsualPage(),
});

export const largestPage = (): PageToRead => ({
  name: 'generated, largest',
  url: pageUrl,
  html: makeLargestPage(),
});

/** Publishers' pages where they are; else our own, which are smaller and fewer. */
export function pagesToRead(): readonly PageToRead[] {
  const saved = savedPages();
  if (saved.length > 0) return saved;
  return ownPages.map((page) => {
    const html = siteOfOwnPage(page)(page.url)?.body ?? '';
    return { name: page.file, url: page.url, html };
  });
}

/** So many of the saved pages are the large ones of SPEED.md. */
const largeCount = 22;

/** Those with most text, by what stands between their tags. */
export function largePages(): readonly PageToRead[] {
  const weigh = ({ html }: PageToRead): number =>
    html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, '').match(/>[^<]+/g)?.length ?? 0;
  return pagesToRead()
    .map((page) => ({ page, weight: weigh(page) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, largeCount)
    .map(({ page }) => page);
}

/** A page that shares nothing with others has a clock of 5 µs; else its ticks are as long as the shortest step. */
const apart = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A new tab that shows the page without running its scripts, with `script` in it; closed after the work. */
export async function inPage<T>(
  browser: Browser,
  { url, html }: PageToRead,
  script: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(0);
    const headers = { ...apart, 'content-security-policy': "script-src 'none'" };
    const secure = url.replace(/^http:/, 'https:').replace(/#.*$/, '');
    await servePages(page, (asked) => (asked === secure ? { body: html, headers } : undefined));
    await page.goto(secure, { waitUntil: 'load' });
    await page.evaluate(script);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Calls a function of the script that `inPage` put there. */
export async function call<T>(page: Page, name: string, ...parameters: unknown[]): Promise<T> {
  const list = parameters.map((each) => JSON.stringify(each)).join(', ');
  return (await page.evaluate(`underTest.${name}(${list})`)) as T;
}
