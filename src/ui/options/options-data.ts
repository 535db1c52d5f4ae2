/** What the options page shows and what a reader can do there; the entry point provides both. Types only. */
import type { Story } from '../../knowledge/story.ts';
import type { NewsSite } from '../../settings/news-sites.ts';
import type { Settings } from '../../settings/settings.ts';

export interface OptionsData {
  readonly settings: Settings;
  /** The settings are a later version's and cannot be changed by this one. */
  readonly isReadOnly: boolean;
  /** Sites that the reader allowed one by one. */
  readonly grantedSites: readonly string[];
  /** Sites that are readable right after install. */
  readonly newsSites: readonly NewsSite[];
  /** Those of the library that corrections are about. */
  readonly stories: readonly Story[];
  readonly version: string;
  /** As the browser has them now. */
  readonly shortcuts: readonly Shortcut[];
  /** Of what is ours and of each library that is in the extension. */
  readonly licences: readonly Licence[];
}

/** A command of ours and the keys that the browser gives it. */
export interface Shortcut {
  readonly name: string;
  /** In the reader's language; null: it is the browser's own, that opens the popup. */
  readonly description: string | null;
  /** As the browser writes them: "Alt+Shift+J"; null: it has none. */
  readonly keys: string | null;
}

export interface Licence {
  readonly name: string;
  readonly text: string;
}

export type Change = (settings: Settings) => Settings;

export interface OptionsActions {
  /** Rejects when the browser cannot write. */
  change(change: Change): Promise<'changed' | 'read-only'>;
  /** Must be called in the reader's gesture. True when granted. */
  allowSite(site: string): Promise<boolean>;
  /** False when that is for the browser's own controls to do. */
  dropSite(site: string): Promise<boolean>;
  /** Opens the browser's own page for shortcuts. False: it has none for us to open. */
  openShortcuts(): Promise<boolean>;
  /** Removes everything that is stored, and the access to every granted site. */
  eraseAll(): Promise<void>;
}
