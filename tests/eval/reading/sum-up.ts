/** The scores of one reader on all pages in, the figures that stand for them out. */
import type { PageScore } from './evaluate.ts';
import type { ReaderName } from './readers/reading.ts';
import { median, quantile } from './scores/quantile.ts';
import type { ReadingScore } from './scores/score-reading.ts';

export interface ReaderSum {
  readonly median: number;
  readonly tenthPercentile: number;
  readonly worst: number;
  readonly medianWithDoubtful: number;
  readonly medianWithoutDoubtful: number;
  readonly headlines: number;
  readonly dates: number;
  readonly captionPrecision: number;
  readonly captionRecall: number;
}

export function sumUp(scores: readonly ReadingScore[]): ReaderSum {
  const f1 = scores.map((score) => score.f1);
  return {
    median: median(f1),
    tenthPercentile: quantile(f1, 0.1),
    worst: Math.min(...f1),
    medianWithDoubtful: median(scores.map((score) => score.f1WithDoubtful)),
    medianWithoutDoubtful: median(scores.map((score) => score.f1WithoutDoubtful)),
    headlines: scores.filter(({ hasHeadline }) => hasHeadline).length,
    dates: scores.filter(({ hasDate }) => hasDate).length,
    ...sumCaptions(scores),
  };
}

/** Our time in that of another reader's: the median over the pages. NaN where nothing was timed. */
export function timeRatio(scores: readonly PageScore[], name: ReaderName): number {
  return median(
    scores.flatMap(({ inBrowser }) =>
      inBrowser === undefined ? [] : [inBrowser.ours.time / inBrowser[name].time],
    ),
  );
}

/** By characters, all pages together. */
function sumCaptions(
  scores: readonly ReadingScore[],
): Pick<ReaderSum, 'captionPrecision' | 'captionRecall'> {
  const sum = (count: (score: ReadingScore) => number): number =>
    scores.reduce((all, score) => all + count(score), 0);
  const right = sum(({ captions }) => captions.length);
  const surplus = sum(({ captions }) => captions.surplus.join('').length);
  const missing = sum(({ captions }) => captions.missing.join('').length);
  return { captionPrecision: right / (right + surplus), captionRecall: right / (right + missing) };
}
