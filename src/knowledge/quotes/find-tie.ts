/**
 * A passage between quotation marks and the sentences around it in, the cue that belongs to it out.
 */
import type { Cue } from './cue.ts';
import type { Article } from '../../article/article.ts';
import { isSubordinate, mask } from './subject.ts';
import type { Piece, Quoted } from './find-quoted.ts';
import { endOfMarks, widestMark } from './read-sentences.ts';
import type { Reading } from './read-sentences.ts';

/** A cue that belongs to a quotation, in which sentence, and on which side of the words. */
export interface Tie {
  readonly cue: Cue;
  readonly sentence: number;
  readonly isAfter: boolean;
  /** Something tells that these words are someone's, but not whose: the cue's clause ends before. */
  readonly isOpen: boolean;
}

/** More words between quotation and verb than this name no speaker ("…,” X, head of Y, said"). */
const longestAsideCharacters = 160;
/** Between a quotation and its speaker's title there is none of these. */
const clauseWords = /\b(?:and|but|that|which|while|when|because|although|if|as|so)\b/;
/** "“…,” Baker and Lindt said": two speak, and one alone may not be named. */
const jointEnd = /,? and (?:(?:the|former|[A-Z][\w.’-]*) )*$/;
/** In characters: no term is as long. */
const longSpeech = 30;
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
/** Among the words before a name: more than its title. */
const partOfClause =
  /\b(?:and|but|that|which|while|when|because|although|if|as|so|who|is|was|were|are|has|had|have|to|of|for|in|on|at|by|with|from|\w+ed|\w+ing)\b/;
/** Behind the comma or dash that ends it, more than a word or two of the main clause. */
const mainClause = /(?:,| -| –|—)\s*\S+ \S+/;

/** Null: nothing says who speaks. */
export function findTie(
  passage: Quoted,
  article: Article,
  readings: readonly Reading[],
): Tie | null {
  const tie =
    findAdjacentAfter(passage, article, readings) ??
    findAfterCry(passage, article, readings) ??
    findNearestBefore(passage, readings) ??
    findAtEnd(passage, readings) ??
    findAnnounced(passage, article, readings);
  return tie && { ...tie, isOpen: tie.isOpen || !tie.cue.isStated };
}

/** "“…,” Baker said in a speech". */
function findAdjacentAfter(
  passage: Quoted,
  article: Article,
  readings: readonly Reading[],
): Tie | null {
  const piece = passage.pieces.at(-1);
  const reading = piece && readings[piece.sentence];
  const text = piece && article.sentences[piece.sentence]?.text;
  if (!reading || text === undefined || !piece) return null;
  const close = endOfMarks(reading.masked, piece.end);
  const endsLikeSpeech =
    /[,?!…—–.][’']?$/.test(text.slice(0, piece.end)) || /^[,?!]/.test(text.slice(close));
  const cue = reading.cues.find((cue) => cue.verbStart >= close);
  if (!cue?.tiesBefore) return null;
  if (!endsLikeSpeech && !isWholeSentence(passage, reading, close, cue)) return null;
  const between = reading.masked.slice(close, cue.verbStart);
  if (between.includes(mask) || between.length > longestAsideCharacters) return null;
  const gap = reading.masked.slice(close, Math.max(close, cue.start));
  const isJoint = reading.people.some((name) => name.start >= close && name.end <= cue.start);
  if (clauseWords.test(gap) && !(isJoint && jointEnd.test(gap))) return null;
  return { cue, sentence: piece.sentence, isAfter: true, isOpen: isJoint && jointEnd.test(gap) };
}

/** "“The harbour is leaking badly again” the engineer said.": a comma is missing. */
function isWholeSentence({ pieces }: Quoted, reading: Reading, close: number, cue: Cue): boolean {
  const [first] = pieces;
  const last = pieces.at(-1);
  const opens = first !== undefined && first.start <= widestMark;
  const length = (last?.end ?? 0) - (first?.sentence === last?.sentence ? (first?.start ?? 0) : 0);
  return opens && length >= longSpeech && reading.masked.slice(close, cue.start).trim() === '';
}

/** “…?” and then, taken for a sentence of its own, "Ann Baker, a pilot, remembered asking". */
function findAfterCry(passage: Quoted, article: Article, readings: readonly Reading[]): Tie | null {
  const piece = passage.pieces.at(-1);
  const text = piece && article.sentences[piece.sentence]?.text;
  if (!piece || !text || !/^[?!][’”]+$/.test(text.slice(piece.end - 1))) return null;
  const sentence = piece.sentence + 1;
  const reading = readings[sentence];
  const cue = reading?.cues[0];
  const isNext = article.sentences[sentence]?.paragraph === passage.paragraph;
  if (!isNext || !cue?.tiesBefore || reading?.masked.includes(mask)) return null;
  return cue.start === 0 ? { cue, sentence, isAfter: true, isOpen: false } : null;
}

/** "Baker said Canada faces “…”". */
function findNearestBefore(passage: Quoted, readings: readonly Reading[]): Tie | null {
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

/** "Sinwar is seen as a “hard-liner” even within Hamas, said Matthew Levitt." */
function findAtEnd(passage: Quoted, readings: readonly Reading[]): Tie | null {
  const piece = passage.pieces.at(-1);
  const reading = piece && readings[piece.sentence];
  if (!piece || !reading) return null;
  const cue = reading.cues.find((cue) => cue.start > piece.end && cue.tiesBefore);
  if (cue === undefined) return null;
  const title = reading.masked
    .slice(0, cue.start)
    .match(/[,—–\uFFFC]\s*((?:[\w.’-]+ ){0,6})$/)?.[1];
  const isAside = title !== undefined && !partOfClause.test(title);
  return isAside ? { cue, sentence: piece.sentence, isAfter: true, isOpen: false } : null;
}

/** "Baker said in a letter:" and the words begin the next sentence or paragraph. */
function findAnnounced(
  passage: Quoted,
  article: Article,
  readings: readonly Reading[],
): Tie | null {
  const piece = passage.pieces[0];
  if (piece === undefined || passage.continues || piece.start > widestMark) return null;
  const sentence = piece.sentence - 1;
  if (!article.sentences[sentence]?.text.endsWith(':')) return null;
  const cues = readings[sentence]?.cues ?? [];
  const [first] = cues;
  const isOne = cues.every(
    ({ subject }) => subject?.isClear && subject.entry === first?.subject?.entry,
  );
  return first?.tiesAfter && isOne ? { cue: first, sentence, isAfter: false, isOpen: false } : null;
}
