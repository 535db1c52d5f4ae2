/**
 * The folder of one seed, or of several, in; for each what an editor may want to settle, or why no
 * story can be built from it, out.
 */
import { basename } from 'node:path';
import { buildSeedStory } from '../../knowledge/plugin/build-seed-story.ts';
import { readSeed } from '../../knowledge/plugin/read-seed.ts';
import { SeedError } from '../../knowledge/plugin/seed-error.ts';
import { listSeeds } from '../list-seeds.ts';
import { findWeakSpots } from './find-weak-spots.ts';
import type { WeakSpot } from './weak-spot.ts';

export interface SeedReport {
  /** Name of its folder. */
  readonly seed: string;
  readonly headline: string;
  readonly spots: readonly WeakSpot[];
  /** "FILE:LINE: …" where the seed is broken; then there are no spots. */
  readonly error: string | null;
}

/** In the order of the folders' names. Throws a SeedError where there is no seed. */
export function checkSeeds(folder: string): SeedReport[] {
  return listSeeds(folder).map(checkSeed);
}

function checkSeed(folder: string): SeedReport {
  try {
    const seed = readSeed(folder);
    const spots = findWeakSpots(seed, buildSeedStory(seed));
    return { seed: seed.id, headline: seed.article.headline, spots, error: null };
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return { seed: basename(folder), headline: '', spots: [], error: error.message };
  }
}
