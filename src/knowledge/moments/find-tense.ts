/** A clause in, whether it tells of the past or of what is to come out; null when it does not say. */
import type { Tense } from './period.ts';

const future =
  /\b(?:will|won[’']t|shall|going to|to be held|(?:is|are|was|were|be|been) (?:due|set|scheduled|expected|supposed|planned|to)|plans? to|expects?|seeking to|no later than|deadline|by (?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|hopes? to|intends? to|aims? to|next|upcoming|forthcoming|arranging|preparing|planning|tomorrow|ha(?:ve|s) to|may|must)\b/g;
const past =
  /\b(?:(?:after|following|since|loss|victory|defeat)|said|was|were|had|did|has(?! to\b)|have(?! to\b)|been|told|took|went|met|won|lost|came|made|held|left|sent|began|fell|rose|wrote|died|led|found|gave|got|became|saw|set|cut|put|hit|shot|built|bought|sold|paid|spoke|(?<!\bbe )(?!need|speed|feed|seed|indeed|succeed|exceed|proceed)\w{2,}ed)\b/g;

/** The verb nearest to `at` tells; a date inside "he said Friday he will" belongs to the saying. */
export function findTense(clause: string, at: number): Tense {
  const nearestFuture = distance(clause, future, at);
  const nearestPast = distance(clause, past, at);
  if (nearestFuture === null && nearestPast === null) return null;
  return (nearestFuture ?? Infinity) < (nearestPast ?? Infinity) ? 'future' : 'past';
}

/** Words before the date count as they stand, words after it as twice as far. */
function distance(clause: string, pattern: RegExp, at: number): number | null {
  const distances = [...clause.matchAll(pattern)].map(({ index, 0: word }) =>
    index < at ? at - (index + word.length) : (index - at) * 2,
  );
  return distances.length === 0 ? null : Math.min(...distances);
}
