/** A page of ours about the harbour story, as strict as pages come, and notes in it. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { until } from '../../support/reader.ts';
import { servePages } from '../../support/serve-pages.ts';
import { inOurRoot } from '../../support/our-root.ts';
import type * as inPage from './notes-in-page.ts';

const harbourUrl = 'https://news.test/article';

const filler =
  '<p>Boats lay along the quay all morning and nobody was in any hurry to leave it.</p>';

const harbourHtml = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Harbour</title><link rel="icon" href="data:,">
<style>
  html > * { display: none }
  html > body { display: block; max-width: 600px; margin: 40px auto; font: 18px/1.6 serif }
  html > div { display: none !important; opacity: 0 !important }
  button { display: none !important }
</style>
<article>
<h2>Council delays the vote on the harbour tunnel once more</h2>
<p id="first">Harbour Minister <b>Ingrid</b> Solheim told reporters that <a href="#link">the Sound Alliance</a> had asked for more talks.</p>
<p>Ferries have crossed Vestby Sound since 1902, and Solheim has promised that nobody will lose their work.</p>
<p><input id="field" value="a field of the page"></p>
${filler.repeat(12)}
<p id="last">Nobody expects the Sound Alliance to give in.</p>
${filler.repeat(2)}
<p id="end">In the end the minister, Ingrid Solheim.</p>
</article>`;

/** Nothing is allowed but the page's own style. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

type InPage = typeof globalThis & { underTest: typeof inPage; trial: inPage.Trial };

/** Opens a page of ours under the strictest policy, with the exports of `code` in it. */
export async function openPage(browser: Browser, code: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await servePages(page, (url) =>
    url === harbourUrl ? { body: html, headers: { 'content-security-policy': policy } } : undefined,
  );
  await page.goto(harbourUrl);
  await page.evaluate(code);
  return page;
}

/** Keeps a browser for the tests of a describe; opens the page about the harbour, without notes. */
export function harbourIn(name: BrowserName): () => Promise<Page> {
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    code = await bundle('tests/dom/ui/notes-in-page.ts');
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  return () => openPage(browser, code, harbourHtml);
}

export function startTrial(page: Page, options: inPage.TrialOptions = {}): Promise<void> {
  return page.evaluate((given) => {
    const scope = globalThis as InPage;
    scope.trial = scope.underTest.startTrial(given);
  }, options);
}

/** Does something with the notes of the page. */
export function withTrial<T>(page: Page, act: (trial: inPage.Trial) => T): Promise<Awaited<T>> {
  return page.evaluate(`(${act.toString()})(globalThis.trial)`) as Promise<Awaited<T>>;
}

/** The name on the open card; null when none is open. */
export const openName = (page: Page): Promise<string | null> =>
  inOurRoot(page, (root) => root.querySelector('.frame:popover-open h2')?.textContent ?? null);

export const waitForName = (page: Page, name: string): Promise<boolean> =>
  until(`the card of ${name}`, async () => (await openName(page)) === name);

export const waitForNoCard = (page: Page): Promise<boolean> =>
  until('the card to close', async () => (await openName(page)) === null);

/** Done when the page has that size: a place in it that was measured before would be another's after. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height });
  const hasSize = (w: number, h: number) => innerWidth === w && innerHeight === h;
  await until('the page in its new size', () => page.evaluate(hasSize, width, height));
}

/** What of ours has the focus, in words; null: the focus is in the page. */
export const ourFocus = (page: Page): Promise<string | null> =>
  inOurRoot(page, (root) => {
    const focused = root.activeElement;
    return focused && (focused.getAttribute('aria-label') ?? focused.textContent?.trim());
  });
