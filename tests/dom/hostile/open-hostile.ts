/** Opens a page that means harm, starts a visit to it, and keeps count of what goes wrong there. */
import type { Browser, Page } from 'puppeteer-core';
import type { VisitState } from '../../../src/ui/visit-state.ts';
import { until } from '../../support/reader.ts';
import { type ServedPage, servePages } from '../../support/serve-pages.ts';
import type { VisitTrial } from '../ui/visit-in-page.ts';

interface Scope {
  trial: VisitTrial;
  looks: number;
  underTest: { startVisitTrial(changes: object): VisitTrial };
}

export interface Hostile {
  readonly page: Page;
  /** Exceptions and lines of the console, but for what browsers say of the page on their own account. */
  readonly troubles: string[];
}

const url = 'https://news.test/article';

export async function openHostile(
  browser: Browser,
  code: string,
  served: ServedPage,
): Promise<Hostile> {
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => {
    if (!/tree is too deep/.test(String(error))) troubles.push(String(error));
  });
  page.on('console', (message) => {
    if (!/Failed to load resource/.test(message.text())) troubles.push(message.text());
  });
  await servePages(page, (asked) => (asked === url ? served : undefined));
  await page.goto(url);
  await page.evaluate(code);
  return { page, troubles };
}

/** Counts how often the page is read by what reading begins with. */
export const startVisit = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    scope.looks = 0;
    const find = document.getElementsByTagName.bind(document);
    document.getElementsByTagName = (name: string) => {
      if (name === 'h1') scope.looks += 1;
      return find(name);
    };
    scope.trial = scope.underTest.startVisitTrial({ density: 'all' });
  });

export const looksAt = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Scope).looks);

/** The state once the visit has come to one. */
export const waitForState = (page: Page, kind?: VisitState['kind']): Promise<VisitState> =>
  until(
    'the end of the visit',
    async () => {
      const state = await page.evaluate(() => (globalThis as unknown as Scope).trial.visit.state());
      return (kind === undefined ? state.kind !== 'reading' : state.kind === kind) && state;
    },
    60_000,
  );

/** How long a whole look at the page takes, notes and all. */
export const timeLook = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const start = performance.now();
    (globalThis as unknown as Scope).trial.change({ density: 'section' });
    (globalThis as unknown as Scope).trial.change({ density: 'all' });
    return (performance.now() - start) / 2;
  });

/** As the reader pauses it: what is then still painted. */
export const switchOff = (page: Page): Promise<number> =>
  page.evaluate(() => {
    (globalThis as unknown as Scope).trial.change({ isPaused: true });
    return CSS.highlights.size;
  });
