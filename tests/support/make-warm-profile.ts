/**
 * Makes the profile that every Firefox of the tests begins with, beside the tests that need no browser; one
 * that starts before it is there begins with an empty one. It goes when the tests end. Vitest's global set-up.
 */
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browsers.ts';
import { nameWarmProfile, warmProfile } from './warm-profile.ts';

export async function setup(): Promise<(() => Promise<void>) | undefined> {
  // The set-up of another project makes it.
  if (warmProfile() !== null) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-firefox-'));
  const made = makeProfile(folder).then(
    (profile) => rename(profile, join(folder, 'made')),
    // Without Firefox the tests that need it say so themselves.
    () => undefined,
  );
  nameWarmProfile(join(folder, 'made'));
  return async () => {
    await made;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}

async function makeProfile(folder: string): Promise<string> {
  const profile = await mkdtemp(join(folder, 'making-'));
  const browser = await launchBrowser('firefox', { profile });
  await browser.newPage();
  await browser.close();
  return profile;
}
