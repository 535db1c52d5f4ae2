/**
 * An article and the references to its entries in, its quotations out with their speakers. A speaker
 * is certain only by a strong cue: a verb of saying beside the words, "according to", or the same
 * speaker going on in the same paragraph.
 */
import type { Article, Span } from '../../article/article.ts';
import type { FoundEntries } from '../reference.ts';
import type { Quote } from '../story.ts';
import { findQuoted } from './find-quoted.ts';
import type { Piece, Quoted } from './find-quoted.ts';
import { findAntecedent } from './find-antecedent.ts';
import { goesOnWith } from './goes-on-with.ts';
import { findTie } from './find-tie.ts';
import type { Tie } from './find-tie.ts';
import type { Subject } from './subject.ts';
import { isQuotation } from './is-quotation.ts';
import { endOfMarks, readSentences, startOfMarks } from './read-sentences.ts';
import type { Reading } from './read-sentences.ts';

export function findQuotes(article: Article, found: FoundEntries): Quote[] {
  const quoted = findQuoted(article);
  const readings = readSentences(article, found, quoted);
  const quotes: Quote[] = [];
  let last: { quote: Quote; quoted: Quoted } | null = null;
  for (const passage of quoted) {
    const tie = findTie(passage, article, readings);
    if (!isQuotation(settingOf(passage, article, readings, tie))) continue;
    const previous =
      last !== null && goesOnWith(last.quoted, passage, article, readings) ? last.quote : null;
    const quote = makeQuote(passage, article, tie, tie && findSpeaker(tie, readings), previous);
    quotes.push(quote);
    last = { quote, quoted: passage };
  }
  return quotes;
}

/** Characters before a quotation that may tell what it is; what stands further off is of another clause. */
const nearBefore = 300;

function settingOf(
  passage: Quoted,
  article: Article,
  readings: readonly Reading[],
  tie: Tie | null,
) {
  const first = passage.pieces[0];
  const last = passage.pieces.at(-1);
  const beforeMarks = readings[first?.sentence ?? -1]?.masked.slice(0, first?.start) ?? '';
  const before = beforeMarks.slice(0, startOfMarks(beforeMarks, beforeMarks.length));
  const after = readings[last?.sentence ?? -1]?.masked.slice(last?.end) ?? '';
  return {
    text: passage.pieces.map((piece) => textOf(article, piece)).join(' '),
    before: before.slice(-nearBefore),
    after: after.slice(endOfMarks(after, 0)),
    hasCueAfter: tie?.isAfter === true,
    hasCueBefore: tie?.isAfter === false,
    isEvidence: tie?.cue.isEvidence === true,
    continues: passage.continues,
  };
}

function textOf(article: Article, { sentence, start, end }: Piece): string {
  return article.sentences[sentence]?.text.slice(start, end) ?? '';
}

function makeQuote(
  passage: Quoted,
  article: Article,
  tie: Tie | null,
  speaker: Subject | null,
  previous: Quote | null,
): Quote {
  const spans = passage.pieces.map((piece) => ({ article: article.id, ...piece }));
  const toSpan = (sentence: number, start: number, end: number): Span => ({
    article: article.id,
    sentence,
    start,
    end,
  });
  if (tie?.isOpen) return { spans, speaker: null, speakerWords: null, cue: null, certain: false };
  if (tie === null) {
    const { speaker = null, speakerWords = null, certain = false } = previous ?? {};
    return { spans, speaker, speakerWords, cue: null, certain };
  }
  const { cue, sentence } = tie;
  return {
    spans,
    speaker: speaker?.isClear ? speaker.entry : null,
    speakerWords: speaker && toSpan(sentence, speaker.start, speaker.end),
    cue: toSpan(sentence, cue.start, cue.end),
    certain: speaker?.isClear ?? false,
  };
}

/** "he said": the person whom the pronoun means by the text around it and by the way news is told. */
function findSpeaker({ cue, sentence }: Tie, readings: readonly Reading[]): Subject | null {
  const { subject } = cue;
  const reading = readings[sentence];
  if (!subject || !reading || !isHeOrShe(reading.masked.slice(subject.start, subject.end)))
    return subject;
  const antecedent = findAntecedent({ sentence, start: subject.start }, readings);
  if (antecedent === null) return { ...subject, entry: null, isClear: false };
  const isDenied = subject.isClear && subject.entry !== antecedent.entry;
  return { ...subject, entry: antecedent.entry, isClear: !isDenied || antecedent.isStrong };
}

function isHeOrShe(words: string): boolean {
  return /^s?he$/i.test(words);
}
