/**
 * A stored value of any age and soundness in; settings with every default filled in out, and what
 * of it could not be used. `packSettings` is the way back. Checked by hand rather than by a schema
 * library, because the background does this for every page and the popup each time it opens.
 */
import { isRecord } from './is-record.ts';
import { currentVersion, migrateSettings } from './migrate-settings.ts';
import type { StoredSettings } from './migrate-settings.ts';
import { defaultSettings } from './settings.ts';
import type { Correction, Density, MarkStrength, MarkStyle, Settings } from './settings.ts';
import { siteOf } from './sites.ts';

export interface ParsedSettings {
  readonly settings: Settings;
  /** What was not understood and is left out: density, sites["zeit.de"]; `settings` when nothing was. */
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
    const { value, wrong } = read(changes[key], key);
    damaged.push(...wrong);
    return value ?? defaultSettings[key];
  };
  const settings: Settings = {
    isPaused: take('isPaused', whole(isBoolean)),
    density: take('density', whole(isDensity)),
    markStyle: take('markStyle', whole(isMarkStyle)),
    markStrength: take('markStrength', whole(isMarkStrength)),
    openDelayMs: take('openDelayMs', whole(isDelayMs)),
    closeDelayMs: take('closeDelayMs', whole(isDelayMs)),
    sites: take('sites', entries(isSite, isChoice)),
    corrections: take('corrections', items(isCorrection)),
  };
  return { settings, damaged };
}

/** A null value stands for the default; `wrong` names what was not understood. */
type Read<T> = (
  value: unknown,
  key: string,
) => { readonly value: T | null; readonly wrong: readonly string[] };
type Check<T> = (value: unknown) => value is T;

/** All or nothing. */
function whole<T>(isSound: Check<T>): Read<T> {
  return (value, key) => (isSound(value) ? { value, wrong: [] } : { value: null, wrong: [key] });
}

/** Entry by entry, so that one bad line does not cost a reader the whole list. */
function entries<T>(isName: (name: string) => boolean, isSound: Check<T>): Read<Record<string, T>> {
  const isEntry = (entry: [string, unknown]): entry is [string, T] =>
    isName(entry[0]) && isSound(entry[1]);
  return (value, key) => {
    if (!isRecord(value)) return { value: null, wrong: [key] };
    const all = Object.entries(value);
    const wrong = all.filter((entry) => !isEntry(entry)).map(([name]) => `${key}["${name}"]`);
    return { value: Object.fromEntries(all.filter(isEntry)), wrong };
  };
}

/** As `entries`, for a list. */
function items<T>(isSound: Check<T>): Read<T[]> {
  return (value, key) => {
    if (!Array.isArray(value)) return { value: null, wrong: [key] };
    const wrong = value.flatMap((item, index) => (isSound(item) ? [] : [`${key}[${index}]`]));
    return { value: value.filter(isSound), wrong };
  };
}

/** What a setting may be, in the order in which a reader is offered it. */
export const densities = ['all', 'section', 'first'] as const satisfies Density[];
export const markStyles = ['dotted', 'dashed', 'line', 'tint'] as const satisfies MarkStyle[];
export const markStrengths = ['quiet', 'usual', 'strong'] as const satisfies MarkStrength[];

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isOneOf =
  <T>(all: readonly T[]): Check<T> =>
  (value): value is T =>
    (all as readonly unknown[]).includes(value);
const isDensity = isOneOf(densities);
const isMarkStyle = isOneOf(markStyles);
const isMarkStrength = isOneOf(markStrengths);
const isDelayMs = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= maxDelayMs;
const isChoice = (value: unknown): value is 'on' | 'off' => value === 'on' || value === 'off';
const isSite = (name: string): boolean => siteOf(`https://${name}/`) === name;
const isText = (value: unknown): value is string => typeof value === 'string';
/** Also whether its page is one of the web. */
export const isCorrection = (value: unknown): value is Correction =>
  isRecord(value) &&
  isText(value['page']) &&
  siteOf(value['page']) !== null &&
  isText(value['story']) &&
  (value['entry'] === null || isText(value['entry']));
