/** A tab of the browser that has the built extension, from a page's address to the end of our visit to it. */
// Before all that says words.
import '../support/set-messages.ts';
import type { Page } from 'puppeteer-core';
import { describeNoVisit, describeVisit } from '../../src/ui/action/describe-visit.ts';
import { type Action, type Installed, installed } from '../support/extension.ts';
import { until } from '../support/reader.ts';
import { type ServedPage, servePages } from '../support/serve-pages.ts';
import type { PageToRead } from './pages.ts';

/** Starts Chromium with the extension as it was last built. Whoever calls closes it. */
export async function install(profile?: string): Promise<Installed> {
  const ours = await installed('chromium', profile === undefined ? {} : { profile });
  await readyForFunctions(ours.inside);
  return ours;
}

/** Functions that puppeteer sends to a page call a helper of the program that runs us; it is not there. */
async function readyForFunctions(page: Page): Promise<void> {
  await page.evaluate('globalThis.__name = (named) => named');
}

/** What the button says before a visit has come to an end. */
const unfinished = new Set([
  describeNoVisit().title,
  describeVisit({ kind: 'reading' }, null).title,
]);

/** A new tab that is served one page. Whoever calls closes it. */
export async function openServed(
  { browser }: Pick<Installed, 'browser'>,
  { url, html }: PageToRead,
  headers: ServedPage['headers'] = {},
): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const address = url.replace(/#.*$/, '');
  await servePages(page, (asked) => (asked === address ? { body: html, headers } : undefined));
  return page;
}

/** Goes to the page and waits for the end of our visit; null: the extension has no access there, or said nothing. */
export async function visit(ours: Installed, page: Page, url: string): Promise<Action | null> {
  await page.goto(url, { waitUntil: 'load' });
  const ended = async () => {
    const action = await ours.action(page);
    return action.title !== '' && !unfinished.has(action.title) && action;
  };
  const action = await until('the end of the visit', ended, longestVisitMs).catch(() => null);
  // What comes after the report belongs to the visit too.
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  return action;
}

const longestVisitMs = 8000;
const settleMs = 300;
