/** Goal 1: the whole pass of a visit, as a multiple of a bare pass over the page's text nodes. */
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { call, inPage, largePages, type PageToRead, pagesToRead, usualPage } from '../pages.ts';
import type { measurePass, Step } from '../pass-in-page.ts';
import type { Row, Run } from '../rows.ts';
import { median, ofPages, ofRounds, ratios } from '../statistics.ts';

/** As small as a library of one story. */
export const usualNames = 30;
const steps = ['open', 'read', 'send', 'match', 'notes', 'paint'] as const;

type Passed = ReturnType<typeof measurePass>;

export async function measurePasses(run: Run): Promise<Row[]> {
  const script = await bundle('tests/bench/pass-in-page.ts');
  const browser = await launchBrowser(run.browser);
  try {
    const large = largePages().slice(0, run.isQuick ? 4 : Infinity);
    const others = run.isQuick
      ? []
      : pagesToRead().filter((page) => !large.some(({ url }) => url === page.url));
    const warm = await measureAll(browser, script, large, run.rounds);
    const usual = await measureAll(browser, script, [usualPage()], run.rounds);
    const rest = await measureAll(browser, script, others, run.rounds);
    const cold = await measureCold(browser, script, run.isQuick ? large.slice(0, 2) : large, run);
    return [
      ...warmRows(warm),
      coldRow(cold),
      ...worstRows(new Map([...warm, ...rest]), cold),
      usualRow(usual.get(usualPage().name)!),
    ];
  } finally {
    await browser.close();
  }
}

async function measureAll(
  browser: Browser,
  script: string,
  pages: readonly PageToRead[],
  rounds: number,
): Promise<Map<string, Passed>> {
  const all = new Map<string, Passed>();
  for (const each of pages) {
    const passed = await inPage(browser, each, script, async (page) => {
      const names = await call<string[]>(page, 'namesHere', usualNames);
      return call<Passed>(page, 'measurePass', names, rounds);
    });
    all.set(each.name, passed);
  }
  return all;
}

const timesBare = ({ times }: Passed, step: Step | 'whole' | 'inPage' = 'whole'): number[] =>
  ratios(times[step], times.bare);

function warmRows(warm: ReadonlyMap<string, Passed>): Row[] {
  const passes = [...warm.values()];
  const notes = passes.map((each) => each.notes);
  const nodes = passes.map((each) => each.textNodes);
  const whole: Row = {
    goal: 1,
    what: 'whole pass ÷ bare pass, warm, median large page',
    unit: '×',
    limit: { most: 6 },
    ...ofPages(passes.map((each) => timesBare(each))),
    note: `${passes.length} pages of ${Math.min(...nodes)} to ${Math.max(...nodes)} text nodes, ${median(notes)} notes on the median one; its steps, each timed by itself, come to ${stepsTogether(passes).toFixed(1)} ×`,
  };
  const parts = (['inPage', ...steps] as const).map((step) => stepRow(step, passes));
  return [whole, ...parts];
}

/** Where the machine is busy with other things, a short step is timed better than the whole. */
const stepsTogether = (passes: readonly Passed[]): number =>
  steps.reduce(
    (sum, step) => sum + ofPages(passes.map((each) => timesBare(each, step))).measured,
    0,
  );

function stepRow(step: Step | 'inPage', passes: readonly Passed[]): Row {
  const rounds = ofPages(passes.map((each) => timesBare(each, step)));
  const what = step === 'inPage' ? 'of it all that is done in the page itself' : `of it ${step}`;
  return { goal: 1, what, unit: '×', limit: null, ...rounds };
}

const usualRow = (passed: Passed): Row => ({
  goal: 1,
  what: 'whole pass ÷ bare pass, warm, generated news page',
  unit: '×',
  limit: null,
  ...ofRounds(timesBare(passed)),
  note: `${passed.textNodes} text nodes, ${passed.characters} characters, ${passed.notes} notes`,
});

/** Of each page the ratio of the medians over the loads. */
async function measureCold(
  browser: Browser,
  script: string,
  pages: readonly PageToRead[],
  { rounds }: Run,
): Promise<Map<string, number>> {
  const cold = new Map<string, number>();
  for (const each of pages) {
    const names = await inPage(browser, each, script, (page) =>
      call<string[]>(page, 'namesHere', usualNames),
    );
    const [bare, pass]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      // Whichever goes first in a document has it easier for the other, so each has a load of its own.
      bare.push(await inPage(browser, each, script, (page) => call(page, 'measureFirstBare')));
      pass.push(
        await inPage(browser, each, script, (page) => call(page, 'measureFirstPass', names)),
      );
    }
    cold.set(each.name, median(pass) / median(bare));
  }
  return cold;
}

const coldRow = (cold: ReadonlyMap<string, number>): Row => ({
  goal: 1,
  what: 'whole pass ÷ bare pass, first run of a fresh load, median large page',
  unit: '×',
  limit: { most: 8 },
  ...ofRounds([...cold.values()]),
  note: 'the spread is that of the pages',
});

function worstRows(warm: ReadonlyMap<string, Passed>, cold: ReadonlyMap<string, number>): Row[] {
  const warmest = [...warm].map(([name, passed]) => [name, median(timesBare(passed))] as const);
  return [
    worstRow('warm, worst page', warmest),
    worstRow('first run of a fresh load, worst large page', [...cold]),
  ];
}

function worstRow(which: string, pages: readonly (readonly [string, number])[]): Row {
  const [name, measured] = pages.toSorted(([, a], [, b]) => b - a)[0] ?? ['none', Number.NaN];
  const what = `whole pass ÷ bare pass, ${which}`;
  return { goal: 1, what, unit: '×', limit: { most: 15 }, measured, spread: null, note: name };
}
