/** A text whose names somebody labelled. Types only. */

export type TaggedKind = 'person' | 'place' | 'organisation' | 'none';

/** Half-open UTF-16 offsets into the text. */
export interface TaggedName {
  readonly start: number;
  readonly end: number;
  readonly kind: TaggedKind;
}

export interface TaggedText {
  readonly id: string;
  /** As `parseArticle` takes it. */
  readonly text: string;
  readonly names: readonly TaggedName[];
  /** How far its labels are trusted, in (0, 1]. */
  readonly trust: number;
  /** Labelled by a program and not by people. */
  readonly isSilver: boolean;
}

/** Above a text that has no headline of its own. */
export const noHeadline = 'Something happened somewhere today';
