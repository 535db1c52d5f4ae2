/**
 * A passage between quotation marks and the sentences around it in, the cue that belongs to it out.
 */
import type { Cue } from './cue.ts';
import type { Article } from '../../article/article.ts';
import { mask } from './subject.ts';
import type { Quoted } from './find-quoted.ts';
import { endOfMarks } from './read-sentences.ts';
import type { Reading } from './read-sentences.ts';

/** A cue that belongs to a quotation, in which sentence, and on which side of the words. */
export interface Tie {
  readonly cue: Cue;
  readonly sentence: number;
  readonly isAfter: boolean;
}

/** More words between quotation and verb than this name no speaker ("…,” X, head of Y, said"). */
const longestAsideCharacters = 160;
/** Between a quotation and its speaker's title there is none of these. */
const clauseWords = /\b(?:and|but|that|which|while|when|because|although|if|as|so)\b/;
/** What follows is no part of what a judging verb says of its object. */
const subordinate = /\b(?:after|before|when|because|while|since)\b/;

/** After "“…,” she said" the sentence goes on with something else. */
const newClause = /,\s*(?:but|and|as|while|before|when)\b/;

/** Null: nothing says who speaks. */
export function findTie(
  passage: Quoted,
  article: Article,
  readings: readonly Reading[],
): Tie | null {
  return (
    findAdjacentAfter(passage, article, readings) ??
    findNearestBefore(passage, readings) ??
    findAtEnd(passage, readings)
  );
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
  if (!endsLikeSpeech || !cue?.tiesBefore) return null;
  const between = reading.masked.slice(close, cue.verbStart);
  const isNear = !between.includes(mask) && between.length <= longestAsideCharacters;
  const gap = reading.masked.slice(close, Math.max(close, cue.start));
  return isNear && !clauseWords.test(gap) ? { cue, sentence: piece.sentence, isAfter: true } : null;
}

/** "Baker said Canada faces “…”". */
function findNearestBefore(passage: Quoted, readings: readonly Reading[]): Tie | null {
  const piece = passage.pieces[0];
  const reading = piece && readings[piece.sentence];
  if (!piece || !reading) return null;
  const cue = reading.cues.findLast((cue) => cue.end <= piece.start && cue.tiesAfter);
  if (cue === undefined) return null;
  const between = reading.masked.slice(cue.end, piece.start).replaceAll(mask, '');
  const isSpent = cue.tiesBefore && reading.masked.slice(0, cue.start).trimEnd().endsWith(mask);
  if (isSpent && newClause.test(between)) return null;
  const isElsewhere = between.includes(';') || (cue.isJudging && subordinate.test(between));
  return isElsewhere ? null : { cue, sentence: piece.sentence, isAfter: false };
}

/** "Sinwar is seen as a “hard-liner” even within Hamas, said Matthew Levitt." */
function findAtEnd(passage: Quoted, readings: readonly Reading[]): Tie | null {
  const piece = passage.pieces.at(-1);
  const reading = piece && readings[piece.sentence];
  if (!piece || !reading) return null;
  const cue = reading.cues.find((cue) => cue.start > piece.end && cue.tiesBefore);
  if (cue === undefined) return null;
  const isAside = /[,—–\uFFFC]\s*$/.test(reading.masked.slice(0, cue.start));
  return isAside ? { cue, sentence: piece.sentence, isAfter: true } : null;
}
