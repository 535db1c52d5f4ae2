/**
 * Examples in, a weight of each feature for each kind out: multinomial logistic regression by
 * AdaGrad (Duchi 2011) with an L1 penalty and feature dropout. The same input gives the same weights.
 */
import { worthOfManyUses } from '../../src/knowledge/entries/score-name.ts';
import type { Example } from './make-examples.ts';
import type { TaggedKind } from './tagged.ts';

export const learnedKinds: readonly TaggedKind[] = ['person', 'place', 'organisation', 'none'];

const rounds = 12;
const rate = 0.15;
const penalty = 0.05;
/** So large a share of the features is hidden at each look, lest one of them is leant on. */
const dropout = 0.4;
/** A name in many texts is worth no more than one in so many. */
const mostTextsOfName = 3;
const sixteenths = 16;
/** Keeps the first steps small. */
const firstGradients = 0.01;
const leastGradient = 1e-4;

interface Row {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly kind: number;
  readonly trust: number;
}

/** Four weights a feature, in the order of `learnedKinds`, as logarithms of odds. */
export function learnWeights(
  examples: readonly Example[],
  index: ReadonlyMap<string, number>,
): Float64Array {
  const count = learnedKinds.length;
  const weights = new Float64Array(index.size * count);
  const squares = new Float64Array(index.size * count).fill(firstGradients);
  const texts = countTexts(examples);
  const rows = examples.map((example) => toRow(example, index, texts.get(example.name) ?? 1));
  const random = makeRandom();
  for (let round = 0; round < rounds; round++) {
    shuffle(rows, random);
    for (const row of rows) step(row, weights, squares, random);
  }
  return weights;
}

function countTexts(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of examples) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function toRow(
  { form, contexts, kind, trust }: Example,
  index: ReadonlyMap<string, number>,
  texts: number,
): Row {
  const values = new Map<number, number>();
  const add = (feature: string, value: number): void => {
    const at = index.get(feature);
    if (at !== undefined) values.set(at, (values.get(at) ?? 0) + value);
  };
  for (const feature of form) add(feature, 1);
  const worth = worthOfManyUses(contexts.length) / sixteenths / contexts.length;
  for (const feature of contexts.flat()) add(feature, worth);
  return {
    features: Int32Array.from(values.keys()),
    values: Float64Array.from(values.values()),
    kind: learnedKinds.indexOf(kind),
    trust: trust * Math.min(1, mostTextsOfName / texts),
  };
}

/** One look at one example: the weights move against the gradient of its loss. */
function step(
  { features, values, kind, trust }: Row,
  weights: Float64Array,
  squares: Float64Array,
  random: () => number,
): void {
  const count = learnedKinds.length;
  const shown = [...features.keys()].filter(() => random() >= dropout);
  const scores = learnedKinds.map((_, one) =>
    shown.reduce(
      (sum, at) => sum + (weights[(features[at] ?? 0) * count + one] ?? 0) * (values[at] ?? 0),
      0,
    ),
  );
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const total = odds.reduce((sum, one) => sum + one, 0);
  for (const [one, odd] of odds.entries()) {
    const error = (odd / total - (one === kind ? 1 : 0)) * trust;
    if (Math.abs(error) < leastGradient) continue;
    for (const at of shown)
      move((features[at] ?? 0) * count + one, error * (values[at] ?? 0), weights, squares);
  }
}

function move(place: number, gradient: number, weights: Float64Array, squares: Float64Array): void {
  squares[place] = (squares[place] ?? 0) + gradient * gradient;
  const pace = rate / Math.sqrt(squares[place] ?? 1);
  const moved = (weights[place] ?? 0) - pace * gradient;
  weights[place] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pace * penalty);
}

function shuffle(rows: Row[], random: () => number): void {
  for (let last = rows.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [rows[last], rows[other]];
    if (one && two) [rows[last], rows[other]] = [two, one];
  }
}

/** In [0, 1), the same each time (a linear congruential generator, as in ANSI C). */
function makeRandom(): () => number {
  let state = 12_345;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x80_00_00_00;
  };
}
