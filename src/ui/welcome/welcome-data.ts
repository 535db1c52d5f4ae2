/** What the welcome page shows, and what a reader can do there. Types only. */
import type { NewsSite } from '../../settings/news-sites.ts';
import type { Shortcut } from '../options/options-data.ts';
import type { Sample } from './choose-sample.ts';

export interface WelcomeData {
  /** Null: no story of the library can be shown. */
  readonly sample: Sample | null;
  readonly newsSites: readonly NewsSite[];
  readonly shortcuts: readonly Shortcut[];
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
  /** Opens the browser's own page for shortcuts. False: it has none for us to open. */
  openShortcuts(): Promise<boolean>;
}
