/** What the welcome page shows, and what a reader can do there. Types only. */
import type { NewsSite } from '../../settings/news-sites.ts';
import type { Sample } from './choose-sample.ts';

/** A command of the extension that has, or may be given, a key. */
export interface KeyCommand {
  /** As the manifest has it. */
  readonly name: string;
  /** What it does, in words. */
  readonly description: string;
  /** "Alt+Shift+J"; '' where it has none. */
  readonly keys: string;
}

export interface WelcomeData {
  /** Null: no story of the library can be shown. */
  readonly sample: Sample | null;
  readonly newsSites: readonly NewsSite[];
  readonly commands: readonly KeyCommand[];
}

/** The notes on the sample, while they are there. */
export interface SampleNotes {
  /** Opens the list of them, or closes it. */
  readonly toggleList: () => void;
}

export interface WelcomeActions {
  /**
   * Shows notes on the paragraphs in `element`, until the signal aborts. Null: there are none. `off`: the reader has
   * switched them off, as on a site.
   */
  noteSample(
    element: HTMLElement,
    off: () => void,
    signal: AbortSignal,
  ): Promise<SampleNotes | null>;
  /** Asks the browser for access to a site; must be called in the reader's gesture. */
  allowSite(site: string): Promise<boolean>;
  /** The browser's own page for the keys of extensions. */
  changeKeys(): void;
}
