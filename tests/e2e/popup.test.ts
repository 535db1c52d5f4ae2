/** The real popup over a real tab, in Chromium: what it says, and what its controls do to the page. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeSettings } from '../support/change-settings.ts';
import { findViolations } from '../support/find-violations.ts';
import { type Installed, installed } from '../support/extension.ts';
import { openTab, type Tab, waitForAction } from '../support/open-tab.ts';
import { openPopup, popupText } from '../support/popup.ts';
import { inOurRoot } from '../support/our-root.ts';
import {
  cardText,
  notedTexts,
  restOnNote,
  until,
  waitForCard,
  waitForNotes,
} from '../support/reader.ts';
import { samplePage } from '../support/sample-page.ts';

let ours: Installed;
let tab: Tab;

beforeAll(async () => {
  ours = await installed('chromium');
});
afterAll(() => ours?.close());
beforeEach(async () => {
  await changeSettings(ours, {});
});

/** Of "rgb(r, g, b)", from 0 to 255. */
const brightness = (colour: string): number =>
  Math.max(...(colour.match(/\d+/g)?.slice(0, 3).map(Number) ?? [255]));

describe('on a related page', () => {
  beforeEach(async () => {
    tab = await openTab(ours, samplePage.site, samplePage.url);
    await waitForNotes(tab.page);
    return () => tab.page.close();
  });

  test('says to which story, why, and shows summary, quotes, people and timeline with their limits', async () => {
    const popup = await openPopup(ours.browser, tab.page);
    const text = await popupText(popup, /Summary/i);
    expect(text).toMatch(/this page is about|background to this page/i);
    expect(text).toContain('Japan’s leader says he’s preparing for tough negotiations');
    expect(text).toContain('a fun Japan');
    expect(text).toContain('Shigeru Ishiba');
    expect(text).toMatch(/24 Jan 2025/);
    expect(await findViolations(popup)).toEqual([]);
    await popup.close();
  });

  test('fits 320 px without scrolling sideways', async () => {
    const popup = await ours.open('popup.html');
    await popup.setViewport({ width: 320, height: 600 });
    const wide = await popup.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await popup.close();
  });

  test('popup and card follow a dark system', async () => {
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await restOnNote(tab.page);
    await waitForCard(tab.page);
    const card = await inOurRoot(tab.page, (root) => {
      const open = root.querySelector('[role="dialog"]:popover-open')!;
      return getComputedStyle(open).backgroundColor;
    });
    expect(brightness(card ?? '')).toBeLessThan(80);
    const popup = await openPopup(ours.browser, tab.page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const paper = await popup.$eval(':root', (root) => getComputedStyle(root).backgroundColor);
    expect(brightness(paper)).toBeLessThan(80);
    expect(await findViolations(popup)).toEqual([]);
    await popup.close();
  });

  test('its switch, worked by keyboard, takes the notes off the page and brings them back', async () => {
    const popup = await openPopup(ours.browser, tab.page);
    const control = await popup.waitForSelector('[role="switch"]');
    await control?.focus();
    await popup.keyboard.press('Space');
    await until('a bare page', async () => (await notedTexts(tab.page)).length === 0);
    await waitForAction(ours, tab.page, ({ title }) => /off/i.test(title));
    await popup.keyboard.press('Space');
    await waitForNotes(tab.page);
    await popup.close();
    expect(tab.troubles).toEqual([]);
  });

  test('a name in the list leads to its first note on the page and opens the card', async () => {
    const popup = await openPopup(ours.browser, tab.page);
    const [jump] = await popup.$$('xpath/.//button[contains(., "Ishiba")]');
    await jump?.click();
    const card = await until('the card', () => cardText(tab.page));
    expect(card).toContain('Shigeru Ishiba');
    expect(tab.troubles).toEqual([]);
  });
});

test('on a page that is not of the web it says so, and throws nothing', async () => {
  const page = await ours.browser.newPage();
  await page.goto('about:blank');
  const popup = await openPopup(ours.browser, page);
  expect(await popupText(popup, /not a web page/i)).not.toMatch(/error|exception/i);
  await popup.close();
  await page.close();
});

test('on a site we have no access to it offers to allow it', async () => {
  const url = 'https://unlisted-site.example/story';
  const { page } = await openTab(ours, () => ({ body: '<h1>A page</h1>' }), url);
  const popup = await openPopup(ours.browser, page);
  await popupText(popup, /allow/i);
  expect(await findViolations(popup)).toEqual([]);
  await popup.close();
  await page.close();
});
