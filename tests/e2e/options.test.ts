/** The built options page in both browsers: what is done in one window is seen in every other. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { siteOf } from '../../src/settings/sites.ts';
import { browserNames } from '../support/browsers.ts';
import { changeSettings } from '../support/change-settings.ts';
import { type Installed, installed } from '../support/extension.ts';
import { findViolations } from '../support/find-violations.ts';
import { inFirefoxWindow } from '../support/firefox-window.ts';
import { openTab } from '../support/open-tab.ts';
import { ownPage, siteOfOwnPage } from '../support/own-pages.ts';
import { notedTexts, until, waitForNotes } from '../support/reader.ts';

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    remove(tab: number): Promise<void>;
  };
};

/** Long beside any answer of a browser. */
const patience = { timeout: 15_000 };

const words = (page: Page) => page.evaluate(() => document.body.innerText);

const pauseSwitch = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('#notes [role="switch"]')?.getAttribute('aria-checked'),
  );

/** Presses the first button or choice whose words begin so, once it is there. */
const press = (page: Page, name: string): Promise<boolean> =>
  until(`“${name}” to press`, () => tryPress(page, name));

const tryPress = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, label.choice')];
    const button = buttons.find((each) => each.innerText.startsWith(wanted));
    button?.click();
    return button !== undefined;
  }, name);

/** An expression for Firefox's window; its driver need not hear of such a tab. */
const hasAddonsTab = `gBrowser.tabs.some(
  ({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith('about:addons'))`;

describe.each(browserNames)('the options page in %s', (name) => {
  let ours: Installed;
  let first: Page;
  let second: Page;
  beforeAll(async () => {
    ours = await installed(name);
    first = await ours.open('options.html');
    second = await ours.open('options.html');
  });
  afterAll(() => ours?.close());
  beforeEach(async () => {
    await changeSettings(ours, {});
  });

  test('follows in one window what is done in another', async () => {
    await expect.poll(() => pauseSwitch(first), patience).toBe('false');
    await press(first, 'Pause everywhere');
    await expect.poll(() => pauseSwitch(second), patience).toBe('true');
    await press(second, 'Pause everywhere');
    await expect.poll(() => pauseSwitch(first), patience).toBe('false');
  });

  test('gives marks on an open page the look that is chosen, at once, and keeps their notes', async () => {
    const related = ownPage('related.html');
    await changeSettings(ours, { sites: { [siteOf(related.url) ?? '']: 'off' } });
    const { page } = await openTab(ours, siteOfOwnPage(related), related.url);
    // What is drawn is held against itself: Firefox does not tell the style of a highlight.
    const draw = () => page.screenshot({ encoding: 'base64' });
    const bare = await draw();
    await changeSettings(ours, {});
    const before = await waitForNotes(page);
    // The style comes by itself, a moment after the notes, and is away for a moment while it changes.
    const drawOther = (than: readonly string[]) => async () => {
      const drawn = await draw();
      return !than.includes(drawn) && drawn;
    };
    const usual = await until('marks that are seen', drawOther([bare]));
    await press(first, 'Tint');
    await until('another look', drawOther([bare, usual]));
    expect(await notedTexts(page)).toEqual(before);
    await press(first, 'Undo');
    await until('the look from before', async () => (await draw()) === usual);
    await page.close();
  });

  test('shows our keys as the browser has them, and opens its page to change them', async () => {
    const shown = await until('the keys', () =>
      first.$$eval('.shortcut', (all) => all.map((each) => (each as HTMLElement).innerText).join()),
    );
    expect(shown).toMatch(/next note.*Alt\+Shift\+J/s);
    const count = async () => (await first.browser().pages()).length;
    const pages = await count();
    await press(first, 'Change shortcuts');
    await until('the browser’s page', async () =>
      name === 'chromium' ? (await count()) > pages : inFirefoxWindow(ours.browser, hasAddonsTab),
    );
    expect(await words(first)).not.toContain('did not open');
  });

  test('lists a site that was switched off elsewhere, resets it, and takes that back', async () => {
    await changeSettings(ours, { sites: { 'unlisted.example': 'off' } });
    await expect.poll(() => words(first), patience).toMatch(/unlisted\.example\s+Notes off/);
    await press(first, 'Reset');
    await expect.poll(() => words(second), patience).toContain('None yet.');
    await press(first, 'Undo');
    await expect.poll(() => words(second), patience).toMatch(/unlisted\.example\s+Notes off/);
  });

  test('leads back to the welcome page', async () => {
    // Firefox's driver does not hear of a tab of ours that it did not open.
    const findWelcome = async () =>
      (await ours.inside.evaluate(() => chrome.tabs.query({}))).find(({ url }) =>
        url?.endsWith('/welcome.html'),
      );
    expect(await findWelcome()).toBeUndefined();
    await first.bringToFront();
    await first.click('a[href="welcome.html"]');
    const { id } = await until('the welcome page', findWelcome);
    await ours.inside.evaluate((tab) => chrome.tabs.remove(tab), id);
    expect(await words(first)).toContain('Show the welcome page');
  });

  test('shows version, licence, limits and the whole list of news sites, and axe finds nothing', async () => {
    const text = await words(first);
    expect(text).toMatch(/Backgrounder \d+\.\d+.*MIT/);
    expect(text).toContain('The stories of your library');
    for (const library of ['idb', 'preact', 'valibot', '@wxt-dev/i18n']) {
      expect(text).toContain(library);
    }
    const listed = Number(/these (\d+) news sites/.exec(text)?.[1]);
    expect(listed).toBeGreaterThanOrEqual(150);
    const shown = await first.evaluate(() => document.querySelectorAll('.news-sites li').length);
    expect(shown).toBe(listed);
    expect(await findViolations(first)).toEqual([]);
  });
});
