/** Pages live: they come back from the browser's cache, wait in tabs that nobody sees, and change for hours. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers.ts';
import { type Installed, installed } from '../support/extension.ts';
import { goAndReturn, switchOffAndOn } from '../support/leave-and-return.ts';
import { openTab, waitForAction } from '../support/open-tab.ts';
import { inOurRoot } from '../support/our-root.ts';
import { ownPage, siteOfOwnPage } from '../support/own-pages.ts';
import { growthOver } from '../support/page-weight.ts';
import { notedTexts, until, waitForNotes } from '../support/reader.ts';
import { samplePage } from '../support/sample-page.ts';
import { servePages } from '../support/serve-pages.ts';

const elsewhere = ownPage('unrelated.html');
const site = (url: string) => siteOfOwnPage(elsewhere)(url) ?? samplePage.site(samplePage.url);

describe.each(browserNames)('in %s', (name) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name, { keepsLeftPages: true });
  });
  afterAll(() => ours?.close());

  test('a page back from the browser’s cache has its notes, once, and its badge', async () => {
    const { page, troubles } = await openTab(ours, site, samplePage.url);
    const before = await waitForNotes(page);
    const { badge } = await waitForAction(ours, page, (action) => action.badge !== '');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        Object.assign(globalThis, { isKept: persisted });
      }),
    );
    await page.goto(elsewhere.url);
    await waitForAction(ours, page);
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until('the page that was kept', () =>
      page.evaluate('globalThis.isKept').catch(() => false),
    );
    // Firefox's driver goes on telling the address that was left.
    const at = { url: () => samplePage.url };
    await waitForAction(ours, at, (action) => action.badge === badge);
    expect(await waitForNotes(page)).toEqual(before);
    expect(await inOurRoot(page, () => 1)).toBe(1);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('a tab opened behind others is read once it is seen', async () => {
    const hidden = await ours.browser.newPage();
    await servePages(hidden, site);
    const { page } = await openTab(ours, site, `${samplePage.url}-2`);
    await hidden.goto(samplePage.url);
    await waitForNotes(page);
    await page.reload();
    await waitForNotes(page);
    expect(await hidden.evaluate('document.visibilityState')).toBe('hidden');
    expect(await notedTexts(hidden)).toEqual([]);
    expect((await ours.action(hidden)).badge).toBe('');
    await hidden.bringToFront();
    await waitForNotes(hidden);
    await waitForAction(ours, hidden, (action) => action.badge !== '');
    await hidden.close();
    await page.close();
  });
});

describe('in chromium', () => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed('chromium');
  });
  afterAll(() => ours?.close());

  test.each([
    ['another article at a new address, and the way back,', goAndReturn],
    ['the site switched off and on', switchOffAndOn],
  ])('%s leaves no node and no listener behind', async (_, turn) => {
    const app = ownPage('single-page.html');
    const { page, troubles } = await openTab(ours, siteOfOwnPage(app), app.url);
    await waitForNotes(page);
    const turns = { first: 2, more: 4 };
    const { nodes, listeners } = await growthOver(page, turns, () => turn(ours, page));
    // `npm run soak` does so a hundred times, and looks at the heap too.
    expect(nodes).toBeLessThan(turns.more);
    expect(listeners).toBeLessThan(turns.more);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
