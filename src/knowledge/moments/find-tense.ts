/** A clause in, whether it tells of the past or of what is to come out; null when it does not say. */
import type { Tense } from './period.ts';

/** "is wanted for May", "has been scheduled for May": what stands like a past tells of what is to come. */
const planned =
  /\b(?:is|are|be|been|being) (?:now |still |also |not )?(?:due|set|scheduled|expected|supposed|planned|wanted|needed|hoped|slated|intended|proposed|booked|earmarked|to)\b/g;
/** What the present tells of what is to come: "the fair opens", "polls open". */
const soon =
  'open|reopen|begin|start|resume|expire|end|close|meet|convene|gather|host|vote|arrive|continue|depart|air|travel|visit|return|leave|tour|speak|hold';
const future = new RegExp(
  `\\b(?:will|(?:he|she|it|they|we|I|you)[’']ll|won[’']t|shall|(?<!(?:was|were) )going to|to be \\w+(?:ed|en|ld|ut|ent|ade|old|ing)|(?:was|were) (?:due|set|scheduled|expected|supposed|planned|to)|(?:could|might|should|would)(?! (?:have (?:been|gone|done|made|had|won|lost|left|come|\\w+ed|\\w+en)|no|never|not (?:say|comment|confirm|discuss|rule|name|reveal|elaborate|answer|give|speculate))\\b)|plans? to|expects?|wants? to|wants (?:an?|the|its|his|her|their)|seeking to|(?:due|set|poised|likely) to|no later than|deadline(?! (?:passed|expired|came|was))|hopes? to|intends? to|aims? to|upcoming|forthcoming|arranging|preparing|planning|ha(?:ve|s) to|may|must|(?:${soon})s|testifies|(?:is|are) (?:getting|meeting|coming|going|leaving|flying|heading|returning|holding|hosting|playing|visiting|travelling|traveling|speaking|arriving)|(?<=\\b[A-Z][\\w-]* )(?:host|play|face|meet|visit|take on)|(?:due|set|scheduled|slated|planned|booked|expected) (?:for|in|by)|go(?:es)? to the polls|(?:has|have) until|(?<=\\b\\w+[a-z]s )(?:${soon})|(?:takes?|comes?|goes?) (?:office|effect|place|over|into force|on sale)|(?:kicks?|runs?) (?:off|out))\\b`,
  'g',
);
const past =
  /\b(?:(?:after|following|since|loss|victory|defeat)|said|was|were|had|did|has(?! to\b)|have(?! to\b)|been|told|took|went|met|won|lost|came|made|held|left|sent|began|fell|rose|wrote|died|led|found|gave|got|became|saw|set|cut|put|hit|shot|built|bought|sold|paid|spoke|ran|grew|drew|threw|flew|knew|blew|broke|chose|drove|stood|kept|brought|taught|fought|caught|sought|thought|understood|spent|lent|meant|heard|felt|slept|swept|struck|shook|rode|rang|sang|sank|swore|tore|wore|stole|withdrew|undertook|overtook|hung|stuck|cast|sat|froze|fled|fed|laid|lay|hid|let|dealt|spread|burst|woke|swam|shut|split|beat|quit|(?<!\bbe )(?!need|speed|feed|seed|indeed|succeed|exceed|proceed)\w{2,}ed)\b/g;

/** "will be shut", "could hit", "to stay closed": what follows such a verb tells of no past. */
const infinitive =
  /\b((?:be|stay|remain|get|getting|have been|will|would|could|should|might|may|must|can|cannot|shall|to) (?:not |also |still |never )?)(?!be\b|stay\b|remain\b|get\b|have (?:been|gone|done|made|had|won|lost|left|come|\w+ed|\w+en)\b|not\b)((?:\w+ly )?\w+)/g;

/** "a contested vote": no verb. */
const adjective = /\b((?:a|an|the|his|her|its|their) )(\w+ed)(?= [a-z])/g;

/** The verb nearest to `at` tells; a date inside "he said Friday he will" belongs to the saying. */
export function findTense(clause: string, at: number): Tense {
  const open = clause
    .replace(/^(?:Since|After|Following)\b/, (word) => word.toLowerCase())
    .replace(planned, (words) => ' '.repeat(words.length));
  const told = open
    .replace(adjective, (_, the: string, word: string) => the + ' '.repeat(word.length))
    .replace(infinitive, (_, be: string, then: string) => be + ' '.repeat(then.length));
  const nearestFuture = nearest(distance(clause, planned, at), distance(open, future, at));
  const nearestPast = distance(told, past, at);
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

/** "was to open", "had been due to open", "followed by one", "urged them to vote": what was planned may be over or to come. */
const undecided =
  /(?:\b(?:(?:was|were) (?:to|due|set|scheduled|expected|supposed|planned|slated)|had been (?:due|set|scheduled|expected|supposed|planned|slated)|followed by|(?:agreed|decided|offered|pledged|promised|threatened|voted|vowed) to|(?:asked|begged|called on|invited|ordered|told|urged|urging) (?:[\w’.-]+ ){1,4}to)\b[^,;]*|\bcalled for (?:[\w’-]+ ){1,4})$/;

/** Whether a plan of the past governs what stands at `at`. */
export function isPlanOfThePast(clause: string, at: number): boolean {
  return undecided.test(clause.slice(0, Math.max(0, at)));
}

/** "the fight to win the vote | in November": to come for whoever fights, whenever that was. */
const purpose =
  /\bto (?:[a-z]+ly )?(?!(?:the|a|an|his|her|its|their|be|have)\b)[a-z]{3,} [^,;]*$|\b(?:and|or|about|for|toward|towards) [a-z]{3,}ing\b[^,;]*$|\bfor the (?:\w+ ){0,2}(?:fight|race|campaign|vote|election|match|season)\b[^,;]*$/;

/** Whether an infinitive or its like stands between the verb and `at`. */
export function isPurposed(clause: string, at: number): boolean {
  return purpose.test(clause.slice(Math.max(0, at - 60), Math.max(0, at)));
}
