/** A clause in, whether it tells of the past or of what is to come out; null when it does not say. */
import type { Tense } from './period.ts';

/** "is wanted for May", "has been scheduled for May": what stands like a past tells of what is to come. */
const planned =
  /\b(?:is|are|be|been|being) (?:now |still |also |not )?(?:due|set|scheduled|expected|supposed|planned|wanted|needed|hoped|slated|intended|proposed|booked|earmarked|to)\b/g;
const future =
  /\b(?:will|won[’']t|shall|(?<!(?:was|were) )going to|to be \w+(?:ed|en|ld|ut|ent|ade|old)|(?:was|were) (?:due|set|scheduled|expected|supposed|planned|to)|(?:could|might|should|would)(?! (?:have|no|never|not (?:say|comment|confirm|discuss|rule|name|reveal|elaborate|answer|give|speculate))\b)|plans? to|expects?|wants? to|seeking to|no later than|deadline|by (?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|hopes? to|intends? to|aims? to|upcoming|forthcoming|arranging|preparing|planning|ha(?:ve|s) to|may|must|(?:opens|reopens|begins|starts|resumes|expires|ends|closes|meets|convenes|gathers|hosts|votes|arrives|continues|departs|airs|travels|speaks|testifies|holds)|(?:is|are) (?:getting|meeting|coming|going|leaving|flying|heading|returning|holding|hosting|playing|visiting|travelling|traveling|speaking|arriving)|(?<=\b[A-Z][\w-]* )(?:host|play|face|meet|visit|take on)|(?:due|set|scheduled|slated|planned|booked|expected) (?:for|in|by)|go(?:es)? to the polls|(?:takes?|comes?|goes?) (?:office|effect|place|over|into force|on sale)|(?:kicks?|runs?) (?:off|out))\b/g;
const past =
  /\b(?:(?:after|following|since|loss|victory|defeat)|said|was|were|had|did|has(?! to\b)|have(?! to\b)|been|told|took|went|met|won|lost|came|made|held|left|sent|began|fell|rose|wrote|died|led|found|gave|got|became|saw|set|cut|put|hit|shot|built|bought|sold|paid|spoke|ran|grew|drew|threw|flew|knew|blew|broke|chose|drove|stood|kept|brought|taught|fought|caught|sought|thought|understood|spent|lent|meant|heard|felt|slept|swept|struck|shook|rode|rang|sang|sank|swore|tore|wore|stole|withdrew|undertook|overtook|hung|stuck|shut|split|beat|quit|(?<!\bbe )(?!need|speed|feed|seed|indeed|succeed|exceed|proceed)\w{2,}ed)\b/g;

/** "will be shut", "to stay closed": what follows such an infinitive tells of no past. */
const infinitive = /\b((?:be|stay|remain|get|getting|have been) )((?:\w+ly )?\w+)/g;

/** The verb nearest to `at` tells; a date inside "he said Friday he will" belongs to the saying. */
export function findTense(clause: string, at: number): Tense {
  const rest = clause
    .replace(planned, (words) => ' '.repeat(words.length))
    .replace(infinitive, (_, be: string, after: string) => be + ' '.repeat(after.length));
  const nearestFuture = nearest(distance(clause, planned, at), distance(rest, future, at));
  const nearestPast = distance(rest, past, at);
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

function nearest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
