/**
 * Firefox works out a good deal at its first start, and keeps it in its profile: one that begins with a copy
 * of such a profile starts with half of the work. The tests' set-up makes it and names it to their processes.
 */
import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { basename } from 'node:path';

const variable = 'BACKGROUNDER_FIREFOX_PROFILE';

/** Where it is or will be; null where nobody makes one: all works without. */
export const warmProfile = (): string | null => process.env[variable] ?? null;

export function nameWarmProfile(folder: string): void {
  process.env[variable] = folder;
}

/** Into a profile that is empty; one that was used stays as it is. */
export async function warmUp(profile: string): Promise<void> {
  const warm = warmProfile();
  if (warm === null || !existsSync(warm) || (await readdir(profile)).length > 0) return;
  await cp(warm, profile, { recursive: true, filter: (file) => !notShared.has(basename(file)) });
}

const notShared = new Set([
  // Which process has the profile open.
  'lock',
  '.parentlock',
  // Puppeteer writes these for each start, and puts them back some time after its end.
  'prefs.js',
  'prefs.js.puppeteer',
  'user.js',
  'user.js.puppeteer',
]);
