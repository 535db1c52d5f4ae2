/** Scored articles in, one line for each out. */
import type { Measure } from '../scores/measures.ts';
import { tallyOf, type Sheet } from '../scores/sheet.ts';
import { readFigure, type Figure } from '../scores/tally.ts';
import { show } from './print-sums.ts';
import { printTable } from './print-table.ts';

const columns: readonly (readonly [head: string, measure: Measure, figure: Figure])[] = [
  ['quotes F1', 'quotations', 'f1'],
  ['speakers P', 'speakers, words', 'precision'],
  ['cover', 'speakers, words', 'coverage'],
  ['person F1', 'person', 'f1'],
  ['place', 'place', 'f1'],
  ['org', 'organisation', 'f1'],
  ['dates R', 'dates', 'recall'],
  ['surname P', 'surname', 'precision'],
  ['sentences F1', 'sentences', 'f1'],
  ['facts R', 'facts', 'recall'],
  ['literal', 'literal spans', 'precision'],
];

export interface ArticleLine {
  readonly name: string;
  readonly sheet: Sheet;
  readonly milliseconds: number;
}

export function printArticles(lines: readonly ArticleLine[]): void {
  const heads = columns.map(([head]) => head);
  printTable(
    ['article', ...heads, 'summary/lead', 'ms'],
    lines.map(({ name, sheet, milliseconds }) => {
      const figures = columns.map(([, measure, figure]) =>
        show(readFigure(tallyOf(sheet, measure), figure)),
      );
      const { right, wanted } = tallyOf(sheet, 'summary');
      const hits = wanted === 0 ? '–' : `${right}/${tallyOf(sheet, 'lead').right}`;
      return [name, ...figures, hits, milliseconds.toFixed(1)];
    }),
  );
}
