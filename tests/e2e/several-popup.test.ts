/** The real popup over a page that two followed stories are about, in Chromium: no driver reaches that of Firefox. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ferryTitle,
  harbourTitle,
  keepBoth,
  lookOutForPlace,
  openCrews,
  readPlace,
  strike,
} from '../support/crews-page.ts';
import { type Installed, installed } from '../support/extension.ts';
import { findViolations } from '../support/find-violations.ts';
import { openPopup, pressInPopup } from '../support/popup.ts';
import { notedTexts, until } from '../support/reader.ts';

describe('two followed stories in the popup', () => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed('chromium');
    await keepBoth(ours);
  });
  afterAll(() => ours?.close());

  test('are looked at one after the other in the popup, paused there and brought back', async () => {
    const page = await openCrews(ours);
    const popup = await openPopup(ours.browser, page);
    const titles = () => popup.$$eval('[role="tab"]', (all) => all.map((each) => each.textContent));
    expect((await titles()).toSorted()).toEqual([harbourTitle, ferryTitle].toSorted());
    expect(await findViolations(popup)).toEqual([]);
    await pressInPopup(popup, ferryTitle);
    await until('the ferries', async () => (await storyOf(popup)) === ferryTitle);
    await pressInPopup(popup, 'Pause this story');
    await until('no ferries', async () => !(await notedTexts(page)).includes('Aster'));
    await until('the other', async () => (await storyOf(popup)) === harbourTitle);
    await pressInPopup(popup, 'Undo');
    await until('both', async () => (await titles()).length === 2);
    await until('the ferries again', async () => (await notedTexts(page)).includes('Aster'));
    await popup.close();
    await page.close();
  });

  test('tell in the popup what is new on the page, and a click goes there and sets it apart', async () => {
    const page = await openCrews(ours);
    const popup = await openPopup(ours.browser, page);
    await pressInPopup(popup, harbourTitle);
    const fresh = await until('the news', async () => {
      const all = await popup.$$eval('.news > ol .sentence', (each) =>
        each.map(({ textContent }) => textContent),
      );
      return all.length > 0 && all;
    });
    expect(fresh).toContain(strike);
    expect(fresh.join()).not.toContain('40,000');
    const closed = new Promise((done) => popup.once('close', done));
    const place = await lookOutForPlace(page);
    // The popup closes with it, at times before the press has come back to us.
    await pressInPopup(popup, strike).catch(() => null);
    await closed;
    expect(await place()).toEqual({ words: strike, isInView: true });
    await until('its end', () => readPlace(page).then((place) => place === null));
    await page.close();
  });

  test('open in the library from the popup', async () => {
    const page = await openCrews(ours);
    const popup = await openPopup(ours.browser, page);
    await pressInPopup(popup, ferryTitle);
    const opened = ours.browser.waitForTarget((target) => target.url().includes('library.html#'));
    // The popup closes with it, at times before the press has come back to us.
    await pressInPopup(popup, 'Open in library').catch(() => null);
    const library = await (await opened).asPage();
    expect(library.url()).toContain('#story=ferries');
    await until('the story', () =>
      library.evaluate((title) => document.body.innerText.includes(title), ferryTitle),
    );
    await library.close();
    await page.close();
  });
});

const storyOf = (popup: Page): Promise<string | null> =>
  popup.evaluate(() => document.querySelector('.state-story')?.textContent ?? null);
