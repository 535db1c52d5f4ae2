/** Every state of the side panel and of the welcome page, for readers of any eyesight and any screen. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGallery } from '../../gallery/build-gallery.ts';
import { looks, newGalleryTab, openState, readStates } from '../../gallery/open-gallery.ts';
import { launchBrowser } from '../../support/browsers.ts';
import { findViolations } from '../../support/find-violations.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  await buildGallery();
  browser = await launchBrowser('chromium');
  page = await newGalleryTab(browser);
});
afterAll(() => browser?.close());

const sidewaysScroll = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(['panel', 'welcome'] as const)('the %s', (surface) => {
  test.each(looks)('$name: has nothing for axe in any state, and no way sideways', async (look) => {
    for (const state of await readStates(page, surface)) {
      await openState(page, { surface, state, look });
      const violations = await findViolations(page);
      expect({ state, violations, sideways: await sidewaysScroll() }).toEqual({
        state,
        violations: [],
        sideways: 0,
      });
    }
  });

  test('from right to left: no way sideways either', async () => {
    for (const state of await readStates(page, surface)) {
      await openState(page, { surface, state, look: looks[0]! });
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      const sideways = await page.evaluate(() => document.documentElement.scrollLeft);
      expect({ state, sideways: (await sidewaysScroll()) + sideways }).toEqual({
        state,
        sideways: 0,
      });
    }
  });
});
