/** Judged pages in; the table of verdicts by group and the table of calibration out, on a terminal. */
import { printTable } from '../../knowledge/report/print-table.ts';
import { calibrate, type Judged, tallyVerdicts } from '../scores/verdict-tally.ts';

export const showFigure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

const head = ['', 'related', 'none', 'P', 'R', 'F1', 'miss', 'false', 'cost', 'same F1'];

export interface Group {
  readonly name: string;
  readonly judged: readonly Judged[];
}

function verdictRow({ name, judged }: Group): string[] {
  const { related, unrelated, precision, recall, f1, miss, falseAlarm, cost, sameF1 } =
    tallyVerdicts(judged);
  const figures = [precision, recall, f1, miss, falseAlarm, cost, sameF1].map(showFigure);
  return [name, String(related), String(unrelated), ...figures];
}

export function printVerdicts(groups: readonly Group[]): void {
  printTable(head, groups.map(verdictRow));
}

/** What is scored 0.8 should be related in eight of ten pages. */
export function printCalibration(judged: readonly Judged[]): void {
  printTable(
    ['score', 'pages', 'mean score', 'share related'],
    calibrate(judged).map(({ from, to, pages, meanScore, shareRelated }) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      String(pages),
      showFigure(meanScore),
      showFigure(shareRelated),
    ]),
  );
}

export function printVerdictErrors(judged: readonly Judged[]): void {
  for (const { one, relation, score } of judged.toSorted((a, b) => b.score - a.score)) {
    if ((relation === 'none') === (one.label === 'none')) continue;
    const doubt = one.isBorderline ? ' · borderline' : '';
    const told = `${one.label} taken as ${relation} (${score.toFixed(2)})${doubt}`;
    console.log(`${one.story} · ${one.id} · ${told} · ${one.passage.title}`);
  }
}
