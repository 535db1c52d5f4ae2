/** What several articles date in, all of it in the order of time out, each moment once. */
import { groupBy } from '../group-by.ts';
import { compareMoments } from '../moments/compare-moments.ts';
import type { Moment, Span } from '../story.ts';
import { compareStems, countShared, listStems } from './compare-words.ts';
import { readQuantities } from './read-quantities.ts';

/** Of the words of the longer clause: one and the same moment, told twice. */
const leastAlike = 0.7;
const fewestShared = 2;

/** `parts` are newest first: of a moment told twice the newest telling stands. */
export function mergeTimeline(
  parts: readonly (readonly Moment[])[],
  textOf: (span: Span) => string,
): readonly Moment[] {
  const all = parts.flat();
  const twice = new Set(
    [...groupBy(all, ({ from, to }) => `${from} ${to}`).values()].flatMap((same) =>
      findRepeats(same, textOf),
    ),
  );
  return all.filter((moment) => !twice.has(moment)).toSorted(compareMoments);
}

interface ReadMoment {
  readonly moment: Moment;
  readonly stems: ReadonlySet<string>;
  /** Its sums and counts, without the years. */
  readonly figures: ReadonlySet<string>;
}

/** Of moments with the same dates, those that one of another article before them tells. */
function findRepeats(same: readonly Moment[], textOf: (span: Span) => string): readonly Moment[] {
  if (same[0]?.from === null && same[0].to === null) return [];
  const read = same.map((moment) => readMoment(moment, textOf(moment.span)));
  return read
    .filter((one, at) => read.slice(0, at).some((before) => tellsSame(before, one)))
    .map(({ moment }) => moment);
}

function readMoment(moment: Moment, text: string): ReadMoment {
  const counted = readQuantities(text).filter(({ unit }) => unit !== null);
  const figures = counted.map(({ value, unit }) => `${value} ${unit}`);
  return { moment, stems: listStems(text), figures: new Set(figures) };
}

/** In nearly the same words; or of the same sum or count, in some of the same words. */
function tellsSame(one: ReadMoment, other: ReadMoment): boolean {
  if (one.moment.span.article === other.moment.span.article) return false;
  if (compareStems(one.stems, other.stems) >= leastAlike) return true;
  const isOfOneFigure = countShared(one.figures, other.figures) > 0;
  return isOfOneFigure && countShared(one.stems, other.stems) >= fewestShared;
}
