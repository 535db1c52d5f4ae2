/** The real side panel beside a real page, in Chromium, whose driver can look into it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeSettings } from '../support/change-settings.ts';
import { type Installed, installed } from '../support/extension.ts';
import { findViolations } from '../support/find-violations.ts';
import { openTab, type Tab } from '../support/open-tab.ts';
import { ownPage, siteOfOwnPage } from '../support/own-pages.ts';
import { weighPage } from '../support/page-weight.ts';
import { openPopup, pressInPopup } from '../support/popup.ts';
import { notedTexts, until, waitForCard, waitForNotes } from '../support/reader.ts';
import { samplePage } from '../support/sample-page.ts';

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
  };
};

let ours: Installed;
let tab: Tab;
let panel: Page;

/** As a reader opens it: by the button in the popup. */
async function openPanel(page: Page): Promise<Page> {
  const popup = await openPopup(ours.browser, page);
  const opened = ours.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  // A browser opens it for a press of the reader's alone; the popup goes with it.
  const button = await popup.waitForSelector('::-p-text(Open side panel)');
  await button?.focus();
  await popup.keyboard.press('Enter').catch(() => null);
  return (await opened).asPage();
}

const wordsOf = (page: Page): Promise<string> => page.$eval('body', (body) => body.innerText);

const waitForWords = (words: RegExp): Promise<string> =>
  until(`a panel that says ${words}`, async () => {
    const text = await wordsOf(panel);
    return words.test(text) && text;
  });

/** As the panel sees it. */
const frontTab = async () =>
  (await panel.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true })))[0]!;

/** What the panel asks the page, in its own way. */
const askPage = (id: number, name: string): Promise<unknown> =>
  panel.evaluate(
    (tabId, asked) =>
      chrome.tabs.sendMessage(tabId, { to: 'page', name: asked, params: {} }, { frameId: 0 }),
    id,
    name,
  );

/** The index of the note that the panel says the reader has come to. */
const currentNote = (): Promise<number> =>
  panel.$$eval('.panel-notes button', (all) =>
    all.findIndex((each) => each.getAttribute('aria-current') !== null),
  );

/** Whether it is in sight in the panel. */
const isCurrentSeen = (): Promise<boolean> =>
  panel.$eval('.panel-notes [aria-current]', (each) => {
    const { top, bottom } = each.getBoundingClientRect();
    const list = each.closest('[role="tabpanel"]')!.getBoundingClientRect();
    return list.top <= top && bottom <= list.bottom;
  });

const countNotes = (): Promise<number> => panel.$$eval('.panel-notes button', (all) => all.length);

const pressNote = (index: number): Promise<void> =>
  panel.$$eval('.panel-notes button', (all, at) => all[at]?.click(), index);

const pressOtherTab = (): Promise<void> =>
  panel.$eval('[role="tab"][aria-selected="false"]', (each) => (each as HTMLElement).click());

/** To where a reader's eyes would be on it. */
const scrollToNote = (page: Page, index: number): Promise<void> =>
  page.evaluate((at) => {
    const part = [...(CSS.highlights.get('backgrounder-note') ?? [])][at]!;
    const range = document.createRange();
    range.setStart(part.startContainer, part.startOffset);
    scrollBy(0, range.getBoundingClientRect().top - innerHeight / 3);
  }, index);

const isInView = (page: Page, index: number): Promise<boolean> =>
  page.evaluate((at) => {
    const part = [...(CSS.highlights.get('backgrounder-note') ?? [])][at]!;
    const range = document.createRange();
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }, index);

beforeAll(async () => {
  ours = await installed('chromium');
  const page = await ours.browser.newPage();
  panel = await openPanel(page);
});
afterAll(() => ours?.close());

