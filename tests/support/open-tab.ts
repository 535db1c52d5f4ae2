/** Opens a served page in the browser that has the extension, and keeps count of what goes wrong there. */
import type { ConsoleMessage, Page } from 'puppeteer-core';
import { describeVisit, unreachedTitle } from '../../src/ui/action/describe-visit.ts';
import type { Action, Installed } from './extension.ts';
import { until } from './reader.ts';
import { type Site, servePages } from './serve-pages.ts';

export interface Tab {
  readonly page: Page;
  /** Exceptions thrown in the page by anyone, and console lines of the extension. */
  readonly troubles: readonly string[];
}

/** The tab is at `url` and loaded; whoever opens it closes it. */
export async function openTab(installed: Installed, site: Site, url: string): Promise<Tab> {
  const page = await installed.browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => {
    if (!isBrowsersOwn(String(error))) troubles.push(String(error));
  });
  page.on('console', (message) => {
    if (isOurs(message)) troubles.push(message.text());
  });
  await servePages(page, site);
  await page.goto(url, { waitUntil: 'load' });
  return { page, troubles };
}

/** Firefox asks for every page's icon, and complains where the page's policy forbids it. */
const isBrowsersOwn = (error: string): boolean =>
  /Content-Security-Policy.*favicon\.ico/.test(error);

function isOurs(message: ConsoleMessage): boolean {
  const places = [message.location(), ...message.stackTrace()].map((place) => place.url ?? '');
  return /-extension:|backgrounder/i.test([message.text(), ...places].join(' '));
}

/** The button's badge and title once the visit to the tab's page has come to an end. */
export const waitForAction = (
  installed: Installed,
  page: Page,
  wanted: (action: Action) => boolean = (action) => !unfinished.has(action.title),
): Promise<Action> =>
  until('the state of the toolbar button', async () => {
    const action = await installed.action(page);
    return action.title !== '' && wanted(action) && action;
  });

/** What the button says before a visit has come to an end. */
const unfinished = new Set([unreachedTitle, describeVisit({ kind: 'reading' }, null).title]);
