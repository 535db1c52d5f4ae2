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
import { findFloor, findSpeaker } from './find-speaker.ts';
import type { Speaker } from './find-speaker.ts';
import { goesOnWith } from './goes-on-with.ts';
import { findTie } from './find-tie.ts';
import type { Tie } from './tie.ts';
import { isQuotation } from './is-quotation.ts';
import { endOfMarks, readSentences, startOfMarks } from './read-sentences.ts';
import type { Reading } from './read-sentences.ts';

export function findQuotes(article: Article, found: FoundEntries): Quote[] {
  const quoted = findQuoted(article).filter((passage) => !isInName(passage, found));
  const readings = readSentences(article, found, quoted);
  const quotes: Quote[] = [];
  let last: { quote: Quote; quoted: Quoted } | null = null;
  for (const passage of quoted) {
    const tie = findTie(passage, article, readings);
    if (!isQuotation(settingOf(passage, article, readings, tie))) continue;
    const previous =
      last !== null && goesOnWith(last.quoted, passage, article, readings) ? last.quote : null;
    const speaker = tie
      ? findSpeaker(tie.cue, tie.sentence, readings)
      : previous === null
        ? findFloor(passage, article, readings)
        : null;
    const quote = makeQuote(passage, article, tie, speaker, previous);
    quotes.push(quote);
    last = { quote, quoted: passage };
  }
  return quotes;
}

/** “Bobby” in "Robert “Bobby” Kenning". */
function isInName({ pieces: [piece] }: Quoted, { references }: FoundEntries): boolean {
  return references.some(
    ({ span }) =>
      span.sentence === piece?.sentence && span.start < piece.start && span.end > piece.end,
  );
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
    hasAgent: tie !== null && (tie.cue.subject?.start ?? 0) > tie.cue.end,
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
  speaker: Speaker | null,
  previous: Quote | null,
): Quote {
  const spans = passage.pieces.map((piece) => ({ article: article.id, ...piece }));
  if (tie?.isOpen) return { spans, ...nobody, cue: null };
  const cue = tie && { article: article.id, sentence: tie.sentence, ...rangeOf(tie.cue) };
  if (speaker === null) {
    const { speaker: who, speakerWords, certain } = (tie === null && previous) || nobody;
    return { spans, speaker: who, speakerWords, cue, certain };
  }
  const { subject, sentence } = speaker;
  return {
    spans,
    speaker: subject.isClear ? subject.entry : null,
    speakerWords: { article: article.id, sentence, ...rangeOf(subject) },
    cue,
    certain: subject.isClear,
  };
}

const nobody = { speaker: null, speakerWords: null, certain: false } as const;

function rangeOf({ start, end }: Pick<Span, 'start' | 'end'>): Pick<Span, 'start' | 'end'> {
  return { start, end };
}
