/** Changes stored settings as another window of the extension would. */
import { currentVersion } from '../../src/settings/migrate-settings.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Installed } from './extension.ts';

/** What the reader changed, and nothing else: everything not named is at its default. */
export async function changeSettings(
  { inside }: Installed,
  changes: Partial<Settings>,
): Promise<void> {
  await inside.evaluate((stored) => chrome.storage.local.set({ settings: stored }), {
    version: currentVersion,
    changes,
  });
}

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };
