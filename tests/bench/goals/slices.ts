/** Goal 4: the largest page on a slow machine: no slice of the pass is felt, and slicing costs little. */
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { call, inPage, largestPage } from '../pages.ts';
import type { Row, Run } from '../rows.ts';
import type { Sliced } from '../slices-in-page.ts';
import { median, ofRounds } from '../statistics.ts';
import { usualNames } from './pass.ts';

/** How much slower than this machine. */
const slowness = 4;

export async function measureSlicing({ browser: name, rounds }: Run): Promise<Row[]> {
  const script = await bundle('tests/bench/slices-in-page.ts');
  const browser = await launchBrowser(name);
  const page = largestPage();
  try {
    const mentions = await inPage(browser, page, script, async (tab) => {
      const names = await call<string[]>(tab, 'namesHere', usualNames);
      return call<unknown[]>(tab, 'findMentionsOf', names);
    });
    const load = (isSliced: boolean): Promise<Sliced> =>
      inPage(browser, page, script, async (tab) => {
        await slowDown(tab);
        return call<Sliced>(tab, 'measureSlices', mentions, isSliced);
      });
    const [sliced, whole]: [Sliced[], Sliced[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      sliced.push(await load(true));
      whole.push(await load(false));
    }
    return rowsOf(sliced, whole);
  } finally {
    await browser.close();
  }
}

async function slowDown(tab: Page): Promise<void> {
  const session = await tab.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
}

function rowsOf(sliced: readonly Sliced[], whole: readonly Sliced[]): Row[] {
  const unsliced = median(whole.map(({ total }) => total));
  const row = (what: string, unit: Row['unit'], most: number | null, rounds: number[]): Row => ({
    goal: 4,
    what: `${what}, 4 × slower, largest page, first run of a fresh load`,
    unit,
    limit: most === null ? null : { most },
    ...ofRounds(rounds),
  });
  return [
    row(
      'longest slice',
      'ms',
      10,
      sliced.map(({ longestSlice }) => longestSlice),
    ),
    row(
      'longest task over 50 ms',
      'ms',
      50,
      sliced.map(({ longestTask }) => longestTask),
    ),
    row(
      'sliced ÷ unsliced',
      '×',
      1.2,
      sliced.map(({ total }) => total / unsliced),
    ),
    row(
      'longest slice ÷ all unsliced',
      '×',
      null,
      sliced.map(({ longestSlice }) => longestSlice / unsliced),
    ),
    row(
      'slices',
      '',
      null,
      sliced.map(({ slices }) => slices),
    ),
  ];
}
