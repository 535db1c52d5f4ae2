/** The signs by which a sentence is new or known, and their weights. */

/** Each in [0, 1]. */
export interface Signs {
  /** The share of the sentence's words, rare ones weighing more, that the story has nowhere. */
  readonly unknownWords: number;
  /** The share that the best pair of neighbouring sentences of the story has. */
  readonly bestMatch: number;
  readonly newNumber: number;
  readonly knownNumber: number;
  readonly newName: number;
  readonly newQuote: number;
  /** It tells of a day after the story's newest article. */
  readonly laterDate: number;
  readonly knownDate: number;
  /** "had said": in news what was before. */
  readonly before: number;
  /** "now", "still", "since then". */
  readonly now: number;
  readonly coming: number;
  /** The first sentence: what an article is published for. */
  readonly lead: number;
}

export interface SignWeights {
  /** Where no sign is. */
  readonly bias: number;
  readonly signs: Readonly<Partial<Record<keyof Signs, number>>>;
}

/** How probable it is that the sentence is new, in (0, 1): a logistic model. */
export function weighSigns(signs: Signs, weights: SignWeights): number {
  const all = Object.entries(weights.signs) as [keyof Signs, number][];
  const logOdds = all.reduce((sum, [sign, weight]) => sum + weight * signs[sign], weights.bias);
  return 1 / (1 + Math.exp(-logOdds));
}
