/** Counts in, precision, recall, F1 and coverage out. */

/** `right` of the `found`, and of the `wanted`: the same things seen from both sides. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** Coverage is what was found, right or wrong, of what was wanted. */
export type Figure = 'precision' | 'recall' | 'f1' | 'coverage';

export const nothing: Tally = { right: 0, found: 0, wanted: 0 };

export function addTallies(left: Tally, right: Partial<Tally>): Tally {
  return {
    right: left.right + (right.right ?? 0),
    found: left.found + (right.found ?? 0),
    wanted: left.wanted + (right.wanted ?? 0),
  };
}

/** In [0, 1]; NaN where there was nothing to measure. */
export function readFigure({ right, found, wanted }: Tally, figure: Figure): number {
  if (figure === 'precision') return right / found;
  if (figure === 'recall') return right / wanted;
  if (figure === 'coverage') return found / wanted;
  // Of what is counted from one side only there is none.
  const isOneSided = wanted === 0 || (found === 0 && right > 0);
  return isOneSided ? Number.NaN : (2 * right) / (found + wanted);
}
