/** What several articles date in, all of it in the order of time out, each moment once. */
import { groupBy } from '../group-by.ts';
import { compareMoments } from '../moments/compare-moments.ts';
import type { Moment, Span } from '../story.ts';
import { compareStems, listStems } from './compare-words.ts';

/** Of the words of the longer clause: one and the same moment, told twice. */
const leastAlike = 0.7;

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

/** Of moments with the same dates, those that one of another article before them tells. */
function findRepeats(same: readonly Moment[], textOf: (span: Span) => string): readonly Moment[] {
  if (same[0]?.from === null && same[0].to === null) return [];
  const read = same.map((moment) => ({ moment, stems: listStems(textOf(moment.span)) }));
  return read
    .filter(({ moment, stems }, at) =>
      read
        .slice(0, at)
        .some(
          (before) =>
            before.moment.span.article !== moment.span.article &&
            compareStems(before.stems, stems) >= leastAlike,
        ),
    )
    .map(({ moment }) => moment);
}
