/**
 * A stored value of any age and soundness in; settings with every default filled in out, and what
 * of it could not be used. `packSettings` is the way back. Checked by hand rather than by a schema
 * library, because a content script does this on every page: 0.6 kB instead of 2.
 */
import { currentVersion, isRecord, migrateSettings } from './migrate-settings.ts';
import type { StoredSettings } from './migrate-settings.ts';
import { defaultSettings } from './settings.ts';
import type { Density, Settings } from './settings.ts';
import { siteOf } from './sites.ts';

export interface ParsedSettings {
  readonly settings: Settings;
  /** The keys whose value, or a part of it, was not understood and is left out; ['settings'] when nothing was. */
  readonly damaged: readonly string[];
  /** Written by a later version: settings are a best guess, and the stored value is not to be overwritten. */
  readonly isNewer: boolean;
}

/** A person cannot want to wait longer than this for a card, in ms; a stored value above is a mistake. */
export const maxDelayMs = 10_000;

/** `stored` undefined means that nothing was ever stored. */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: defaultSettings, damaged: [], isNewer: false };
  const migrated = migrateSettings(stored);
  if (migrated === null) {
    return { settings: defaultSettings, damaged: ['settings'], isNewer: false };
  }
  return { ...readChanges(migrated.changes), isNewer: migrated.version > currentVersion };
}

/** The stored form of settings: what differs from the defaults, and no more. */
export function packSettings(settings: Settings): StoredSettings {
  const defaults = new Map(Object.entries(defaultSettings));
  const changes = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults.get(key)),
  );
  return { version: currentVersion, changes: Object.fromEntries(changes) };
}

function readChanges(changes: Readonly<Record<string, unknown>>): Omit<ParsedSettings, 'isNewer'> {
  const damaged = Object.keys(changes).filter((key) => !Object.hasOwn(defaultSettings, key));
  const take = <K extends keyof Settings>(key: K, read: Read<Settings[K]>): Settings[K] => {
    if (!Object.hasOwn(changes, key)) return defaultSettings[key];
    const { value, isSound } = read(changes[key]);
    if (!isSound) damaged.push(key);
    return value ?? defaultSettings[key];
  };
  const settings: Settings = {
    isPaused: take('isPaused', whole(isBoolean)),
    density: take('density', whole(isDensity)),
    openDelayMs: take('openDelayMs', whole(isDelayMs)),
    closeDelayMs: take('closeDelayMs', whole(isDelayMs)),
    sites: take('sites', entries(isSite, isChoice)),
    notThisStory: take('notThisStory', entries(isAddress, isStrings)),
  };
  return { settings, damaged };
}

/** A null value stands for the default. */
type Read<T> = (value: unknown) => { readonly value: T | null; readonly isSound: boolean };
type Check<T> = (value: unknown) => value is T;

/** All or nothing. */
function whole<T>(isSound: Check<T>): Read<T> {
  return (value) => (isSound(value) ? { value, isSound: true } : { value: null, isSound: false });
}

/** Entry by entry, so that one bad line does not cost a reader the whole list. */
function entries<T>(isKey: (key: string) => boolean, isSound: Check<T>): Read<Record<string, T>> {
  const isEntry = (entry: [string, unknown]): entry is [string, T] =>
    isKey(entry[0]) && isSound(entry[1]);
  return (value) => {
    if (!isRecord(value)) return { value: null, isSound: false };
    const all = Object.entries(value);
    const sound = all.filter(isEntry);
    return { value: Object.fromEntries(sound), isSound: sound.length === all.length };
  };
}

const densities: readonly unknown[] = ['first', 'section', 'all'] satisfies Density[];

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isDensity = (value: unknown): value is Density => densities.includes(value);
const isDelayMs = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= maxDelayMs;
const isChoice = (value: unknown): value is 'on' | 'off' => value === 'on' || value === 'off';
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const isSite = (key: string): boolean => siteOf(`https://${key}/`) === key;
const isAddress = (key: string): boolean => siteOf(key) !== null;
