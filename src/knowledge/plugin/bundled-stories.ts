/**
 * The Vite plugin that turns the folders of seeds/ into `virtual:stories`. Same seeds, same bytes; a
 * seed that can't become a story, or a span that is not literal, fails the build.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildSeedStory } from './build-seed-story.ts';
import { readSeed } from './read-seed.ts';
import type { Seed } from './read-seed.ts';

const moduleName = 'virtual:stories';
/** Rollup's sign for a module that is no file. */
const resolvedName = `\0${moduleName}`;

/** `seedsFolder` is an absolute path. */
export function bundledStories(seedsFolder: string): Plugin {
  return {
    name: 'backgrounder:stories',
    resolveId: (id) => (id === moduleName ? resolvedName : null),
    load(id) {
      if (id !== resolvedName) return null;
      const seeds = readSeeds(seedsFolder);
      for (const file of seeds.flatMap(listFiles)) this.addWatchFile(file);
      return `export default ${JSON.stringify(seeds.map((seed) => buildSeedStory(seed)))};`;
    },
  };
}

/** In the order of their folders' names. */
export function readSeeds(seedsFolder: string): Seed[] {
  return readdirSync(seedsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readSeed(join(seedsFolder, name)));
}

function listFiles({ file, overlay }: Seed): string[] {
  return overlay === null ? [file] : [file, overlay.file];
}
