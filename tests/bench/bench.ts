/**
 * `npm run bench [-- --json] [-- --quick]`: what a visit to a page that is not related costs, in
 * headless Chromium on ../shared/pages (else on tests/pages), as multiples of a bare pass over the
 * page's text in the same run.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../support/browsers.ts';
import { bundle } from '../support/bundle.ts';
import { ownPages, siteOfOwnPage } from '../support/own-pages.ts';
import { savedPages } from '../support/saved-pages.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageTimes } from './in-page.ts';

interface Row extends PageTimes {
  readonly name: string;
}

/** Goal 1 of the speed budget: reading, asking, judging and finding together, times the bare pass. */
const goalTimesFloor = 6;

async function measureAll(rounds: number, names: number): Promise<Row[]> {
  const script = await bundle('tests/bench/in-page.ts');
  const browser = await launchBrowser('chromium');
  try {
    const rows: Row[] = [];
    for (const saved of pagesToRead().slice(0, names)) {
      rows.push({ name: saved.name, ...(await measureOne(browser, script, saved, rounds)) });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

interface PageToRead {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

/** Publishers' pages where they are; else our own, which are smaller and fewer. */
function pagesToRead(): readonly PageToRead[] {
  const saved = savedPages();
  if (saved.length > 0) return saved;
  return ownPages.map((page) => {
    const html = siteOfOwnPage(page)(page.url)?.body ?? '';
    return { name: page.file, url: page.url, html };
  });
}

async function measureOne(
  browser: Browser,
  script: string,
  saved: PageToRead,
  rounds: number,
): Promise<PageTimes> {
  const page = await browser.newPage();
  const headers = { 'content-security-policy': "script-src 'none'" };
  await servePages(page, (url) => (url === saved.url ? { body: saved.html, headers } : undefined));
  await page.goto(saved.url);
  await page.evaluate(script);
  const times = (await page.evaluate(`underTest.measurePage(${rounds})`)) as PageTimes;
  await page.close();
  return times;
}

const timesFloor = (row: Row): number =>
  (row.read + row.words + row.judge + row.mentions) / row.floor;

function print(rows: readonly Row[]): void {
  console.table(
    rows.map((row) => ({
      page: row.name,
      characters: row.characters,
      'floor ms': row.floor.toFixed(3),
      'read × floor': (row.read / row.floor).toFixed(1),
      'words × floor': (row.words / row.floor).toFixed(1),
      'judge × floor': (row.judge / row.floor).toFixed(1),
      'mentions × floor': (row.mentions / row.floor).toFixed(1),
      'visit × floor': timesFloor(row).toFixed(1),
    })),
  );
  console.log(`visit × floor, median ${medianOf(rows).toFixed(1)}, goal ≤ ${goalTimesFloor}`);
}

function medianOf(rows: readonly Row[]): number {
  const all = rows.map(timesFloor).toSorted((a, b) => a - b);
  return all[Math.floor(all.length / 2)] ?? Number.NaN;
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});
const rows = await measureAll(values.quick ? 3 : 9, values.quick ? 6 : Infinity);
if (values.json) {
  const pages = Object.fromEntries(rows.map((row) => [row.name, timesFloor(row)]));
  console.log(JSON.stringify({ visitTimesFloor: { median: medianOf(rows), pages } }));
} else print(rows);
