/**
 * A stored story of any age in; what the current version means by it out. Pure; whether it is sound is
 * judged elsewhere.
 */

/** `migrations[n]` turns what version n + 1 kept into what version n + 2 keeps. Steps are only ever added. */
export type Migration = (kept: unknown) => unknown;

const migrations: readonly Migration[] = [];

/** Of the database and of the records in it: one number for both. */
export const libraryVersion: number = migrations.length + 1;

/** Null when a later version wrote it, or none that there was. */
export function migrateRecord(
  version: number,
  kept: unknown,
  steps: readonly Migration[] = migrations,
): { readonly kept: unknown } | null {
  const isKnown = Number.isInteger(version) && version >= 1 && version <= steps.length + 1;
  if (!isKnown) return null;
  return { kept: steps.slice(version - 1).reduce((value, migrate) => migrate(value), kept) };
}
