/** A passage between quotation marks in; the cue before it in its sentence that it belongs to, out. */
import type { Cue } from './cue.ts';
import type { Piece, Quoted } from './find-quoted.ts';
import type { Reading } from './read-sentences.ts';
import { isSubordinate, mask } from './subject.ts';
import type { Tie } from './tie.ts';

/** What follows is no part of what a judging verb says of its object. */
const subordinate = /\b(?:after|before|when|because|while|since)\b/;

/** "“…,” she said, and “…”": the same goes on. */
const onlyJoins = /^,? ?(?:and|but|or) ?$/;
/** After "“…,” she said" the sentence goes on with something else. */
const newClause = /,\s*(?:but|and|as|while|before|when)\b|\b(?:when|while|after|as)\b/;
/** "Baker said …, but he gave them “…”": by no means sure that it is still Baker's. */
const anotherFollows = /[,\uFFFC] (?:and|but|while|so|yet) s?he\b[^,]*:\s*$/;
/** "Baker wrote when Lindt ended …": what follows the cue is no part of the words. */
const actsBeside =
  /^ (?:when|after|as|while|before) (?!an? $|the $|$|asked\b|pressed\b|questioned\b|s?he\b|they\b|part\b)[^,]*$/;
/** "Baker said she did not call it “…”". */
const deniesWords =
  /\b(?:did not|had not|has not|never|didn’t|hadn’t|denied)\b[^,;]*\b(?:call|say|sa(?:id|ying)|describ|use|mean)/;
/** Behind the comma or dash that ends it, more than a word or two of the main clause. */
const mainClause = /(?:,| -| –|—)\s*\S+ \S+/;

/** "Baker said Canada faces “…”". */
export function findNearestBefore(passage: Quoted, readings: readonly Reading[]): Tie | null {
  const piece = passage.pieces[0];
  const reading = piece && readings[piece.sentence];
  if (!piece || !reading) return null;
  const cue = chooseBefore(reading, piece);
  if (cue === undefined) return null;
  const between = reading.masked.slice(cue.end, piece.start).replaceAll(mask, '');
  const before = reading.masked.slice(0, cue.start);
  const isSpent = cue.tiesBefore && before.trimEnd().endsWith(mask);
  const isElsewhere = between.includes(';') || (cue.isJudging && subordinate.test(between));
  if (isElsewhere) return null;
  const isOpen =
    (isSpent && newClause.test(between) && !onlyJoins.test(between)) ||
    (isSubordinate(before) && !isAsNoted(reading, cue) && mainClause.test(between)) ||
    takesOver(reading, cue, piece.start) ||
    anotherFollows.test(reading.masked.slice(cue.end, piece.start).replace(/\uFFFC*$/, '')) ||
    actsBeside.test(between) ||
    deniesWords.test(between) ||
    isHearsay(cue, reading);
  return { cue, sentence: piece.sentence, isAfter: false, isOpen };
}

/**
 * The nearest; but the teller in "Baker said that the study shows “…”", and the one who is interrupted in
 * "“…,” Baker wrote, explaining why, “but …”".
 */
function chooseBefore(reading: Reading, { start }: Piece): Cue | undefined {
  const before = reading.cues.filter((cue) => cue.end <= start && cue.tiesAfter);
  const last = before.at(-1);
  const [first] = before;
  const isInterrupted = /^\uFFFC.*, \uFFFC+$/.test(reading.masked.slice(0, start));
  if (last?.subject === null && isInterrupted && first?.tiesBefore) return first;
  const isTold = last?.isEvidence === true && isHearsay(last, reading);
  return isTold ? before.at(-2) : last;
}

/** "As Baker noted in May, the pier “…”": the main clause is what was noted. */
function isAsNoted({ masked }: Reading, cue: Cue): boolean {
  return /^\W*As (?:(?:the|[A-Z][\w.’-]*) )*$/.test(masked.slice(0, cue.subject?.start));
}

/** "Baker called it “…,” Reyes hoped for “…”": behind a quotation another is the subject. */
function takesOver({ masked, people }: Reading, cue: Cue, start: number): boolean {
  const marks =
    masked
      .slice(0, start)
      .replace(/\uFFFC+$/, '')
      .lastIndexOf(mask) + 1;
  if (marks <= cue.end) return false;
  return people.some(
    (name) =>
      name.entry !== cue.subject?.entry &&
      name.start > marks &&
      name.end < start &&
      /^ (?:(?:the|[A-Z][\w.’-]*) )*$/.test(masked.slice(marks, name.start)) &&
      /^ [a-z]/.test(masked.slice(name.end)),
  );
}

/** "Baker said Reyes told him “…”": the words are Reyes’s by Baker’s word alone. */
function isHearsay(cue: Cue, { cues, masked }: Reading): boolean {
  return cues.some(
    (teller) =>
      teller.end <= cue.start &&
      teller.tiesAfter &&
      !teller.isJudging &&
      teller.verbStart >= (teller.subject?.start ?? Infinity) &&
      isAnother(teller, cue) &&
      !/[\uFFFC;:]|,|\bwho\b/.test(masked.slice(teller.end, cue.start)) &&
      !/^, who\b/.test(masked.slice(cue.subject?.end)),
  );
}

function isAnother(one: Cue, other: Cue): boolean {
  if (one.subject === null || other.subject === null) return false;
  const isSame = one.subject.start === other.subject.start;
  return !isSame && (one.subject.entry === null || one.subject.entry !== other.subject.entry);
}
