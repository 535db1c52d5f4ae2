/** What ties a passage between quotation marks to the words that name its speaker. */
import type { Cue } from './cue.ts';

/** A cue that belongs to a quotation, in which sentence, and on which side of the words. */
export interface Tie {
  readonly cue: Cue;
  readonly sentence: number;
  readonly isAfter: boolean;
  /** Something tells that these words are someone's, but not whose: the cue's clause ends before. */
  readonly isOpen: boolean;
}
