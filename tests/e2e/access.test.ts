/** Which pages may be read is the browser's to say: what its own controls give or take is followed at once. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeNoVisit } from '../../src/ui/action/describe-visit.ts';
import { browserNames } from '../support/browsers.ts';
import { type Installed, installed } from '../support/extension.ts';
import { openTab, waitForAction } from '../support/open-tab.ts';
import { inOurRoot } from '../support/our-root.ts';
import { notedTexts, until, waitForNotes } from '../support/reader.ts';
import { samplePage } from '../support/sample-page.ts';
import { setGrant, setListedAccess } from '../support/site-controls.ts';

const unreachedTitle = describeNoVisit().title;
const listed = new URL(samplePage.url).hostname;
const body = samplePage.site(samplePage.url)?.body ?? '';
const site = (): { body: string } => ({ body });
const unlistedUrl = 'https://news.unlisted.example/talks';

const withoutNotes = (page: Page): Promise<unknown> =>
  until('the page without notes and without our element', async () => {
    const isBare = (await inOurRoot(page, () => 1)) === null;
    return isBare && (await notedTexts(page)).length === 0;
  });

/** Titles of all tabs: the address of one that we may not read is hidden from us. */
const titles = (ours: Installed): Promise<string[]> =>
  ours.inside.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })));
  });

describe.each(browserNames)('in %s', (name) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name);
  });
  afterAll(() => ours?.close());

  test('a page of no listed site is not touched, and the button says that we have no access', async () => {
    const { page, troubles } = await openTab(ours, site, unlistedUrl);
    const other = await openTab(ours, site, samplePage.url);
    await waitForNotes(other.page);
    expect(await notedTexts(page)).toEqual([]);
    expect(await inOurRoot(page, () => 1)).toBeNull();
    expect(new Set(await titles(ours))).toContain(unreachedTitle);
    expect(troubles).toEqual([]);
    await page.close();
    await other.page.close();
  });

  test('access that is taken back takes the notes with it, and given again brings them back', async () => {
    const { page, troubles } = await openTab(ours, site, samplePage.url);
    await waitForNotes(page);
    await waitForAction(ours, page, ({ badge }) => badge !== '');

    await setListedAccess(ours, listed, false);
    await withoutNotes(page);
    await until('every tab without access', async () =>
      (await titles(ours)).every((title) => title === unreachedTitle),
    );

    await setListedAccess(ours, listed, true);
    await waitForNotes(page);
    await waitForAction(ours, page, ({ badge }) => badge !== '');
    expect(troubles).toEqual([]);
    await page.close();
  });
});

test('in firefox a site that is granted is read at once in its open tab, until the grant is taken back', async () => {
  const ours = await installed('firefox');
  const { page, troubles } = await openTab(ours, site, unlistedUrl);
  await setGrant(ours, '*://*.unlisted.example/*', true);
  await waitForNotes(page);
  await setGrant(ours, '*://*.unlisted.example/*', false);
  await withoutNotes(page);
  expect(troubles).toEqual([]);
  await ours.close();
});

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  action: { getTitle(of: { tabId: number | undefined }): Promise<string> };
};
