/** A private window reads the library and leaves nothing in it; what is said there holds for as long as its document. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { type Installed, installed } from '../support/extension.ts';
import { ownPage, siteOfOwnPage } from '../support/own-pages.ts';
import {
  allowPrivateWindows,
  openPrivatePage,
  openPrivatePopup,
} from '../support/private-window.ts';
import { openTab, waitForAction } from '../support/open-tab.ts';
import { popupText, pressInPopup } from '../support/popup.ts';
import {
  notedTexts,
  pressInCard,
  restOnNote,
  until,
  waitForCard,
  waitForNotes,
} from '../support/reader.ts';
import { samplePage } from '../support/sample-page.ts';
import type * as InPage from './library-in-page.ts';

declare const underTest: typeof InPage;

let ours: Installed;
beforeAll(async () => {
  ours = await installed('firefox');
  await allowPrivateWindows(ours);
  ours.inside = await until('a page of the reloaded extension', () =>
    ours.open('options.html').catch(() => null),
  );
  await ours.inside.evaluate(await bundle('tests/e2e/library-in-page.ts'));
});
afterAll(() => ours.close());

const lastMet = async (): Promise<string | null | undefined> => {
  const [story] = await ours.inside.evaluate(() => underTest.list());
  return story?.lastMet;
};

test('notes come in a private window, and that the page was met is not remembered', async () => {
  const page = await openPrivatePage(ours, samplePage.site, samplePage.url);
  expect((await waitForNotes(page)).length).toBeGreaterThan(0);
  // The same page in a window that is not private is met, and by then the private one would have been.
  expect(await lastMet()).toBeNull();
  // New tabs open in the window that was opened last.
  await page.close();
  await until('the window to be gone', async () => !(await ours.browser.pages()).includes(page));
  const usual = await openTab(ours, samplePage.site, samplePage.url);
  await waitForNotes(usual.page);
  expect(await until('the story to be met', lastMet)).toMatch(/^\d{4}-/);
});

/** One document with an article about the bundled story and another. */
const app = ownPage('single-page.html');
/** Somebody whom that article names. */
const person = 'Ishiba';
const namesPerson = (texts: readonly string[]): boolean =>
  texts.some((text) => text.includes(person));

const withoutNotes = (page: Page): Promise<unknown> =>
  until('a page without notes', async () => (await notedTexts(page)).length === 0);

const press = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (each) => (each as HTMLElement).click());

/** To the document's other article, which is not related, and back: by a link, then by the browser's own button. */
async function goAndReturn(page: Page): Promise<void> {
  await press(page, '#to-bridge');
  await until('the bridge', () => page.$eval('h1', (title) => /bridge/i.test(title.innerText)));
  await waitForAction(ours, page, ({ title }) => /not related/i.test(title));
  await withoutNotes(page);
  await page.evaluate(() => history.back());
  await until('the talks', () => page.$eval('h1', (title) => /talks|trump/i.test(title.innerText)));
}

/** The driver of Firefox may wait for the end of a reload for ever. */
const reload = (page: Page): Promise<unknown> =>
  page.evaluate(() => void setTimeout(() => location.reload()));

/** None while the document is between two. */
const notesOf = (page: Page): Promise<string[]> => notedTexts(page).catch(() => []);

const stored = async (): Promise<string> =>
  JSON.stringify(await ours.inside.evaluate(() => chrome.storage.local.get(null)));

declare const chrome: { storage: { local: { get(keys: null): Promise<object> } } };

test('“Not this person” holds through the addresses of a private document, and ends with it', async () => {
  const page = await openPrivatePage(ours, siteOfOwnPage(app), app.url);
  const before = await waitForNotes(page);
  expect(namesPerson(before)).toBe(true);
  await restOnNote(
    page,
    before.find((text) => text.includes(person)),
  );
  await waitForCard(page);
  await pressInCard(page, /not this person/i);
  await until('no note of the person', async () => !namesPerson(await notedTexts(page)));
  const without = await notedTexts(page);
  expect(without).not.toEqual([]);
  await goAndReturn(page);
  expect(await waitForNotes(page)).toEqual(without);
  expect(await stored()).not.toContain(new URL(app.url).hostname);
  await reload(page);
  await expect.poll(() => notesOf(page), { timeout: 15_000 }).toEqual(before);
  await page.close();
});

test('“Not this story” holds there too, is taken back in the popup, and ends with the document', async () => {
  const page = await openPrivatePage(ours, siteOfOwnPage(app), app.url);
  const before = await waitForNotes(page);
  await restOnNote(page);
  await waitForCard(page);
  await pressInCard(page, /not this story/i);
  await withoutNotes(page);
  await goAndReturn(page);
  const popup = await openPrivatePopup(ours);
  await popupText(popup, /you said so/i);
  expect(await notedTexts(page)).toEqual([]);
  await pressInPopup(popup, 'Undo');
  expect(await waitForNotes(page)).toEqual(before);
  await pressInPopup(popup, 'Not this story');
  await withoutNotes(page);
  await popup.close();
  expect(await stored()).not.toContain(new URL(app.url).hostname);
  await reload(page);
  await expect.poll(() => notesOf(page), { timeout: 15_000 }).toEqual(before);
  await page.close();
});
