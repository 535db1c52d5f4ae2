/** The score of a related page in; how strong the relation is, in three steps that a reader can tell apart, out. */

export type Strength = 'strong' | 'clear' | 'loose';

/** A score is a probability: of the labelled pages from 0.9 on 99 of 100 are related, from 0.75 on 9 of 10. */
const strongFrom = 0.9;
const clearFrom = 0.75;

export function rateStrength(score: number): Strength {
  if (score >= strongFrom) return 'strong';
  return score >= clearFrom ? 'clear' : 'loose';
}
