/** The folder of one seed, or of several, in; the folders of the seeds out. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articleNames } from '../knowledge/plugin/read-seed.ts';
import { SeedError } from '../knowledge/plugin/seed-error.ts';

/** In the order of their names. Throws a SeedError where there is none. */
export function listSeeds(folder: string): string[] {
  const folders = isSeed(folder) ? [folder] : listFolders(folder);
  if (folders.length > 0) return folders;
  const remedy = `Give a folder with ${articleNames.join(' or ')}, or one of such folders`;
  throw new SeedError(folder, 1, 'the folder is no seed and holds none', remedy);
}

function isSeed(folder: string): boolean {
  return articleNames.some((name) => existsSync(join(folder, name)));
}

function listFolders(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new SeedError(folder, 1, 'there is no such folder', 'Check its name');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
}
