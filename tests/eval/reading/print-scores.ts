/** Scores in, the tables and the lists that a person reads on a terminal out. */
import { printTable } from '../knowledge/report/print-table.ts';
import type { PageScore } from './evaluate.ts';
import type { ReaderName } from './readers/reading.ts';
import { sumUp, timeRatio, type ReaderSum } from './sum-up.ts';

const show = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(3);
const tick = (isThere: boolean): string => (isThere ? 'yes' : 'NO');
const others = ['Readability', 'defuddle'] as const;

export function printScores(scores: readonly PageScore[]): void {
  printTable(
    [
      'page',
      'P',
      'R',
      'F1',
      'headline',
      'date',
      'in Chromium',
      ...others.flatMap((name) => [name, 'ours/its time']),
    ],
    scores.map(({ page, ours, inBrowser }) => [
      page,
      ...[ours.precision, ours.recall, ours.f1].map(show),
      tick(ours.hasHeadline),
      tick(ours.hasDate),
      show(inBrowser?.ours.f1),
      ...others.flatMap((name) => [
        show(inBrowser?.[name].f1),
        show(inBrowser && inBrowser.ours.time / inBrowser[name].time),
      ]),
    ]),
  );
  console.log('');
  printSums(scores);
}

const figures: readonly (readonly [keyof ReaderSum, string])[] = [
  ['median', 'F1, median (goal .97)'],
  ['tenthPercentile', 'F1, tenth percentile (goal .90)'],
  ['worst', 'F1, worst'],
  ['medianWithDoubtful', 'F1, median, doubtful as body'],
  ['medianWithoutDoubtful', 'F1, median, doubtful as none'],
  ['headlines', 'headlines'],
  ['dates', 'dates'],
  ['captionPrecision', 'captions, precision'],
  ['captionRecall', 'captions, recall'],
];

function printSums(scores: readonly PageScore[]): void {
  const inBrowser = (name: ReaderName): ReaderSum =>
    sumUp(scores.flatMap((score) => score.inBrowser?.[name] ?? []));
  const sums = [sumUp(scores.map(({ ours }) => ours))];
  const names: ReaderName[] = scores[0]?.inBrowser === undefined ? [] : ['ours', ...others];
  sums.push(...names.map(inBrowser));
  const cellOf = (sum: ReaderSum, figure: keyof ReaderSum): string =>
    figure === 'headlines' || figure === 'dates' ? `${sum[figure]}` : show(sum[figure]);
  const rows = figures.map(([figure, title]) =>
    [title].concat(sums.map((sum) => cellOf(sum, figure))),
  );
  const times = ['our time / its', '', ...names.map((name) => show(timeRatio(scores, name)))];
  printTable(['', 'ours in Node', ...names.map((name) => `${name} in Chromium`)], [...rows, times]);
}

/** What is missing and what is one too many, page by page. */
export function printErrors(scores: readonly PageScore[]): void {
  for (const { page, ours } of scores) {
    const { f1, missing, surplus, captions, hasHeadline, hasDate } = ours;
    console.log(`\n${page} F1 ${show(f1)}, headline ${tick(hasHeadline)}, date ${tick(hasDate)}`);
    const lists = {
      missing,
      surplus,
      'caption missing': captions.missing,
      'caption surplus': captions.surplus,
    };
    for (const [name, texts] of Object.entries(lists))
      for (const text of texts) console.log(`  ${name}  ${text}`);
  }
}
