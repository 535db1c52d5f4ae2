/** A library that a browser was writing when it was killed, or had no room left: as it was, or as it was to be. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { servePages } from '../../support/serve-pages.ts';
import type * as InPage from './in-page.ts';

declare const underTest: typeof InPage;

let script: string;
beforeAll(async () => {
  script = await bundle('tests/dom/library/in-page.ts');
});

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await servePages(page, () => ({ body: '<title>Library</title>' }));
  await page.goto('https://library.example/');
  await page.evaluate(script);
  return page;
}

/** Each case starts a browser twice and keeps 500 stories; a machine that does more besides takes a minute. */
const patientMs = 180_000;
const kept = 5;
const many = 500;
const look = (page: Page, from: number, count: number) =>
  page.evaluate((first, number) => underTest.look(first, number), from, count);

/** Starts keeping `many` stories more, and kills the browser when it is at one of them. */
async function killAmid(name: BrowserName, profile: string, story: number): Promise<void> {
  const browser = await launchBrowser(name, { profile });
  const page = await openPage(browser);
  await page.evaluate((from, count) => void underTest.keep(from, count), kept, many);
  await page.waitForFunction((least) => underTest.countBegun() >= least, { polling: 5 }, story);
  const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
  browser.process()?.kill('SIGKILL');
  await gone;
}

describe.each(browserNames)('in %s', (name) => {
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'backgrounder-library-'));
    const browser = await launchBrowser(name, { profile });
    const page = await openPage(browser);
    await page.evaluate((count) => underTest.keep(0, count), kept);
    await browser.close();
  });
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

  test.each([2, 150, 499])(
    'killed at story %d of 500, it opens again with all of the stories or none',
    { timeout: patientMs },
    async (story) => {
      await killAmid(name, profile, story);
      const browser = await launchBrowser(name, { profile });
      const page = await openPage(browser);
      const before = await look(page, 0, kept);
      expect(before).toMatchObject({ sound: 1, damaged: 0, isFirstFound: true, searched: 1 });
      const after = await look(page, kept, many);
      expect([0, 1]).toContain(after.sound);
      expect(after.listed).toBe(after.sound * many);
      expect(after.isFirstFound).toBe(after.sound === 1);
      const all = kept + after.listed;
      expect(after).toMatchObject({ listedInAll: all, records: [all, all, all, all] });
      await browser.close();
    },
  );
});

test(
  'without room left it says so and is as it was; with room again it goes on',
  { timeout: patientMs },
  async () => {
    const profile = await mkdtemp(join(tmpdir(), 'backgrounder-library-'));
    const before = await launchBrowser('chromium', { profile });
    const filling = await openPage(before);
    expect(await filling.evaluate(() => underTest.keep(0, 5))).toBe('kept');
    await before.close();
    // Chromium remembers for half a minute what room there was: a new one asks anew.
    const browser = await launchBrowser('chromium', { profile });
    const page = await openPage(browser);
    const session = await page.createCDPSession();
    const origin = 'https://library.example';
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    expect(await page.evaluate(() => underTest.keep(5, 300))).toBe('full');
    expect(await look(page, 0, 5)).toMatchObject({
      sound: 1,
      records: [5, 5, 5, 5],
      isFirstFound: true,
    });
    expect(await look(page, 5, 300)).toMatchObject({ sound: 0, isFirstFound: false, searched: 0 });
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await page.evaluate(() => underTest.keep(5, 300))).toBe('kept');
    expect(await look(page, 5, 300)).toMatchObject({ sound: 1, listed: 300, isFirstFound: true });
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
);
