/**
 * An article and the references to its entries in, its quotations out with their speakers. A speaker
 * is certain only by a strong cue: a verb of saying beside the words, "according to", or the same
 * speaker going on in the same paragraph.
 */
import type { Article, Span } from '../../article/article.ts';
import type { FoundEntries } from '../reference.ts';
import type { Quote } from '../story.ts';
import { findCues } from './find-cues.ts';
import type { Cue } from './find-cues.ts';
import { findQuoted } from './find-quoted.ts';
import type { Piece, Quoted } from './find-quoted.ts';
import { mask } from './find-subject.ts';
import type { Named } from './find-subject.ts';
import { isQuotation } from './is-quotation.ts';

/** A sentence ready to be read for cues. */
interface Reading {
  readonly masked: string;
  readonly cues: readonly Cue[];
  readonly people: readonly Named[];
}

/** A cue that belongs to a quotation, in which sentence, and on which side of the words. */
interface Tie {
  readonly cue: Cue;
  readonly sentence: number;
  readonly isAfter: boolean;
}

/** More words between quotation and verb than this name no speaker ("…,” X, head of Y, said"). */
const longestAsideCharacters = 160;
/** Between a quotation and its speaker's title there is none of these. */
const clauseWords = /\b(?:and|but|that|which|while|when|because|although|if|as|so)\b/;
/** A quotation in mid-sentence goes on with the last speaker only when it is at least so long. */
const shortestContinuationCharacters = 40;

export function findQuotes(article: Article, found: FoundEntries): Quote[] {
  const quoted = findQuoted(article);
  const readings = readSentences(article, found, quoted);
  const quotes: Quote[] = [];
  let last: { quote: Quote; quoted: Quoted } | null = null;
  for (const passage of quoted) {
    const tie = findTie(passage, article, readings);
    if (!isQuotation(settingOf(passage, article, readings, tie))) continue;
    const previous =
      last !== null && goesOnWith(last.quoted, passage, readings) ? last.quote : null;
    const quote = makeQuote(passage, article, tie, previous);
    quotes.push(quote);
    last = { quote, quoted: passage };
  }
  return quotes;
}

function readSentences(
  article: Article,
  found: FoundEntries,
  quoted: readonly Quoted[],
): Reading[] {
  const kinds = new Map(found.entries.map((entry) => [entry.id, entry.kind]));
  const pieces = quoted.flatMap((passage) => passage.pieces);
  return article.sentences.map(({ text }, sentence) => {
    const masked = maskPieces(
      text,
      pieces.filter((piece) => piece.sentence === sentence),
    );
    const named = found.references
      .filter(({ span }) => span.sentence === sentence)
      .map(({ span, entry, form }) => ({
        start: span.start,
        end: span.end,
        entry,
        form,
        kind: kinds.get(entry) ?? 'concept',
      }))
      .filter(({ start }) => masked[start] !== mask);
    const people = named.filter(({ kind }) => kind === 'person');
    return { masked, cues: findCues(masked, named), people };
  });
}

function maskPieces(text: string, pieces: readonly Piece[]): string {
  let masked = text;
  for (const { start, end } of pieces) {
    const from = Math.max(0, start - 1);
    const to = Math.min(text.length, end + 1);
    masked = masked.slice(0, from) + mask.repeat(to - from) + masked.slice(to);
  }
  return masked;
}

function findTie(passage: Quoted, article: Article, readings: readonly Reading[]): Tie | null {
  return (
    findAdjacentAfter(passage, article, readings) ??
    findNearestBefore(passage, readings) ??
    findAtEnd(passage, readings)
  );
}

/** "“…,” Ishiba said in a speech". */
function findAdjacentAfter(
  passage: Quoted,
  article: Article,
  readings: readonly Reading[],
): Tie | null {
  const piece = passage.pieces.at(-1);
  const reading = piece && readings[piece.sentence];
  const text = piece && article.sentences[piece.sentence]?.text;
  if (!reading || text === undefined || !piece) return null;
  const close = piece.end + 1;
  const endsLikeSpeech =
    /[,?!…—–.][’']?$/.test(text.slice(0, piece.end)) || /^[,?!]/.test(text.slice(close));
  const cue = reading.cues.find((cue) => cue.verbStart >= close);
  if (!endsLikeSpeech || !cue?.tiesBefore) return null;
  const between = reading.masked.slice(close, cue.verbStart);
  const isNear = !between.includes(mask) && between.length <= longestAsideCharacters;
  const gap = reading.masked.slice(close, Math.max(close, cue.start));
  return isNear && !clauseWords.test(gap) ? { cue, sentence: piece.sentence, isAfter: true } : null;
}

/** "Ishiba said Japan faces “…”". */
function findNearestBefore(passage: Quoted, readings: readonly Reading[]): Tie | null {
  const piece = passage.pieces[0];
  const reading = piece && readings[piece.sentence];
  if (!piece || !reading) return null;
  const cue = reading.cues.findLast((cue) => cue.end <= piece.start && cue.tiesAfter);
  if (cue === undefined) return null;
  const between = reading.masked.slice(cue.end, piece.start - 1);
  return between.includes(';') ? null : { cue, sentence: piece.sentence, isAfter: false };
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

function settingOf(
  passage: Quoted,
  article: Article,
  readings: readonly Reading[],
  tie: Tie | null,
) {
  const first = passage.pieces[0];
  const last = passage.pieces.at(-1);
  return {
    text: passage.pieces.map((piece) => textOf(article, piece)).join(' '),
    before: first ? (readings[first.sentence]?.masked.slice(0, first.start - 1) ?? '') : '',
    after: last ? (readings[last.sentence]?.masked.slice(last.end + 1) ?? '') : '',
    hasCueAfter: tie?.isAfter === true,
    hasCueBefore: tie?.isAfter === false,
    isEvidence: tie?.cue.isEvidence === true,
    continues: passage.continues,
  };
}

function textOf(article: Article, { sentence, start, end }: Piece): string {
  return article.sentences[sentence]?.text.slice(start, end) ?? '';
}

/** Whether the speaker of the quotation before is still speaking. */
function goesOnWith(before: Quoted, passage: Quoted, readings: readonly Reading[]): boolean {
  if (passage.continues) return true;
  if (before.paragraph !== passage.paragraph) return false;
  const from = before.pieces.at(-1);
  const to = passage.pieces[0];
  if (!from || !to) return false;
  if (to.start <= 1) return true;
  const isLong = to.end - to.start >= shortestContinuationCharacters;
  const isNamed = readings[to.sentence]?.people.some((name) => name.end <= to.start) ?? false;
  return isLong && !isNamed && to.sentence - from.sentence <= 1;
}

function makeQuote(
  passage: Quoted,
  article: Article,
  tie: Tie | null,
  previous: Quote | null,
): Quote {
  const spans = passage.pieces.map((piece) => ({ article: article.id, ...piece }));
  const toSpan = (sentence: number, start: number, end: number): Span => ({
    article: article.id,
    sentence,
    start,
    end,
  });
  if (tie === null) {
    const { speaker = null, speakerWords = null, certain = false } = previous ?? {};
    return { spans, speaker, speakerWords, cue: null, certain };
  }
  const { cue, sentence } = tie;
  const isCertain = cue.subject?.isClear ?? false;
  return {
    spans,
    speaker: isCertain ? (cue.subject?.entry ?? null) : null,
    speakerWords: cue.subject && toSpan(sentence, cue.subject.start, cue.subject.end),
    cue: toSpan(sentence, cue.start, cue.end),
    certain: isCertain,
  };
}
