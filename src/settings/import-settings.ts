/** The text of a settings file in; the settings with it taken in, or why it is refused, out. Pure; words for it are not ours. */
import { addCorrections } from './corrections.ts';
import { settingsFileKind } from './export-settings.ts';
import { isRecord } from './is-record.ts';
import { migrateSettings } from './migrate-settings.ts';
import type { StoredSettings } from './migrate-settings.ts';
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** Why a file is refused. `names`: what in it is not understood, as `ParsedSettings.damaged`. */
export type ImportProblem =
  | { readonly kind: 'not-json' | 'not-settings' | 'newer' }
  | { readonly kind: 'damaged'; readonly names: readonly string[] };

/** Either the settings as they would be, or why nothing changes. */
export type ImportedSettings =
  | { readonly settings: Settings; readonly problem: null }
  | { readonly settings: null; readonly problem: ImportProblem };

/**
 * What the file does not mention stays as it is, and its sites and corrections are added to the lists;
 * where both have a choice the file's holds. A file is taken whole or not at all.
 */
export function importSettings(text: string, current: Settings): ImportedSettings {
  const file = parseJson(text);
  if (!isRecord(file)) return refuse({ kind: 'not-json' });
  const { kind = settingsFileKind, ...stored } = file;
  const migrated = migrateSettings(stored);
  if (kind !== settingsFileKind || migrated === null || Object.keys(stored).length === 0) {
    return refuse({ kind: 'not-settings' });
  }
  const { settings, damaged, isNewer } = parseSettings(stored);
  if (isNewer) return refuse({ kind: 'newer' });
  if (damaged.length > 0) return refuse({ kind: 'damaged', names: damaged });
  return { settings: takeIn(settings, migrated, current), problem: null };
}

function takeIn(file: Settings, { changes }: StoredSettings, current: Settings): Settings {
  const mentioned = Object.entries(file).filter(([key]) => Object.hasOwn(changes, key));
  const { corrections } = addCorrections(current, file.corrections);
  const sites = { ...current.sites, ...file.sites };
  return { ...current, ...Object.fromEntries(mentioned), sites, corrections };
}

/** Undefined when the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(problem: ImportProblem): ImportedSettings {
  return { settings: null, problem };
}
