/** Rounds in, the figure to tell of them out. */
import type { Row } from './rows.ts';

/** The middle one; of an even number the upper of the two. NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export const ratios = (above: readonly number[], below: readonly number[]): number[] =>
  above.map((value, round) => value / (below[round] ?? Number.NaN));

/** The median of the rounds, and how far they lie apart. */
export function ofRounds(rounds: readonly number[]): Pick<Row, 'measured' | 'spread'> {
  const told = rounds.filter((value) => !Number.isNaN(value));
  if (told.length === 0) return { measured: Number.NaN, spread: null };
  return { measured: median(told), spread: [Math.min(...told), Math.max(...told)] };
}

/** As `ofRounds`, of several pages: in each round the median page counts. */
export function ofPages(pages: readonly (readonly number[])[]): Pick<Row, 'measured' | 'spread'> {
  const count = Math.min(...pages.map((rounds) => rounds.length));
  if (!Number.isFinite(count)) return ofRounds([]);
  return ofRounds(
    Array.from({ length: count }, (_, round) => median(pages.map((each) => each[round]!))),
  );
}
