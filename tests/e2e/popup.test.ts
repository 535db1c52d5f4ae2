/** The real popup over a real tab, in Chromium: what it says, and what its controls do to the page. */
import { TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeSettings } from '../support/change-settings.ts';
import { lookOutForPlace } from '../support/crews-page.ts';
import { findViolations } from '../support/find-violations.ts';
import { type Installed, installed } from '../support/extension.ts';
import { openTab, type Tab, waitForAction } from '../support/open-tab.ts';
import { openPopup, popupText } from '../support/popup.ts';
import { inOurRoot } from '../support/our-root.ts';
import { notedTexts, restOnNote, until, waitForCard, waitForNotes } from '../support/reader.ts';
import { quotedWords, quotingPage } from '../support/quoting-page.ts';
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
    await popup.waitForSelector('#state:not([aria-busy="true"])');
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
    // The popup hears of it by itself: until then the switch would be pressed off once more.
    await until('the switch to say so, with the focus', () =>
      popup.evaluate(() => document.activeElement?.ariaChecked === 'false'),
    );
    await popup.keyboard.press('Space');
    await waitForNotes(tab.page);
    await popup.close();
    expect(tab.troubles).toEqual([]);
  });

  /** A busy machine takes its time. */
  const patient = { timeout: 15_000 };

  test('the button wears the icon of its state', async () => {
    const worker = await ours.browser.waitForTarget(
      (target) => target.type() === TargetType.SERVICE_WORKER,
    );
    const background = (await worker.worker())!;
    await background.evaluate(writeDownIcons);
    const wears = () => background.evaluate(() => (globalThis as Background).icons?.at(-1));
    await changeSettings(ours, { isPaused: true });
    await expect.poll(wears, patient).toBe('/icons/paused-16.png');
    await changeSettings(ours, { sites: { [new URL(samplePage.url).hostname]: 'off' } });
    await expect.poll(wears, patient).toBe('/icons/off-16.png');
    await changeSettings(ours, {});
    await waitForNotes(tab.page);
    await expect.poll(wears, patient).toBe('/icons/16.png');
  });

  test('a name in the list leads to its first note on the page and opens the card', async () => {
    const popup = await openPopup(ours.browser, tab.page);
    // A sentence of the page that names him leads elsewhere, and comes into the popup later.
    const jump = await popup.waitForSelector('.entry-go::-p-text(Ishiba)');
    await jump?.focus();
    // The popup goes with the press.
    await popup.keyboard.press('Enter').catch(() => null);
    expect(await waitForCard(tab.page)).toContain('Shigeru Ishiba');
    expect(tab.troubles).toEqual([]);
  });
});

describe('on a page that quotes what the story quotes', () => {
  beforeEach(async () => {
    tab = await openTab(ours, quotingPage.site, quotingPage.url);
    await waitForNotes(tab.page);
    return () => tab.page.close();
  });

  test('the quotation leads there, and to no other', async () => {
    const popup = await openPopup(ours.browser, tab.page);
    const [jump, ...others] = await until('the way there', async () => {
      const all = await popup.$$('xpath/.//button[. = "Show on page"]');
      return all.length > 0 && all;
    });
    expect(others).toEqual([]);
    const closed = new Promise((done) => popup.once('close', done));
    const place = await lookOutForPlace(tab.page);
    await jump!.focus();
    // The popup goes with the press.
    await popup.keyboard.press('Enter').catch(() => null);
    await closed;
    expect(await place()).toEqual({
      words: quotedWords,
      isInView: true,
    });
    expect(tab.troubles).toEqual([]);
  });

  test('a quotation is copied with its source', async () => {
    const popup = await openPopup(ours.browser, tab.page);
    const copy = await popup.waitForSelector('xpath/.//button[. = "Copy"]');
    await copy?.focus();
    await popup.keyboard.press('Enter');
    await popupText(popup, /Copied with its source/);
    await popup.close();
    await tab.page.bringToFront();
    await tab.page.evaluate(() => document.querySelector<HTMLElement>('input')?.focus());
    await tab.page.keyboard.press('KeyV', { commands: ['Paste'] });
    const pasted = await until('the copy', () =>
      tab.page.evaluate(() => document.querySelector('input')?.value),
    );
    expect(pasted).toMatch(/^“.+” \(Shigeru Ishiba; AP, 24 Jan 2025\)/);
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

type Icon = { readonly path: Readonly<Record<string, string>> };
type Background = typeof globalThis & {
  icons?: string[];
  chrome: { action: { setIcon(icon: Icon): Promise<void> } };
};

/** No browser tells which icon a button has: each that ours is given from now on, once the browser took it. */
function writeDownIcons(): void {
  const background = globalThis as Background;
  const { action } = background.chrome;
  const setIcon = action.setIcon.bind(action);
  background.icons = [];
  action.setIcon = async (icon) => {
    await setIcon(icon);
    background.icons?.push(icon.path['16'] ?? '');
  };
}
