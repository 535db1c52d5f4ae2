/** The score of a related page in; how strong the relation is, in words for a reader. */

/** One half is just related; the subject in the headline and in the lead reaches about 0.8. */
const strongFrom = 0.75;
const clearFrom = 0.6;

/** In English, capitalised, without full stop. */
export function sayStrength(score: number): string {
  if (score >= strongFrom) return 'A strong match';
  return score >= clearFrom ? 'A clear match' : 'A loose match';
}
