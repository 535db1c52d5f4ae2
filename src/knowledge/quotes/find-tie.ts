/**
 * A passage between quotation marks and the sentences around it in, the cue that belongs to it out.
 */
import type { Article } from '../../article/article.ts';
import type { Cue } from './cue.ts';
import type { Quoted } from './find-quoted.ts';
import { findNearestBefore } from './find-tie-before.ts';
import { endOfMarks, widestMark } from './read-sentences.ts';
import type { Reading } from './read-sentences.ts';
import { mask } from './subject.ts';
import type { Tie } from './tie.ts';

/** More words between quotation and verb than this name no speaker ("…,” X, head of Y, said"). */
const longestAsideCharacters = 160;
/** Between a quotation and its speaker's title there is none of these. */
const clauseWords = /\b(?:and|but|that|which|while|when|because|although|if|as|so)\b/;
/** "“…,” Baker and Lindt said": two speak, and one alone may not be named. */
const jointEnd = /,? and (?:(?:the|former|[A-Z][\w.’-]*) )*$/;
/** In characters: no term is as long. */
const longSpeech = 30;
/** Among the words before a name: more than its title. */
const partOfClause =
  /\b(?:and|but|that|which|while|when|because|although|if|as|so|who|is|was|were|are|has|had|have|to|of|for|in|on|at|by|with|from|\w+ed|\w+ing)\b/;

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
