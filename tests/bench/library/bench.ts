/**
 * `npm run bench:library [-- --json] [-- --quick] [-- --firefox]`: what a library of 10 to 10,000 stories of 40
 * entries costs, in a real browser that is started anew at each size; and how that grows from 100 to 10,000.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserName, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { servePages } from '../../support/serve-pages.ts';
import type { ReaderTimes, VisitTimes } from './in-page.ts';

interface Row extends VisitTimes, ReaderTimes {
  readonly stories: number;
  readonly fillMsPerStory: number;
  /** What scripts hold after visits, as the background does; 0 where the browser does not tell. */
  readonly heapBytes: number;
  /** After searches, as the library page does. */
  readonly searchHeapBytes: number;
}

const sizes = [10, 100, 1000, 10_000];
const storiesPerChange = 100;

async function openPage(name: BrowserName, profile: string, script: string) {
  const browser = await launchBrowser(name, { profile });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await servePages(page, () => ({ body: '<title>Library</title>' }));
  await page.goto('https://library.example/');
  await page.evaluate(script);
  return { browser, page };
}

async function fill(page: Page, from: number, to: number): Promise<number> {
  let ms = 0;
  for (let at = from; at < to; at += storiesPerChange) {
    const end = Math.min(to, at + storiesPerChange);
    ms += (await page.evaluate(`underTest.fill(${at}, ${end})`)) as number;
  }
  return ms / (to - from);
}

async function readHeap(name: BrowserName, page: Page): Promise<number> {
  if (name !== 'chromium') return 0;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function measureAll(name: BrowserName, counts: readonly number[], rounds: number) {
  const script = await bundle('tests/bench/library/in-page.ts');
  const profile = await mkdtemp(join(tmpdir(), 'backgrounder-bench-'));
  const rows: Row[] = [];
  try {
    let filled = 0;
    for (const stories of counts) {
      const filling = await openPage(name, profile, script);
      const fillMsPerStory = await fill(filling.page, filled, stories);
      await filling.browser.close();
      filled = stories;
      const { browser, page } = await openPage(name, profile, script);
      const visits = await page.evaluate(`underTest.measureVisits(${stories}, ${rounds})`);
      const heapBytes = await readHeap(name, page);
      const reader = await page.evaluate(`underTest.measureReader(${stories}, ${rounds})`);
      const searchHeapBytes = await readHeap(name, page);
      const times = { ...(visits as VisitTimes), ...(reader as ReaderTimes) };
      rows.push({ stories, fillMsPerStory, heapBytes, searchHeapBytes, ...times });
      await browser.close();
    }
    return rows;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const figures = [
  'openMs',
  'firstVisitMs',
  'relatedMs',
  'unrelatedMs',
  'listMs',
  'firstSearchMs',
  'searchRareMs',
  'searchCommonMs',
  'fillMsPerStory',
  'keepMs',
  'changeMs',
  'removeMs',
  'bytes',
  'heapBytes',
  'searchHeapBytes',
] as const;

/** Each figure at the largest size as a multiple of that at 100 stories; those that are 0 there are left out. */
function growthOf(rows: readonly Row[]): Record<string, number> {
  const base = rows.find(({ stories }) => stories === 100);
  const last = rows.at(-1);
  if (base === undefined || last === undefined) return {};
  const told = figures.filter((figure) => base[figure] > 0);
  return Object.fromEntries(told.map((figure) => [figure, last[figure] / base[figure]]));
}

function print(rows: readonly Row[]): void {
  const growth = growthOf(rows);
  const rounded = (value: number): string =>
    value < 1e5 ? value.toFixed(1) : `${(value / 1e6).toFixed(1)}M`;
  console.table(
    Object.fromEntries(
      figures.map((figure) => [
        figure,
        {
          ...Object.fromEntries(rows.map((row) => [String(row.stories), rounded(row[figure])])),
          'largest ÷ 100': growth[figure]?.toFixed(2) ?? '',
        },
      ]),
    ),
  );
  for (const { stories, foundFirst, candidatesOfUnrelated } of rows) {
    console.log(
      `${stories} stories: of 20 related pages ${foundFirst} find theirs first; 20 unrelated ones are given ${candidatesOfUnrelated} stories`,
    );
  }
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
  },
});
const rows = await measureAll(
  values.firefox ? 'firefox' : 'chromium',
  values.quick ? sizes.slice(0, 3) : sizes,
  values.quick ? 3 : 9,
);
if (values.json) console.log(JSON.stringify({ rows, growth: growthOf(rows) }));
else print(rows);
