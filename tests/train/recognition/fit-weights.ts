/**
 * Labelled rows in; the weights of a logistic model out. Newton's method with a ridge (Hoerl and Kennard) on
 * every weight but the bias; a weight whose sign contradicts what its ground means is held at 0.
 */

export interface Row<G extends string> {
  readonly grounds: Readonly<Record<G, number>>;
  readonly isTrue: boolean;
  /** How much the row counts. */
  readonly worth: number;
}

/** Grounds that may be used, with the sign that their meaning gives them. */
export type Signs<G extends string> = Readonly<Partial<Record<G, 1 | -1>>>;

export interface Fitted<G extends string> {
  /** Where no ground is. */
  readonly bias: number;
  readonly grounds: Readonly<Partial<Record<G, number>>>;
}

const ridge = 0.002;
const mostSteps = 60;
const smallestStep = 1e-7;

export function fitWeights<G extends string>(rows: readonly Row<G>[], signs: Signs<G>): Fitted<G> {
  let grounds = Object.keys(signs) as G[];
  for (;;) {
    const solved = solve(rows, grounds);
    const wrong = grounds.filter((ground, at) => solved[at + 1]! * signs[ground]! <= 0);
    if (wrong.length === 0) {
      return {
        bias: solved[0]!,
        grounds: Object.fromEntries(
          grounds.map((ground, at) => [ground, solved[at + 1]!]),
        ) as Fitted<G>['grounds'],
      };
    }
    grounds = grounds.filter((ground) => !wrong.includes(ground));
  }
}

/** Bias first, then the grounds in order. */
function solve<G extends string>(rows: readonly Row<G>[], grounds: readonly G[]): number[] {
  const inputs = rows.map((row) => [1, ...grounds.map((ground) => row.grounds[ground])]);
  const worth = rows.reduce((sum, row) => sum + row.worth, 0);
  let weights = inputs[0]!.map(() => 0);
  for (let step = 0; step < mostSteps; step++) {
    const size = weights.length;
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : ridge * worth * weight));
    const hessian = weights.map((_, at) =>
      weights.map((_, other) => (at === other ? (at === 0 ? 1e-9 : ridge * worth) : 0)),
    );
    rows.forEach((row, index) => {
      const input = inputs[index]!;
      const odds = input.reduce((sum, value, at) => sum + value * weights[at]!, 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const error = row.worth * (chance - (row.isTrue ? 1 : 0));
      const slope = row.worth * chance * (1 - chance);
      for (let at = 0; at < size; at++) {
        gradient[at]! += error * input[at]!;
        for (let other = 0; other < size; other++)
          hessian[at]![other]! += slope * input[at]! * input[other]!;
      }
    });
    const change = solveLinear(hessian, gradient);
    weights = weights.map((weight, at) => weight - change[at]!);
    if (Math.max(...change.map(Math.abs)) < smallestStep) break;
  }
  return weights;
}

/** Gauss's elimination with the largest pivot. */
function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let at = column; at <= size; at++) rows[row]![at]! -= factor * rows[column]![at]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}
