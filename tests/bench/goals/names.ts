/** Goal 10: what the names of a library cost: bytes, time to compile them, time to look a long text up in them. */
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { makePage, pageNames, pageUrl } from '../make-page.ts';
import type { Matched } from '../names-in-page.ts';
import { call, inPage, type PageToRead } from '../pages.ts';
import { readHeap } from '../read-heap.ts';
import type { Row, Run } from '../rows.ts';
import { median, ofRounds, ratios } from '../statistics.ts';

const counts = [30, 3000, 100_000];

/** About as long as the longest articles. */
const longPage = (): PageToRead => ({
  name: 'generated, long',
  url: pageUrl,
  html: makePage({ characters: 45_000, textNodes: 4000, names: pageNames }),
});

interface Measured {
  readonly count: number;
  /** NaN where the browser does not tell. */
  readonly bytes: number;
  readonly compiling: readonly number[];
  readonly matched: readonly Matched[];
}

export async function measureNames(run: Run): Promise<Row[]> {
  const script = await bundle('tests/bench/names-in-page.ts');
  const browser = await launchBrowser(run.browser);
  try {
    const all: Measured[] = [];
    for (const count of counts) all.push(await measureCount(browser, script, count, run));
    return rowsOf(all);
  } finally {
    await browser.close();
  }
}

async function measureCount(
  browser: Browser,
  script: string,
  count: number,
  run: Run,
): Promise<Measured> {
  const [compiling, matched]: [number[], Matched[]] = [[], []];
  let bytes = Number.NaN;
  for (let load = 0; load < (run.isQuick ? 3 : run.rounds); load++) {
    await inPage(browser, longPage(), script, async (tab) => {
      compiling.push(await call<number>(tab, 'holdStories', count));
      const before = run.browser === 'chromium' ? await readHeap(tab) : Number.NaN;
      await call(tab, 'holdLibrary');
      // Once is enough: the same names always take the same.
      if (load === 0 && run.browser === 'chromium') bytes = (await readHeap(tab)) - before;
      matched.push(await call<Matched>(tab, 'measureMatching', 3));
    });
  }
  return { count, bytes, compiling, matched };
}

const said = (count: number): string => `${count.toLocaleString('en')} names`;

function rowsOf(all: readonly Measured[]): Row[] {
  const [few, , most] = all as [Measured, Measured, Measured];
  const row = (
    what: string,
    unit: Row['unit'],
    limit: number | null,
    rounds: readonly number[],
  ): Row => ({
    goal: 10,
    what,
    unit,
    limit: limit === null ? null : { most: limit },
    ...ofRounds(rounds),
  });
  const firsts = ({ matched }: Measured): number[] => matched.map(({ first }) => first);
  const warm = ({ matched }: Measured): number[] => matched.map(({ rounds }) => median(rounds));
  const characters = most.matched[0]?.characters ?? 0;
  return [
    ...all.map((each) =>
      row(`bytes a name, ${said(each.count)}`, 'B', each === most ? 30 : null, [
        each.bytes / each.count,
      ]),
    ),
    ...all.map((each) => row(`compiling ${said(each.count)}`, 'ms', null, each.compiling)),
    row('compiling a name: of 100,000 ÷ of 3,000', '×', null, [
      median(most.compiling) / most.count / (median(all[1]!.compiling) / all[1]!.count),
    ]),
    row(
      `matching ${characters.toLocaleString('en')} characters, ${said(most.count)}, warm`,
      'ms',
      10,
      warm(most),
    ),
    row(`matching them for the first time, ${said(most.count)}`, 'ms', null, firsts(most)),
    row('matching with 100,000 names ÷ with 30, warm', '×', null, ratios(warm(most), warm(few))),
  ];
}
