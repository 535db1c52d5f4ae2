/**
 * Every state of every surface of the gallery, in every language: nothing for axe to find in light and dark, targets
 * that a finger hits, no words cut off, nothing to scroll sideways at 320 px, which is 1280 px at 400 %.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGallery } from '../gallery/build-gallery.ts';
import { looks, newGalleryTab, openState, readStates, sizes } from '../gallery/open-gallery.ts';
import { surfaces } from '../gallery/state.ts';
import { launchBrowser } from '../support/browsers.ts';
import { findViolations } from '../support/find-violations.ts';
import { listLanguages } from '../support/read-messages.ts';

const [light] = looks;
/** Of the surface with the most states, on a busy machine. */
const timeout = 180_000;
const languages = listLanguages();
let browser: Browser;
beforeAll(async () => {
  await buildGallery();
  browser = await launchBrowser('chromium');
});
afterAll(() => browser?.close());

describe.concurrent.each(surfaces)('%s', (surface) => {
  it('is for every eye, finger and language, in each of its states', { timeout }, async () => {
    const page = await newGalleryTab(browser);
    const found: Record<string, string[]> = {};
    for (const state of await readStates(page, surface)) {
      await openState(page, { surface, state, look: light! });
      const faults = [...(await findBarriers(page)), ...(await findCut(page, sizes[surface][0]))];
      if (faults.length > 0) found[state] = faults;
    }
    await page.close();
    expect(found).toEqual({});
  });
});

/** In light as axe goes by default, and what may differ in dark and where there is little room. */
async function findBarriers(page: Page): Promise<string[]> {
  const rules = (await page.$('main')) === null ? partOfPage : {};
  const inLight = await findViolations(page, { rules });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const inDark = await findViolations(page, { runOnly: ['color-contrast'] });
  await setWidth(page, 320);
  const narrow = await findViolations(page, {
    runOnly: ['target-size', 'scrollable-region-focusable'],
  });
  return [...inLight, ...inDark, ...narrow];
}

/** What is shown in a page of somebody else's has that page's landmarks around it. */
const partOfPage = {
  'landmark-one-main': { enabled: false },
  'page-has-heading-one': { enabled: false },
  region: { enabled: false },
};

/** As wide as it is made for, and narrow. */
async function findCut(page: Page, width: number): Promise<string[]> {
  const look = () => page.evaluate(`findCutIn(${JSON.stringify(languages)})`) as Promise<string[]>;
  const narrow = await look();
  await setWidth(page, width);
  return [...narrow, ...(await look())];
}

const setWidth = (page: Page, width: number): Promise<void> =>
  page.setViewport({ width, height: 256, deviceScaleFactor: 1 });
