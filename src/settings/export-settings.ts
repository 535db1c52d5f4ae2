/** Settings in, the text of a file that `importSettings` reads out. Pure. */
import { packSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** Says what the file is, to a person who opens it and to the import. */
export const settingsFileKind = 'Backgrounder settings';

/** What the reader changed, as JSON to be read and edited by hand. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ kind: settingsFileKind, ...packSettings(settings) }, null, 2)}\n`;
}
