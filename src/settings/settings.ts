/** The shape of what the reader chose, with every default. Types and defaults only. */

/** first: once a page; section: once under each heading; all: every mention. */
export type Density = 'first' | 'section' | 'all';

/** What a mark is drawn with. tint: the name's ground, and fine dots under it. */
export type MarkStyle = 'dotted' | 'dashed' | 'line' | 'tint';

/** How much of the text's own colour a mark has at the least. */
export type MarkStrength = 'quiet' | 'usual' | 'strong';

/** What the reader set right on a page. */
export interface Correction {
  /** The page's address without fragment. */
  readonly page: string;
  /** Its id, as an entry's. */
  readonly story: string;
  /** "Not this person": what the page names so is another; null, "Not this story": it is not about the story. */
  readonly entry: string | null;
}

/** What a reader may change; read with defaults filled in, stored as the changes alone. */
export interface Settings {
  /** No notes anywhere until taken back. */
  readonly isPaused: boolean;
  readonly density: Density;
  readonly markStyle: MarkStyle;
  readonly markStrength: MarkStrength;
  /** From rest on a name to the card, in ms. */
  readonly openDelayMs: number;
  /** From leaving name and card to its closing, in ms. */
  readonly closeDelayMs: number;
  /** Site (host without "www.") to the reader's choice; a site without one inherits its parent domain's. */
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
  /** In the order in which they were said; none twice. */
  readonly corrections: readonly Correction[];
}

/** How the marks of a page look. */
export type MarkLook = Pick<Settings, 'markStyle' | 'markStrength'>;

export const defaultSettings: Settings = {
  isPaused: false,
  density: 'section',
  markStyle: 'dotted',
  markStrength: 'usual',
  openDelayMs: 500,
  closeDelayMs: 300,
  sites: {},
  corrections: [],
};