describe('beside a related page', () => {
  beforeEach(async () => {
    await changeSettings(ours, {});
    tab = await openTab(ours, samplePage.site, samplePage.url);
    // So low that the page has to be scrolled.
    await tab.page.setViewport({ width: 900, height: 400 });
    await waitForNotes(tab.page);
    await until('the notes in the panel', async () => (await countNotes()) > 0);
    return async () => {
      await tab.page.close();
      // The next page's notes look the same.
      await until('a panel without notes', async () => (await countNotes()) === 0);
    };
  });

  test('has all its notes, in reading order, and says of which story and when', async () => {
    expect(await countNotes()).toBe((await notedTexts(tab.page)).length);
    const text = await wordsOf(panel);
    expect(text).toMatch(/this page is about|background to this page/i);
    expect(text).toMatch(/24 Jan 2025/);
    expect(await findViolations(panel)).toEqual([]);
  });

  test('a note that is pressed is gone to, with its card, and stays the current one', async () => {
    const last = (await countNotes()) - 1;
    expect(await isInView(tab.page, last)).toBe(false);
    await pressNote(last);
    await waitForCard(tab.page);
    expect(await isInView(tab.page, last)).toBe(true);
    await until('the note in the panel', async () => (await currentNote()) === last);
    expect(tab.troubles).toEqual([]);
  });

  test('by keyboard alone: Tab to the list, arrows through it, Enter goes to the note', async () => {
    await panel.focus('[role="tab"][aria-selected="true"]');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('ArrowDown');
    const name = await panel.$eval('.panel-note:focus bdi', (each) => each.textContent);
    await panel.keyboard.press('Enter');
    expect(await waitForCard(tab.page)).toContain(name);
    expect(await panel.$eval('.panel-note:focus bdi', (each) => each.textContent)).toBe(name);
  });

  test('follows the page as it is scrolled, down and up', async () => {
    expect(await currentNote()).toBe(0);
    const middle = Math.floor((await countNotes()) / 2);
    await scrollToNote(tab.page, middle);
    const at = await until('a later note', async () => (await currentNote()) > 0 && currentNote());
    expect(at).toBeGreaterThanOrEqual(middle);
    expect(await isInView(tab.page, at)).toBe(true);
    await until('the note in view in the list', isCurrentSeen);
    await tab.page.evaluate(() => scrollTo(0, 0));
    await until('the first note', async () => (await currentNote()) === 0);
    await until('the first note in view in the list', isCurrentSeen);
  });

  test('keeps the list, and the key focus in it, when the page goes to a place within itself', async () => {
    const { id } = await frontTab();
    await panel.focus('.panel-notes button');
    await tab.page.evaluate(() => (location.hash = 'further'));
    await until('the address', async () => (await frontTab()).url?.endsWith('#further'));
    // What the reader does next, which is told after the panel has looked at the tab again.
    await scrollToNote(tab.page, Math.floor((await countNotes()) / 2));
    await until('a later note', async () => (await currentNote()) > 0);
    await until('the page', () => askPage(id, 'getVisit'));
    expect(await panel.$('.panel-notes :focus')).not.toBeNull();
  });

  test('asked for its notes again and again, the page listens no more than once', async () => {
    const { id } = await frontTab();
    await askPage(id, 'hearPanel');
    const { listeners } = await weighPage(tab.page);
    for (let times = 0; times < 5; times += 1) await askPage(id, 'hearPanel');
    expect((await weighPage(tab.page)).listeners).toBeLessThanOrEqual(listeners);
  });

  test('shows the whole story too, and a name of it leads to its note', async () => {
    await pressOtherTab();
    const text = await waitForWords(/summary/i);
    expect(text).toMatch(/key quotes/i);
    expect(await findViolations(panel)).toEqual([]);
    const name = await panel.$eval('.entry-go', (each) => {
      (each as HTMLElement).click();
      return each.textContent;
    });
    expect(await waitForCard(tab.page)).toContain(name);
    await panel.keyboard.press('Escape');
    await pressOtherTab();
  });

  test('goes with the reader to another tab, and back', async () => {
    const unrelated = ownPage('unrelated.html');
    const other = await openTab(ours, siteOfOwnPage(unrelated), unrelated.url);
    await waitForWords(/no related story/i);
    expect(await countNotes()).toBe(0);
    await tab.page.bringToFront();
    const noted = await notedTexts(tab.page);
    await until('the notes in the panel', async () => (await countNotes()) === noted.length);
    await other.page.close();
  });

  test('says that all is paused, and takes notes again at one press', async () => {
    await changeSettings(ours, { isPaused: true });
    await waitForWords(/paused everywhere/i);
    await pressInPopup(panel, 'Resume');
    await until('the notes in the panel', async () => (await countNotes()) > 0);
    expect(await countNotes()).toBe((await waitForNotes(tab.page)).length);
  });

  test('the page goes on to another one: its notes take the place of these', async () => {
    const before = await countNotes();
    await panel.$$eval('.panel-notes button', (all) => {
      for (const each of all) each.dataset['isOld'] = '';
    });
    await tab.page.reload();
    await waitForNotes(tab.page);
    await until('other notes in the panel', () =>
      panel.evaluate(() => document.querySelector('[data-is-old]') === null),
    );
    await until('all of them', async () => (await countNotes()) === before);
    const last = before - 1;
    await pressNote(last);
    expect(await waitForCard(tab.page)).toContain('As of');
  });
});

test('of a page that the browser does not let us see it says so, and what to do', async () => {
  const url = 'https://unlisted-site.example/story';
  await openTab(ours, () => ({ body: '<h1>A page</h1>' }), url);
  expect(await waitForWords(/nothing is known of this page/i)).toMatch(/press the .* button/i);
});

test('closed, it leaves nothing running in the page', async () => {
  const { page } = await openTab(ours, samplePage.site, samplePage.url);
  await until('the notes in the panel', async () => (await countNotes()) > 0);
  const { listeners } = await weighPage(page);
  await panel.evaluate(() => window.close());
  const after = await until('fewer listeners', async () => {
    const now = await weighPage(page);
    return now.listeners < listeners && now;
  });
  expect(after.listeners).toBeLessThan(listeners);
});
