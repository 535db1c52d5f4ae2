/**
 * Learned weights in, the few features that tell most out. Learned once more by themselves these
 * judge as well as all did, and a page loads a quarter as much.
 */
import { learnedKinds } from './learn-weights.ts';
import type { Example } from './make-examples.ts';

const mostFeatures = 350;

/** By feature its index, in the order of first sight. */
export function keepWeightiest(
  examples: readonly Example[],
  index: ReadonlyMap<string, number>,
  weights: Float64Array,
): ReadonlyMap<string, number> {
  const uses = countUses(examples);
  const kept = [...index]
    .map(([feature, at]) => ({
      feature,
      worth: spreadOf(weights, at) * Math.sqrt(uses.get(feature) ?? 0),
    }))
    .toSorted((left, right) => right.worth - left.worth)
    .slice(0, mostFeatures);
  const chosen = new Set(kept.map(({ feature }) => feature));
  const inOrder = [...index.keys()].filter((feature) => chosen.has(feature));
  return new Map(inOrder.map((feature, at) => [feature, at]));
}

/** In how many examples, each as far as its label is trusted. */
function countUses(examples: readonly Example[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { form, contexts, trust } of examples) {
    for (const feature of new Set([...form, ...contexts.flat()]))
      uses.set(feature, (uses.get(feature) ?? 0) + trust);
  }
  return uses;
}

/** How far a feature drives the kinds apart: one that speaks for all alike tells nothing. */
function spreadOf(weights: Float64Array, at: number): number {
  const count = learnedKinds.length;
  const own = weights.slice(at * count, (at + 1) * count);
  const mean = own.reduce((sum, weight) => sum + weight, 0) / count;
  return Math.sqrt(own.reduce((sum, weight) => sum + (weight - mean) ** 2, 0));
}
