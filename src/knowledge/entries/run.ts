/** A run: capitalised words side by side that may be a name. Type only. */

/** Half-open, indexes into the sentence's tokens. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Its first word would be capitalised even if it were no name. */
  readonly startsSentence: boolean;
}
