/**
 * Every state of every surface of the gallery, in every language: nothing for axe to find in light and dark, targets
 * that a finger hits, no words cut off, nothing to scroll sideways at 320 px, which is 1280 px at 400 %.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGallery } from '../gallery/build-gallery.ts';
import { looks, newGalleryTab, openState, readStates, sizes } from '../gallery/open-gallery.ts';
import { type Surface, surfaces } from '../gallery/state.ts';
import { launchBrowser } from '../support/browsers.ts';
import { findViolations } from '../support/find-violations.ts';
import { listLanguages } from '../support/read-messages.ts';

const [light] = looks;
/** Of the surface with the most states, on a busy machine. */
const timeout = 180_000;
const languages = listLanguages();
/** One tab in each: a tab behind another draws nothing. */
let browsers: readonly Browser[] = [];
let tabs: readonly Page[] = [];
beforeAll(async () => {
  await buildGallery();
  browsers = await Promise.all([launchBrowser('chromium'), launchBrowser('chromium')]);
  tabs = await Promise.all(browsers.map(newGalleryTab));
});
afterAll(() => Promise.all(browsers.map((browser) => browser.close())));

describe.each(surfaces)('%s', (surface) => {
  it('is for every eye, finger and language, in each of its states', { timeout }, async () => {
    const found: Record<string, string[]> = {};
    const states = (await readStates(tabs[0]!, surface)).values();
    const lookThrough = async (page: Page): Promise<void> => {
      for (const state of states) {
        await openState(page, { surface, state, look: light! });
        const faults = [...(await findBarriers(page, surface)), ...(await findCut(page, surface))];
        if (faults.length > 0) found[state] = faults;
      }
    };
    await Promise.all(tabs.map(lookThrough));
    expect(found).toEqual({});
  });
});

/** In light as axe goes by default, and what may differ in dark and where there is little room. */
async function findBarriers(page: Page, surface: Surface): Promise<string[]> {
  const isPart = (await page.$('main')) === null;
  const rules = { ...(isPart && partOfPage), ...(surface === 'marks' && ofOthers) };
  const inLight = await findViolations(page, { rules });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const inDark =
    surface === 'marks' ? [] : await findViolations(page, { runOnly: ['color-contrast'] });
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

/** Marks stand on text whose colours are a page's own. */
const ofOthers = { 'color-contrast': { enabled: false } };

/** As wide as it is made for, and narrow. */
async function findCut(page: Page, surface: Surface): Promise<string[]> {
  const look = () => page.evaluate(`findCutIn(${JSON.stringify(languages)})`) as Promise<string[]>;
  const narrow = await look();
  await setWidth(page, sizes[surface][0]);
  return [...narrow, ...(await look())];
}

const setWidth = (page: Page, width: number): Promise<void> =>
  page.setViewport({ width, height: 256, deviceScaleFactor: 1 });
