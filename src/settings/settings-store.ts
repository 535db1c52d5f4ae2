/**
 * The settings in the browser's local storage: read, change, watch. Not for content scripts: these send a message to
 * the background, because the lock that keeps two changes apart belongs to the extension's own origin (a page could
 * see or hold one taken in its own).
 */
import { browser } from 'wxt/browser';
import { packSettings, parseSettings } from './parse-settings.ts';
import type { ParsedSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

export const settingsKey = 'settings';
/** A list of stored values that could not be read whole, oldest first; nothing ever shortens it. */
const keptAsideKey = 'settings-kept-aside';

/** What of the browser's storage area the store uses. */
export interface SettingsArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: StorageChanges) => void): void;
    removeListener(listener: (changes: StorageChanges) => void): void;
  };
}

type StorageChanges = Record<string, { readonly newValue?: unknown }>;

/** With every default filled in. */
export async function readSettings(area: SettingsArea = browser.storage.local): Promise<Settings> {
  return (await readStoredSettings(area)).settings;
}

/** As `readSettings`, with what was damaged, and whether the store is read-only (`isNewer`). */
export async function readStoredSettings(
  area: SettingsArea = browser.storage.local,
): Promise<ParsedSettings> {
  const items = await area.get([settingsKey]);
  return parseSettings(items[settingsKey]);
}

/**
 * Replaces the settings by what `update` makes of them, one change at a time over all windows.
 * 'read-only': a later version of the extension wrote them, and nothing was changed.
 * Not for content scripts. Rejects when the browser cannot write.
 */
export async function changeSettings(
  update: (settings: Settings) => Settings,
  area: SettingsArea = browser.storage.local,
  locks: Pick<LockManager, 'request'> = navigator.locks,
): Promise<'changed' | 'read-only'> {
  return locks.request(settingsKey, async () => {
    const items = await area.get([settingsKey, keptAsideKey]);
    const stored = items[settingsKey];
    const { settings, damaged, isNewer } = parseSettings(stored);
    if (isNewer) return 'read-only';
    const aside =
      damaged.length > 0 ? { [keptAsideKey]: [...listOf(items[keptAsideKey]), stored] } : {};
    await area.set({ [settingsKey]: packSettings(update(settings)), ...aside });
    return 'changed';
  });
}

/**
 * Calls back with the settings after each change to them, in this window or another, until the
 * signal aborts; not with the settings as they are now.
 */
export function watchSettings(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
  area: SettingsArea = browser.storage.local,
): void {
  const listener = (changes: StorageChanges): void => {
    const change = changes[settingsKey];
    if (change !== undefined) callback(parseSettings(change.newValue).settings);
  };
  if (signal.aborted) return;
  area.onChanged.addListener(listener);
  const stop = (): void => {
    try {
      area.onChanged.removeListener(listener);
    } catch {
      // A reload of the extension left this script behind, and took the listener with it.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}

function listOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
