/**
 * What can be seen of a name in, how much it speaks for a person, a place, an organisation and for
 * none of them out: sums of learned weights, in whole numbers so that they are the same everywhere.
 */
import { packedFeatures, weightColumns, weightLetters } from './data/name-weights.ts';
import { unpackAfter } from '../../article/unpack-words.ts';

/** In units of 1/128 of a natural logarithm of odds. */
export interface Scores {
  readonly person: number;
  readonly place: number;
  readonly organisation: number;
  readonly none: number;
}

/** What one use of several is worth, by how many there are, in sixteenths: more uses tell more, but not as much more. */
const worthOfUses = [0, 16, 22, 26, 29, 31];
const sixteenths = 16;

/** Four weights a feature: person, place, organisation, none. */
const weightsAFeature = 4;

const weights: ReadonlyMap<string, readonly number[]> = new Map(
  unpackAfter(packedFeatures.split('\n')).map(
    (feature, at) => [feature, weightColumns.map((column) => readWeight(column[at]))] as const,
  ),
);

function readWeight(letter = ''): number {
  return weightLetters.indexOf(letter) - (weightLetters.length - 1) / 2;
}

/** `form`: features of the name; `contexts`: features of each of its uses. */
export function scoreName(
  form: readonly string[],
  contexts: readonly (readonly string[])[],
): Scores {
  const own = sumWeights(form);
  const around = sumWeights(contexts.flat());
  const worth = worthOfManyUses(contexts.length);
  const [person = 0, place = 0, organisation = 0, none = 0] = own.map(
    (sum, at) => sum * sixteenths + Math.floor((worth * (around[at] ?? 0)) / contexts.length),
  );
  return { person, place, organisation, none };
}

/** In sixteenths of one use. */
export function worthOfManyUses(count: number): number {
  return worthOfUses[Math.min(count, worthOfUses.length - 1)] ?? 0;
}

function sumWeights(features: readonly string[]): number[] {
  const sums = Array.from({ length: weightsAFeature }, () => 0);
  for (const feature of features) {
    for (const [at, weight] of (weights.get(feature) ?? []).entries())
      sums[at] = (sums[at] ?? 0) + weight;
  }
  return sums;
}
