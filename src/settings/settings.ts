/** The shape of what the reader chose, with every default. Types and defaults only. */

/** first: once a page; section: once under each heading; all: every mention. */
export type Density = 'first' | 'section' | 'all';

/** What a reader may change; read with defaults filled in, stored as the changes alone. */
export interface Settings {
  /** No notes anywhere until taken back. */
  readonly isPaused: boolean;
  readonly density: Density;
  /** From rest on a name to the card, in ms. */
  readonly openDelayMs: number;
  /** From leaving name and card to its closing, in ms. */
  readonly closeDelayMs: number;
  /** Site (host without "www.") to the reader's choice; a site without one inherits its parent domain's. */
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
  /** Page address without fragment to the ids of stories that it is not about. */
  readonly notThisStory: Readonly<Record<string, readonly string[]>>;
}

export const defaultSettings: Settings = {
  isPaused: false,
  density: 'section',
  openDelayMs: 500,
  closeDelayMs: 300,
  sites: {},
  notThisStory: {},
};
