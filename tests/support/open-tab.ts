/** Opens a served page in the browser that has the extension, and keeps count of what goes wrong there. */
import type { ConsoleMessage, Page } from 'puppeteer-core';
import { describeNoVisit, describeVisit } from '../../src/ui/action/describe-visit.ts';
import { onTestFinished } from 'vitest';
import type { Action, Installed } from './extension.ts';
import { until } from './reader.ts';
import { type Site, servePages } from './serve-pages.ts';

export interface Tab {
  readonly page: Page;
  /** Exceptions thrown in the page by anyone, and console lines of the extension. */
  readonly troubles: readonly string[];
}

/** The tab is at `url` and loaded, and is closed at the latest when the test ends. */
export async function openTab(installed: Installed, site: Site, url: string): Promise<Tab> {
  const tab = await emptyTab(installed, site);
  await tab.page.goto(url, { waitUntil: 'load' });
  return tab;
}

/** A tab that is still to be sent somewhere. */
export async function emptyTab(installed: Installed, site: Site): Promise<Tab> {
  const page = await installed.browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => {
    if (!isBrowsersOwn(String(error))) troubles.push(String(error));
  });
  page.on('console', (message) => {
    if (isOurs(message)) troubles.push(message.text());
  });
  onTestFinished(async () => {
    if (!page.isClosed()) await page.close();
  });
  await servePages(page, site);
  return { page, troubles };
}

/** Firefox tells as errors what it did not load: what a page's policy forbids, and what nobody served. */
const isBrowsersOwn = (error: string): boolean =>
  /^Error: (?:Content-Security-Policy: The page’s settings blocked|Cross-Origin Request Blocked|downloadable font)/.test(
    error,
  );

function isOurs(message: ConsoleMessage): boolean {
  const places = [message.location(), ...message.stackTrace()].map((place) => place.url ?? '');
  return /-extension:|backgrounder/i.test([message.text(), ...places].join(' '));
}

/** The button's badge and title once the visit to the tab's page has come to an end. */
export const waitForAction = (
  installed: Installed,
  page: Pick<Page, 'url'>,
  wanted: (action: Action) => boolean = (action) => !unfinished.has(action.title),
): Promise<Action> =>
  until('the state of the toolbar button', async () => {
    const action = await installed.action(page);
    return action.title !== '' && wanted(action) && action;
  });

/** What the button says before a visit has come to an end. */
const unfinished = new Set([
  describeNoVisit().title,
  describeVisit({ kind: 'reading' }, null).title,
]);
