/** Saved pages in, what each reader finds on them in headless Chromium, and how fast, out. */
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../../support/browsers.ts';
import { bundle } from '../../../support/bundle.ts';
import type { SavedPage } from '../../../support/saved-pages.ts';
import { servePages } from '../../../support/serve-pages.ts';
import type { readAndTime } from './readers-in-page.ts';
import type { TimedReadings } from './reading.ts';

declare const underTest: { readonly readAndTime: typeof readAndTime };

const rounds = 9;

/** By the page's name. The scripts of the pages do not run, and nothing else of theirs is loaded. */
export async function readInBrowser(
  pages: readonly SavedPage[],
): Promise<ReadonlyMap<string, TimedReadings>> {
  const script = await bundle('tests/eval/reading/readers/readers-in-page.ts');
  const browser = await launchBrowser('chromium');
  try {
    const readings = new Map<string, TimedReadings>();
    for (const page of pages) readings.set(page.name, await readOne(browser, script, page));
    return readings;
  } finally {
    await browser.close();
  }
}

async function readOne(browser: Browser, script: string, saved: SavedPage): Promise<TimedReadings> {
  const tab = await browser.newPage();
  const headers = { 'content-security-policy': "script-src 'none'" };
  await servePages(tab, (url) => (url === saved.url ? { body: saved.html, headers } : undefined));
  await tab.goto(saved.url);
  await tab.evaluate(script);
  const readings = await tab.evaluate((times) => underTest.readAndTime(times), rounds);
  await tab.close();
  return readings;
}
