/** One page with what a careful reader says of it, for one story. Types only. */
import type { Passage, Relation } from '../../../../src/recognition/verdict.ts';

/** A place in the text: an entry, or something that looks like one and is not. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The entry's name in English; null: a trap, nothing may be annotated there. */
  readonly entry: string | null;
}

export interface Case {
  readonly id: string;
  /** The story that it is judged for, by the name of its folder. */
  readonly story: string;
  readonly label: Relation;
  /** Two careful readers could label it differently. */
  readonly isBorderline: boolean;
  readonly passage: Passage;
  /** In the order of the text; null: the mentions are not labelled. */
  readonly marks: readonly Mark[] | null;
  /** Texts of one origin stay in one fold. */
  readonly fold: string;
}

export const isRelated = ({ label }: Case): boolean => label !== 'none';
