/** Off, on, pause, restart, reload, a killed background: the state is right, and nothing is thrown. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers.ts';
import { changeSettings } from '../support/change-settings.ts';
import { type Installed, installed, killBackground } from '../support/extension.ts';
import { openTab, waitForAction } from '../support/open-tab.ts';
import { inOurRoot } from '../support/our-root.ts';
import {
  notedTexts,
  pressInCard,
  restOnNote,
  until,
  waitForCard,
  waitForNotes,
} from '../support/reader.ts';
import { samplePage } from '../support/sample-page.ts';

const host = new URL(samplePage.url).hostname;
const subdomainUrl = samplePage.url.replace(host, `live.${host}`);
/** Somebody of the bundled story whom the sample page names. */
const person = 'Ishiba';
const body = samplePage.site(samplePage.url)?.body ?? '';
const site = (): { body: string } => ({ body });

const withoutNotes = (page: Page): Promise<unknown> =>
  until('the page without notes and without our element', async () => {
    const isBare = (await inOurRoot(page, () => 1)) === null;
    return isBare && (await notedTexts(page)).length === 0;
  });

describe.each(browserNames)('in %s', (name) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name);
  });
  afterAll(() => ours?.close());

  test('off for a site takes effect in all its open tabs at once, subdomains too, and is undone as easily', async () => {
    await changeSettings(ours, {});
    const first = await openTab(ours, site, samplePage.url);
    await waitForNotes(first.page);
    const second = await openTab(ours, site, subdomainUrl);
    await waitForNotes(second.page);

    await changeSettings(ours, { sites: { [host]: 'off' } });
    await withoutNotes(first.page);
    await withoutNotes(second.page);
    const off = await waitForAction(ours, first.page, ({ title }) => /off/i.test(title));
    expect(off.badge).toBe('');

    await changeSettings(ours, {});
    await waitForNotes(second.page);
    // A tab behind others is read once it is seen.
    await first.page.bringToFront();
    await waitForNotes(first.page);
    expect([...first.troubles, ...second.troubles]).toEqual([]);
    await first.page.close();
    await second.page.close();
  });

  test('pausing clears every tab and says so; going on brings the notes back', async () => {
    const { page, troubles } = await openTab(ours, site, samplePage.url);
    await waitForNotes(page);
    await changeSettings(ours, { isPaused: true });
    await withoutNotes(page);
    await waitForAction(ours, page, ({ title, badge }) => /paused/i.test(title) && badge === '');
    await changeSettings(ours, {});
    await waitForNotes(page);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('"Hide notes on this site" in the card switches the site off, and the choice is stored', async () => {
    const { page, troubles } = await openTab(ours, site, samplePage.url);
    await waitForNotes(page);
    await restOnNote(page);
    await waitForCard(page);
    await pressInCard(page, /hide notes on this site/i);
    await withoutNotes(page);
    await waitForAction(ours, page, ({ title }) => /off/i.test(title));
    await page.reload();
    await waitForAction(ours, page, ({ title }) => /off/i.test(title));
    expect(await notedTexts(page)).toEqual([]);
    await changeSettings(ours, {});
    await waitForNotes(page);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('"Not this story" in the card takes the notes from this page alone, also after a reload', async () => {
    const { page, troubles } = await openTab(ours, site, samplePage.url);
    await waitForNotes(page);
    const other = await openTab(ours, site, `${samplePage.url}-2`);
    await waitForNotes(other.page);
    await page.bringToFront();
    await restOnNote(page);
    await waitForCard(page);
    await pressInCard(page, /not this story/i);
    await withoutNotes(page);
    await page.reload();
    await waitForAction(ours, page, ({ title }) => /not related|not this story/i.test(title));
    expect(await notedTexts(page)).toEqual([]);
    expect((await notedTexts(other.page)).length).toBeGreaterThan(0);
    await changeSettings(ours, {});
    await waitForNotes(page);
    expect(troubles).toEqual([]);
    await page.close();
    await other.page.close();
  });

  test('"Not this person" in the card takes that name off this page, and off the site once said of two', async () => {
    await changeSettings(ours, {});
    const tabs = [];
    for (const path of ['', '-2', '-3']) {
      const tab = await openTab(ours, site, `${samplePage.url}${path}`);
      await waitForNotes(tab.page);
      tabs.push(tab);
    }
    const [first, second, third] = tabs.map(({ page }) => page) as [Page, Page, Page];
    const isNamed = (text: string): boolean => text.includes(person);
    const before = await waitForNotes(first);
    const { badge } = await waitForAction(ours, first, (action) => action.badge !== '');
    const badgeWithout = String(Number(badge) - 1);
    expect(before.some(isNamed)).toBe(true);

    const dismiss = async (page: Page): Promise<void> => {
      await waitForNotes(page);
      await page.bringToFront();
      await restOnNote(page, (await notedTexts(page)).find(isNamed));
      await waitForCard(page);
      await pressInCard(page, /not this person/i);
      await until('the page without the name', async () => {
        const texts = await notedTexts(page);
        return texts.length > 0 && !texts.some(isNamed);
      });
    };
    await dismiss(first);
    await waitForAction(ours, first, (action) => action.badge === badgeWithout);
    await pressInCard(first, /undo/i);
    await until('the name again', async () => (await notedTexts(first)).some(isNamed));
    await waitForAction(ours, first, (action) => action.badge === badge);

    await dismiss(first);
    await first.reload();
    expect((await waitForNotes(first)).some(isNamed)).toBe(false);
    expect((await waitForNotes(third)).some(isNamed)).toBe(true);
    await dismiss(second);
    await third.bringToFront();
    await waitForAction(ours, third, (action) => action.badge === badgeWithout);
    expect((await notedTexts(third)).some(isNamed)).toBe(false);
    expect(tabs.flatMap(({ troubles }) => troubles)).toEqual([]);
    await changeSettings(ours, {});
    for (const { page } of tabs) await page.close();
  });

  test('a killed background changes nothing for the reader', async () => {
    const { page, troubles } = await openTab(ours, site, samplePage.url);
    await waitForNotes(page);
    await killBackground(ours);
    await restOnNote(page);
    await waitForCard(page);
    await pressInCard(page, /hide notes on this site/i);
    await withoutNotes(page);
    await killBackground(ours);
    await changeSettings(ours, {});
    await waitForNotes(page);
    const action = await waitForAction(ours, page, ({ badge }) => badge !== '');
    expect(action.title).toMatch(/related to/i);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('after a reload of the extension an old tab has one set of notes, and they work', async () => {
    const { page, troubles } = await openTab(ours, site, samplePage.url);
    const before = await waitForNotes(page);
    await ours.reload();
    // The extension's own page is in front now, and a tab behind others is read once it is seen.
    await page.bringToFront();
    await until('the new notes', async () => {
      const noted = await notedTexts(page);
      return noted.length === before.length && (await waitForAction(ours, page)).badge !== '';
    });
    await restOnNote(page);
    expect(await waitForCard(page)).toContain('As of');
    // Its predecessor learns by the same move of the pointer that it is one.
    expect(await notedTexts(page)).toEqual(expect.arrayContaining(before));
    await page.keyboard.press('Escape');
    await changeSettings(ours, { isPaused: true });
    await withoutNotes(page);
    await changeSettings(ours, {});
    expect(troubles).toEqual([]);
    await page.close();
  });
});

test('a site that was switched off stays off after a restart of the browser', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'backgrounder-profile-'));
  const first = await installed('chromium', { profile });
  await changeSettings(first, { sites: { [host]: 'off' } });
  await first.close();

  const second = await installed('chromium', { profile });
  const { page } = await openTab(second, site, samplePage.url);
  await waitForAction(second, page, ({ title }) => /off/i.test(title));
  expect(await notedTexts(page)).toEqual([]);
  await second.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
