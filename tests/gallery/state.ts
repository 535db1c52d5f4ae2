/** One state of one of our surfaces: what the gallery shows, and what pictures and checks of it are taken of. */

export interface GalleryState {
  /** Of its surface, in words that tell it from the others: "two stories tell of it". */
  readonly name: string;
  /** Draws it into an empty body. */
  readonly draw: (body: HTMLElement) => void | Promise<void>;
}

/** A part of the interface that has a page, or a place in one, of its own. */
export const surfaces = [
  'action',
  'card',
  'library',
  'list',
  'marks',
  'options',
  'panel',
  'popup',
  'tokens',
  'welcome',
] as const;
export type Surface = (typeof surfaces)[number];
