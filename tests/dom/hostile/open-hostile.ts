/** Opens a page that means harm, starts a visit to it, and keeps count of what goes wrong there. */
import type { Browser, Page } from 'puppeteer-core';
import type { VisitState } from '../../../src/ui/visit-state.ts';
import { until } from '../../support/reader.ts';
import { type ServedPage, servePages } from '../../support/serve-pages.ts';
import type { VisitTrial } from '../ui/visit-in-page.ts';

interface Scope {
  trial: VisitTrial;
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

export const startVisit = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    scope.trial = scope.underTest.startVisitTrial({ density: 'all' });
  });

/** How often the page was read whole. */
export const looksAt = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Scope).trial.judged.length);

/** The state after a look at the whole page, whatever its opening says. */
export const lookClosely = (page: Page): Promise<VisitState> =>
  page.evaluate(() => (globalThis as unknown as Scope).trial.visit.lookClosely());

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

/**
 * From a change of the reader's settings to what it comes to, notes and all, in ms. `isRead`: the page is one that is
 * read whole.
 */
export const timeLook = (page: Page, isRead: boolean): Promise<number> =>
  page.evaluate(async (isWhole) => {
    const { trial } = globalThis as unknown as Scope;
    const asked = () => (isWhole ? trial.judged : trial.openings).length;
    const before = asked();
    const start = performance.now();
    trial.change({ density: 'section' });
    while (asked() === before) await new Promise((next) => setTimeout(next, 0));
    // What was asked is answered at once here, and then painted.
    await new Promise((next) => setTimeout(next, 0));
    return performance.now() - start;
  }, isRead);

/** As the reader pauses it: what is then still painted. */
export const switchOff = async (page: Page): Promise<number> => {
  await page.evaluate(() => (globalThis as unknown as Scope).trial.change({ isPaused: true }));
  await waitForState(page, 'paused');
  return page.evaluate(() => CSS.highlights.size);
};
