/** The score of a related page in; how strong the relation is, in words for a reader. */

/** A score is a probability: of the labelled pages from 0.9 on 99 of 100 are related, from 0.75 on 9 of 10. */
const strongFrom = 0.9;
const clearFrom = 0.75;

/** In English, capitalised, without full stop. */
export function sayStrength(score: number): string {
  if (score >= strongFrom) return 'A strong match';
  return score >= clearFrom ? 'A clear match' : 'A loose match';
}
