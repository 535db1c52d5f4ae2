/** Goal 10, of the built extension: what 1, 100 and 10,000 stories cost its background and each tab. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { type Installed, killBackground } from '../../support/extension.ts';
import { samplePage } from '../../support/sample-page.ts';
import type { Asked } from '../background-in-page.ts';
import { makeRelatedPage } from '../library/make-stories.ts';
import { call, type PageToRead } from '../pages.ts';
import { readHeap } from '../read-heap.ts';
import type { Row, Run } from '../rows.ts';
import { median, ofRounds } from '../statistics.ts';
import { openServed, install, visit } from '../visit-tab.ts';

interface Measured {
  readonly stories: number;
  /** The background had been ended; milliseconds until it says whether a page is to be read. */
  readonly firstMs: readonly number[];
  /** Until it then says what the page comes to. */
  readonly nextMs: readonly number[];
  readonly found: number;
  /** Bytes of a related tab beyond those of the same tab without the extension. */
  readonly tabBytes: readonly number[];
}

const storiesPerChange = 100;

export async function measureBackground(run: Run): Promise<Row[]> {
  const script = await bundle('tests/bench/background-in-page.ts');
  const profile = await mkdtemp(join(tmpdir(), 'backgrounder-bench-'));
  const ours = await install(profile);
  try {
    const bare = await measureBareTab(run);
    const all: Measured[] = [];
    for (const stories of run.isQuick ? [1, 100] : [1, 100, 10_000]) {
      await ours.inside.evaluate(script);
      await fill(ours, all.at(-1)?.stories ?? 0, stories);
      all.push(await measureStories(ours, stories, bare, run));
    }
    return rowsOf(all);
  } finally {
    await ours.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function fill({ inside }: Installed, from: number, to: number): Promise<void> {
  inside.setDefaultTimeout(0);
  for (let at = from; at < to; at += storiesPerChange) {
    await call(inside, 'fill', at, Math.min(to, at + storiesPerChange));
  }
}

/** At a listed site's address, so that the extension may read it. */
function pageAbout(story: number): PageToRead {
  const { title, text } = makeRelatedPage(story);
  const paragraphs = text.split('\n').map((each) => `<p>${each}</p>`);
  const head = `<title>${title}</title><meta property="og:type" content="article"><link rel="icon" href="data:,">`;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`;
  return { name: `about story ${story}`, url: samplePage.url, html };
}

const loadsOfTab = 3;

async function measureBareTab({ browser: name }: Run): Promise<number> {
  const browser = await launchBrowser(name);
  try {
    const bytes: number[] = [];
    for (let load = 0; load < loadsOfTab; load++) {
      const page = pageAbout(0);
      const tab = await openServed({ browser }, page);
      await tab.goto(page.url);
      bytes.push(await readHeap(tab));
      await tab.close();
    }
    return median(bytes);
  } finally {
    await browser.close();
  }
}

async function measureTab(ours: Installed, story: number): Promise<number> {
  const page = pageAbout(story);
  const tab = await openServed(ours, page);
  try {
    await visit(ours, tab, page.url);
    return await readHeap(tab);
  } finally {
    await tab.close();
  }
}

async function measureStories(
  ours: Installed,
  stories: number,
  bare: number,
  { rounds }: Run,
): Promise<Measured> {
  const [first, next, tabBytes]: [Asked[], Asked[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const story = Math.floor((round * stories) / rounds);
    await killBackground(ours);
    first.push(await call<Asked>(ours.inside, 'askToAdmit', story));
    next.push(await call<Asked>(ours.inside, 'askToJudge', story));
  }
  for (let load = 0; load < loadsOfTab; load++) {
    tabBytes.push((await measureTab(ours, Math.floor(stories / 2))) - bare);
  }
  return {
    stories,
    firstMs: first.map(({ ms }) => ms),
    nextMs: next.map(({ ms }) => ms),
    found: next.filter(({ isFound }) => isFound).length,
    tabBytes,
  };
}

function rowsOf(all: readonly Measured[]): Row[] {
  const row = (what: string, unit: Row['unit'], rounds: readonly number[], note?: string): Row => ({
    goal: 10,
    what,
    unit,
    limit: null,
    ...ofRounds(rounds),
    ...(note !== undefined && { note }),
  });
  const [least, most] = [all[0]!, all.at(-1)!];
  const growth = (of: (each: Measured) => readonly number[]): number[] => [
    median(of(most)) / median(of(least)),
  ];
  const named = (stories: number): string =>
    `${stories.toLocaleString('en')} ${stories === 1 ? 'story' : 'stories'}`;
  return [
    ...all.flatMap(({ stories, firstMs, nextMs, tabBytes, found }) => [
      row(
        `first answer of an ended background, ${named(stories)}`,
        'ms',
        firstMs,
        `${found} of ${firstMs.length} pages were told apart as about their story`,
      ),
      row(`judging a page, ${named(stories)}`, 'ms', nextMs),
      row(
        `memory of a related tab, ${named(stories)}`,
        'kB',
        tabBytes.map((bytes) => bytes / 1000),
      ),
    ]),
    row(
      `first answer, ${named(most.stories)} ÷ ${named(least.stories)}`,
      '×',
      growth(({ firstMs }) => firstMs),
    ),
    row(
      `judging a page, ${named(most.stories)} ÷ ${named(least.stories)}`,
      '×',
      growth(({ nextMs }) => nextMs),
    ),
    row(
      `memory of a related tab, ${named(most.stories)} ÷ ${named(least.stories)}`,
      '×',
      growth(({ tabBytes }) => tabBytes),
    ),
  ];
}
