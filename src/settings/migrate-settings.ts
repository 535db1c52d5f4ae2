/**
 * What is in storage or in an imported file in, the changes as the current version means them out.
 * Pure; does not judge single values: `parseSettings` does.
 */

import { isRecord } from './is-record.ts';

/** The version that this code reads and writes. */
export const currentVersion = 2;

type Changes = Readonly<Record<string, unknown>>;

/** Settings as they are stored: only what the reader changed, under the version that wrote it. */
export interface StoredSettings {
  readonly version: number;
  readonly changes: Changes;
}

/**
 * `migrations[n]` turns the changes of version n into those of version n + 1. Steps are only ever
 * added; a value that a step does not understand it hands on as it is.
 */
const migrations: readonly ((changes: Changes) => Changes)[] = [nameSitesByHost, listCorrections];

/**
 * Null when the value is no settings at all. The changes of a version above the current one come
 * back as they are, under that version.
 */
export function migrateSettings(value: unknown): StoredSettings | null {
  const stored = openStored(value);
  if (stored === null || stored.version > currentVersion) return stored;
  const steps = migrations.slice(stored.version);
  return {
    version: currentVersion,
    changes: steps.reduce((changes, migrate) => migrate(changes), stored.changes),
  };
}

/** Version 0 is the changes without an envelope: what a person writes by hand to be imported. */
function openStored(value: unknown): StoredSettings | null {
  if (!isRecord(value)) return null;
  if (!Object.hasOwn(value, 'version')) return { version: 0, changes: value };
  const { version, changes } = value;
  const isVersion = typeof version === 'number' && Number.isInteger(version) && version >= 0;
  return isVersion && isRecord(changes) ? { version, changes } : null;
}

/** From 0 to 1: sites, typed as people type them ("www.BBC.com"), become bare hosts in small letters. */
function nameSitesByHost(changes: Changes): Changes {
  if (!isRecord(changes['sites'])) return changes;
  const sites = Object.entries(changes['sites']).map(([site, choice]) => [
    site
      .trim()
      .toLowerCase()
      .replace(/^www\./, ''),
    choice,
  ]);
  return { ...changes, sites: Object.fromEntries(sites) };
}

/**
 * From 1 to 2: pages that are not about a story, until then an object by page, become part of a list,
 * because Chromium keeps the keys of an object in the order of the alphabet and not of time.
 */
function listCorrections(changes: Changes): Changes {
  const { notThisStory, ...others } = changes;
  if (!isRecord(notThisStory)) return changes;
  const pages = Object.entries(notThisStory);
  const corrections = pages.flatMap(([page, stories]) =>
    Array.isArray(stories) ? stories.map((story) => ({ page, story, entry: null })) : [],
  );
  const bad = pages.filter(([, stories]) => !Array.isArray(stories));
  const rest = bad.length === 0 ? {} : { notThisStory: Object.fromEntries(bad) };
  return { ...others, ...rest, ...(corrections.length === 0 ? {} : { corrections }) };
}
