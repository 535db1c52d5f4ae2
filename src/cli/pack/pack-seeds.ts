/** A folder laid out as seeds/, or one seed, in; the text of a pack of its stories out. */
import { buildSeedStory } from '../../knowledge/plugin/build-seed-story.ts';
import { readSeed } from '../../knowledge/plugin/read-seed.ts';
import type { Seed } from '../../knowledge/plugin/read-seed.ts';
import { SeedError } from '../../knowledge/plugin/seed-error.ts';
import type { PackedStory } from '../../library/pack/pack.ts';
import { readPack } from '../../library/pack/read-pack.ts';
import { sayRefusal } from '../../library/pack/refusal.ts';
import { writePack } from '../../library/pack/write-pack.ts';
import { listSeeds } from '../list-seeds.ts';
import { readPackAbout } from './read-pack-about.ts';

export interface PackedSeeds {
  readonly text: string;
  readonly stories: number;
  /** What readers would like to be told and are not; sentences. */
  readonly hints: readonly string[];
}

/** Throws a SeedError where a seed is broken, or readers would be refused the pack. */
export function packSeeds(folder: string): PackedSeeds {
  const { about, unstated } = readPackAbout(folder);
  const stories = listSeeds(folder).map((seed) => packSeed(readSeed(seed)));
  const text = writePack(stories, about);
  const { refusal } = readPack(text);
  if (refusal !== null)
    throw new SeedError(
      folder,
      1,
      `readers could not import it: ${sayRefusal(refusal)}`,
      'Mend it',
    );
  const hints = unstated.map(
    (field) => `The pack states no ${field}. Write "${field}: …" into ${folder}/pack.yaml.`,
  );
  return { text, stories: stories.length, hints };
}

function packSeed(seed: Seed): PackedStory {
  return { id: seed.id, parts: [{ story: buildSeedStory(seed), text: seed.source }], edits: [] };
}
