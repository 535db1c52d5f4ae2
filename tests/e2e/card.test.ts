/** What a card can do only in the built extension: reach the clipboard from a content script, and say why it is there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, browserNames } from '../support/browsers.ts';
import { type Installed, installed } from '../support/extension.ts';
import { hearStatus } from '../support/hear-status.ts';
import { openTab } from '../support/open-tab.ts';
import {
  cardText,
  pressInCard,
  restOnNote,
  until,
  waitForCard,
  waitForNotes,
} from '../support/reader.ts';
import { samplePage } from '../support/sample-page.ts';
import type { Site } from '../support/serve-pages.ts';

/** A page that keeps the clipboard from scripts, as many news sites do. */
const closed: Site = (url) => {
  const served = samplePage.site(url);
  return served && { ...served, headers: { 'permissions-policy': 'clipboard-write=()' } };
};

describe.each(browserNames)('a card of the built extension in %s', (name: BrowserName) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name);
  });
  afterAll(() => ours?.close());

  test.each([
    ['of any page', samplePage.site],
    ['of a page that keeps the clipboard from scripts', closed],
  ])('%s is copied with its source', async (_, site) => {
    const { page } = await openTab(ours, site, samplePage.url);
    await waitForNotes(page);
    await restOnNote(page);
    const card = await waitForCard(page);
    const heard = await hearStatus(page);
    await pressInCard(page, 'Copy');
    await until('the word that it is copied', async () => (await heard()).includes('Copied'));
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const pasted = await until('the words', () => page.$eval('textarea', (field) => field.value));
    expect(pasted).toMatch(/24 Jan 2025 · AP/);
    expect(card).toContain(pasted.split('\n', 1)[0]);
    await page.close();
  });

  test('says why its name is marked: whose it is, which story, what ties the page to it', async () => {
    const { page } = await openTab(ours, samplePage.site, samplePage.url);
    await waitForNotes(page);
    await restOnNote(page);
    await waitForCard(page);
    await pressInCard(page, 'Why is this marked?');
    expect(await cardText(page)).toMatch(
      /The article calls .+ “.+”\.\s+(?:This page is about the story|The story) “.+”[^]*(?:in the headline|Names |Speaks of )/,
    );
    await page.close();
  });
});
