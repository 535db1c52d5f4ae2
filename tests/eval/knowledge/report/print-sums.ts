/** Sheets in, the tables and lists that a person reads on a terminal out. */
import { partOf, type Goal, type Part } from '../scores/measures.ts';
import { printTable } from './print-table.ts';
import { tallyOf, type Mistake, type Sheet } from '../scores/sheet.ts';
import { readFigure } from '../scores/tally.ts';

const head = ['measure', 'n', 'P', 'R', 'F1', 'figure', '', 'goal', 'met'];

/** Every row beside its goal; rows with nothing to measure are left out. */
export function printSum(title: string, sheet: Sheet, rows: readonly Goal[], isSeed = false): void {
  console.log(`\n${title}`);
  printTable(
    head,
    rows.flatMap((goal) => {
      const tally = tallyOf(sheet, goal.measure);
      const figure = readFigure(tally, goal.figure);
      if (!Number.isFinite(figure)) return [];
      const least = leastOf(goal, sheet, isSeed);
      return [
        [
          goal.measure,
          `${tally.wanted || tally.found}`,
          show(readFigure(tally, 'precision')),
          show(readFigure(tally, 'recall')),
          show(readFigure(tally, 'f1')),
          goal.figure,
          show(figure),
          least === null ? '' : `≥ ${show(least)}`,
          least === null ? '' : figure >= least ? 'yes' : 'NO',
        ],
      ];
    }),
  );
}

function leastOf(goal: Goal, sheet: Sheet, isSeed: boolean): number | null {
  if (goal.measure === 'summary') return readFigure(tallyOf(sheet, 'lead'), 'recall');
  return (isSeed ? goal.leastOfSeed : undefined) ?? goal.least;
}

/** Three digits of a share; an exact one stands out as 1. */
export function show(share: number): string {
  if (!Number.isFinite(share)) return '–';
  return share === 1
    ? '1'
    : share
        .toFixed(3)
        .replace(/^0/, '')
        .replace(/^1\.000$/, '.999');
}

export function printMistakes(
  name: string,
  mistakes: readonly Mistake[],
  part: Part | undefined,
): void {
  for (const { measure, cause, words, sentence } of mistakes) {
    if (part !== undefined && partOf(measure) !== part) continue;
    const context = sentence === '' ? '' : `\n      in: ${sentence}`;
    console.log(`${name} · ${measure} · ${cause} · ${words}${context}`);
  }
}
