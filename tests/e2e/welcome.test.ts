/** The page that greets a reader after the installation: it opens once, and real notes are on it to try. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers.ts';
import { type Installed, installed } from '../support/extension.ts';
import { findViolations } from '../support/find-violations.ts';
import { inOurRoot } from '../support/our-root.ts';
import { setGrant } from '../support/site-controls.ts';
import {
  cardText,
  notedTexts,
  restOnNote,
  until,
  waitForCard,
  waitForNotes,
} from '../support/reader.ts';

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    remove(tabId: number): Promise<void>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
};

describe.each(browserNames)('in %s', (name) => {
  let ours: Installed;
  let page: Page;

  const welcomeTabs = async () =>
    (await ours.inside.evaluate(() => chrome.tabs.query({}))).filter(({ url }) =>
      url?.endsWith('/welcome.html'),
    );

  beforeAll(async () => {
    ours = await installed(name, { keepsWelcome: true });
  });
  afterAll(() => ours?.close());

  test('it opens by itself', async () => {
    const [tab] = await until('the welcome page', async () => {
      const tabs = await welcomeTabs();
      return tabs.length > 0 && tabs;
    });
    expect(await welcomeTabs()).toHaveLength(1);
    await ours.inside.evaluate((id) => chrome.tabs.remove(id), tab!.id!);
    // Firefox's driver does not hear of a tab of ours that it did not open.
    page = await ours.open('welcome.html');
    await page.bringToFront();
    await page.setViewport({ width: 1000, height: 900 });
  });

  test('says what is seen and what never happens, and has nothing for axe', async () => {
    await waitForNotes(page);
    const text = await page.$eval('body', (body) => body.innerText);
    expect(text).toMatch(/what it sees/i);
    expect(text).toMatch(/no account, no server/i);
    expect(text).toMatch(/\d+ news sites in \d+ languages/i);
    expect(text).toContain('Alt+Shift+J');
    expect(await findViolations(page)).toEqual([]);
  });

  test('resting on a name of the sample opens its card, with source and date', async () => {
    await waitForNotes(page);
    await restOnNote(page);
    expect(await waitForCard(page)).toMatch(/as of 24 Jan 2025/i);
    await page.keyboard.press('Escape');
    await until('no card', async () => (await cardText(page)) === null);
  });

  test('by keyboard: the list of names, then the card', async () => {
    await page.focus('.sample button');
    await page.keyboard.press('Enter');
    await until('the list', async () => (await cardText(page))?.includes('Notes on this page'));
    await page.keyboard.press('Enter');
    const card = await until('the card', async () => {
      const text = await cardText(page);
      return text?.includes('Notes on this page') === false && text;
    });
    expect(card).toMatch(/as of 24 Jan 2025/i);
    await page.keyboard.press('Escape');
    await until('no card', async () => (await cardText(page)) === null);
  });

  test('the key for the next note works here too', async () => {
    const [tab] = await welcomeTabs();
    // As the background passes the key on.
    await ours.inside.evaluate(
      (id) => chrome.tabs.sendMessage(id, { to: 'page', name: 'stepNote', params: { step: 1 } }),
      tab!.id!,
    );
    expect(await waitForCard(page)).toMatch(/as of 24 Jan 2025/i);
    await page.keyboard.press('Escape');
  });

  test('“Hide notes on this site” shows what it would do, and gives them back', async () => {
    await restOnNote(page);
    await waitForCard(page);
    await inOurRoot(page, (root) =>
      [...root.querySelectorAll('button')]
        .find((each) => /hide notes/i.test(each.innerText))
        ?.focus(),
    );
    await page.keyboard.press('Enter');
    await until('no notes', async () => (await notedTexts(page)).length === 0);
    const again = await page.waitForSelector('::-p-text(Show them again)');
    await again?.click();
    expect((await waitForNotes(page)).length).toBeGreaterThan(2);
  });

  test.each(['my newspaper', '*.com'])(
    '“%s” is no site, and is refused in words',
    async (typed) => {
      const fresh = await ours.open('welcome.html');
      await fresh.bringToFront();
      await fresh.waitForSelector('#allow-site');
      await fresh.type('#allow-site', typed);
      await fresh.keyboard.press('Enter');
      const said = () => fresh.$eval('#allow-site-outcome', (each) => each.textContent || null);
      expect(await until('an answer', said)).toMatch(/type the address/i);
      await fresh.close();
    },
  );

  test('an update does not open it again', async () => {
    await page.close();
    await ours.reload();
    // What the background does at an update it begins all at once, and this comes later than a tab.
    await until('all that an update brings', async () => {
      const scripts = await ours.inside.evaluate(() =>
        chrome.scripting.getRegisteredContentScripts(),
      );
      return scripts.length > 0;
    });
    expect(await welcomeTabs()).toEqual([]);
  });
});

test('where the browser has no keys for commands, the page has all but them', async () => {
  const ours = await installed('chromium');
  const page = await ours.open('welcome.html');
  const heads = () => page.$$eval('h2', (all) => all.map((each) => each.textContent));
  const all = await until('the page', async () => (await heads()).length > 0 && heads());
  expect(all).toContain('Keyboard shortcuts');
  await page.evaluateOnNewDocument(() => {
    const { browser } = globalThis as { browser?: object };
    for (const api of [browser, chrome])
      if (api !== undefined) Object.defineProperty(api, 'commands', { value: undefined });
  });
  await page.reload();
  const without = await until('the page', async () => (await heads()).length > 0 && heads());
  expect(without).toEqual(all.filter((head) => head !== 'Keyboard shortcuts'));
  await ours.close();
});

test('in firefox a site that is allowed works, and so it is said', async () => {
  const ours = await installed('firefox');
  // The browser asks in a window of its own, which no test can press; it does not ask for what it has given.
  await setGrant(ours, '*://*.unlisted.example/*', true);
  const page = await ours.open('welcome.html');
  await page.bringToFront();
  await page.waitForSelector('#allow-site');
  await page.type('#allow-site', 'https://www.unlisted.example/talks');
  await page.keyboard.press('Enter');
  const said = () => page.$eval('#allow-site-outcome', (each) => each.textContent);
  expect(await until('an answer', said)).toContain('works on unlisted.example');
  await ours.close();
});
