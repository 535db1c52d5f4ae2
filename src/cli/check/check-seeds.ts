/**
 * The folder of one seed, or of several, in; for each what an editor may want to settle, or why no
 * story can be built from it, out.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSeedStory } from '../../knowledge/plugin/build-seed-story.ts';
import { articleNames, readSeed } from '../../knowledge/plugin/read-seed.ts';
import { SeedError } from '../../knowledge/plugin/seed-error.ts';
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

/** In the order of the folders' names. Throws a TypeError where there is no seed. */
export function checkSeeds(folder: string): SeedReport[] {
  const folders = isSeed(folder) ? [folder] : listFolders(folder);
  if (folders.length === 0)
    throw new TypeError(
      `${folder} is no seed and holds none; give a folder with ${articleNames.join(' or ')}, or one of such folders`,
    );
  return folders.map(checkSeed);
}

function isSeed(folder: string): boolean {
  return articleNames.some((name) => existsSync(join(folder, name)));
}

function listFolders(folder: string): string[] {
  if (!existsSync(folder)) throw new TypeError(`there is no folder ${folder}`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
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
