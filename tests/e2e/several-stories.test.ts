/** Stories of the reader's own library on a page that is about two of them, in the built extension. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, browserNames } from '../support/browsers.ts';
import {
  crewsUrl,
  keepBoth,
  lookOutForPlace,
  openCrews,
  readLastMet,
  readPlace,
  setPaused,
  strike,
} from '../support/crews-page.ts';
import { type Installed, installed } from '../support/extension.ts';
import { waitForAction } from '../support/open-tab.ts';
import { notedTexts, restOnNote, until, waitForCard, waitForNotes } from '../support/reader.ts';

describe.each(browserNames)('two followed stories in %s', (name: BrowserName) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name);
    await keepBoth(ours);
  });
  afterAll(() => ours?.close());
  afterEach(() => setPaused(ours, 'ferries', false));

  test('note their names on a page about both, count a shared one once, and are named on the button', async () => {
    const page = await openCrews(ours);
    expect((await waitForNotes(page)).toSorted()).toEqual([
      'Aster',
      'Ingrid Solheim',
      'Sound Alliance',
      'Vestby Line',
      'Vestby Sound',
    ]);
    const { badge, title } = await waitForAction(ours, page, (action) => action.badge !== '');
    expect(badge).toBe('5');
    expect(title).toMatch(/^Backgrounder: related to “.+” and 1 more$/);
    await page.close();
  });

  test('have one card for the minister, with what each tells, its source and date', async () => {
    const page = await openCrews(ours);
    await restOnNote(page, 'Ingrid Solheim');
    const card = await waitForCard(page);
    expect(card).toMatch(/As of 12 Mar 2025 · AP[^]*staked her career on the project/);
    expect(card).toMatch(/As of 3 Feb 2025 · Coast Herald[^]*sold four ferries/);
    await page.close();
  });

  test('are followed by an open page when one is paused, and when it goes on', async () => {
    const page = await openCrews(ours);
    await setPaused(ours, 'ferries', true);
    await until('no ferries', async () => !(await notedTexts(page)).includes('Aster'));
    expect(await notedTexts(page)).toContain('Sound Alliance');
    await setPaused(ours, 'ferries', false);
    await until('the ferries again', async () => (await notedTexts(page)).includes('Aster'));
    await page.close();
  });

  test('remember when a page about them was met', async () => {
    const page = await openCrews(ours);
    const met = await until('the day', () => readLastMet(ours, 'ferries'));
    expect(met).toMatch(/^\d{4}-\d\d-\d\dT/);
    await page.close();
  });

  test('lead from the words of an own page to their place on this one, which is set apart for a moment', async () => {
    const page = await openCrews(ours);
    const ask = (tell: string, params: object) =>
      ours.inside.evaluate(askPage, crewsUrl, tell, params);
    const article = (await ask('readArticle', {})) as { text: string };
    expect(article.text).toContain(strike);
    const place = await lookOutForPlace(page);
    expect(await ask('goToText', { start: 0, words: strike })).toEqual({ found: true });
    expect(await place()).toEqual({ words: strike, isInView: true });
    await until('its end', async () => (await readPlace(page)) === null);
    expect(await ask('goToText', { start: 0, words: 'Nobody wrote this.' })).toEqual({
      found: false,
    });
    await page.close();
  });
});

/** Runs in the extension's page: asks the content script of the tab at `url`. */
async function askPage(url: string, name: string, params: object): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ url });
  return chrome.tabs.sendMessage(tab!.id, { to: 'page', name, params });
}

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};
