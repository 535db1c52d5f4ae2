/**
 * `npm run bench [-- --json] [-- --quick] [-- --only 3,7] [-- --firefox]`: every goal of the speed budget, in a real
 * browser, as a ratio with what it is held against in the same run. `--quick` takes fewer pages and rounds.
 */
import { parseArgs } from 'node:util';
import { measureLibrarySizes } from './goals/libraries.ts';
import { measurePasses } from './goals/pass.ts';
import { measureRivalsOf } from './goals/rivals.ts';
import { measureSlicing } from './goals/slices.ts';
import { measureEdits } from './goals/edits.ts';
import { measureCards } from './goals/card.ts';
import { measureHovering } from './goals/hover.ts';
import { buildExtension } from '../support/build-extensions.ts';
import { measureQuiet } from './goals/quiet.ts';
import { measureSizes } from './goals/sizes.ts';
import { measureNames } from './goals/names.ts';
import { measureBackground } from './goals/background.ts';
import { measureUnrelated } from './goals/unrelated.ts';
import { isMet, printRows, type Row, type Run } from './rows.ts';

interface Goal {
  readonly number: number;
  readonly measure: (run: Run) => Promise<Row[]>;
  /** Whether it takes what Chromium alone tells its driver. */
  readonly inChromiumOnly?: true;
  /** Whether it measures the extension as it is built. */
  readonly ofExtension?: true;
}

/** By their numbers in SPEED.md, in the order in which they are measured. */
const goals: readonly Goal[] = [
  { number: 1, measure: measurePasses },
  { number: 2, measure: measureLibrarySizes },
  { number: 3, measure: measureRivalsOf },
  { number: 4, measure: measureSlicing, inChromiumOnly: true },
  { number: 5, measure: measureQuiet, inChromiumOnly: true, ofExtension: true },
  { number: 6, measure: measureEdits },
  { number: 7, measure: measureHovering },
  { number: 7, measure: measureCards, inChromiumOnly: true, ofExtension: true },
  { number: 8, measure: measureUnrelated, inChromiumOnly: true, ofExtension: true },
  { number: 9, measure: measureSizes, inChromiumOnly: true, ofExtension: true },
  { number: 10, measure: measureNames },
  { number: 10, measure: measureBackground, inChromiumOnly: true, ofExtension: true },
];

/** `only`: numbers of goals; none for all. */
async function measureAll(run: Run, only: readonly number[]): Promise<Row[]> {
  const chosen = goals.filter(
    ({ number, inChromiumOnly }) =>
      (only.length === 0 || only.includes(number)) &&
      (run.browser === 'chromium' || inChromiumOnly !== true),
  );
  if (chosen.some(({ ofExtension }) => ofExtension)) await buildExtension('chromium');
  const rows: Row[] = [];
  for (const { number, measure } of chosen) {
    process.stderr.write(`goal ${number} …\n`);
    rows.push(...(await measure(run)));
  }
  return rows;
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const rows = await measureAll(
  {
    browser: values.firefox ? 'firefox' : 'chromium',
    isQuick: values.quick,
    rounds: values.quick ? 5 : 9,
  },
  values.only.split(',').filter(Boolean).map(Number),
);
if (values.json) console.log(JSON.stringify(rows.map((row) => ({ ...row, isMet: isMet(row) }))));
else printRows(rows);
