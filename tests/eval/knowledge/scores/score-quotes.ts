/** Quotations against terms, and their speakers: once by the words kept, once by the entry. */
import type { Quote } from '../../../../src/knowledge/story.ts';
import { rangeOf, wordsOf, writtenNames, type Built } from './build-article.ts';
import { fitsAccepted } from './fold-name.ts';
import type { Labels, QuoteLabel } from '../labels/labels.ts';
import { areAlike, overlapOf, sentenceAt, type Range } from './letters.ts';
import { placeQuotes } from './place-quotes.ts';
import { makePlaceWords } from './place-words.ts';
import { count, note, type Sheet } from './sheet.ts';

interface Found extends Range {
  readonly quote: Quote;
}

/** It alone tells a reader nothing of who speaks. */
const pronoun = /^(?:he|she|they|it|i|we|you|who)$/i;

export function scoreQuotes(sheet: Sheet, built: Built, labels: Labels): void {
  const { quotes, sentences } = labels;
  if (quotes === undefined) return;
  const places = placeQuotes(quotes, sentences, built.letters);
  const left = new Set(findPassages(built));
  const meant = readMeanings(built, labels);
  for (const [at, label] of quotes.entries()) {
    const place = places[at];
    const found = place && [...left].find((one) => areAlike(one, place));
    if (found) left.delete(found);
    if (label.quotation) scoreWanted(sheet, built, label, found?.quote, meant);
    else if (found) countFalse(sheet, built, found, 'a term');
  }
  for (const found of left) countFalse(sheet, built, found, 'no labelled passage');
}

/** The quotations of the story, one for each paragraph that they stand in. */
function findPassages(built: Built): Found[] {
  return built.story.quotes.flatMap((quote) => {
    const byParagraph = new Map<number, Found>();
    for (const span of quote.spans) {
      const paragraph = built.article.sentences[span.sentence]?.paragraph ?? -1;
      const { start, end } = rangeOf(built, span);
      byParagraph.set(paragraph, { quote, start: byParagraph.get(paragraph)?.start ?? start, end });
    }
    return [...byParagraph.values()];
  });
}

function countFalse(sheet: Sheet, built: Built, { quote, start, end }: Found, why: string): void {
  count(sheet, 'quotations', { found: 1 });
  const words = built.letters.text.slice(start, end);
  const shown = quote.spans.map((span) => wordsOf(built, span)).join(' ') || words;
  note(sheet, 'quotations', `false: ${why}`, shown, sentenceAt(built.letters, start));
}

/** What labelled words stand for: "the minister" for its name. */
type Meanings = readonly { readonly range: Range; readonly entity: string }[];

function readMeanings(built: Built, { links = [], sentences = [] }: Labels): Meanings {
  const place = makePlaceWords(sentences, built.letters);
  return links.flatMap(({ sentence, text, nth, entity }) => {
    const range = place(sentence, text, nth);
    return range === null || entity === null ? [] : [{ range, entity }];
  });
}

function scoreWanted(
  sheet: Sheet,
  built: Built,
  label: QuoteLabel,
  quote: Quote | undefined,
  meant: Meanings,
): void {
  count(sheet, 'quotations', { wanted: 1, found: quote ? 1 : 0, right: quote ? 1 : 0 });
  if (quote === undefined) note(sheet, 'quotations', 'missed', label.text);
  const words = quote ? readWords(built, quote, meant) : null;
  const entry = quote ? readEntry(built, quote) : null;
  scoreSpeaker(sheet, built, label, quote, 'speakers, words', words);
  scoreSpeaker(sheet, built, label, quote, 'speakers, entry', entry);
}

/** `shown`: what a reader is told of the speaker; null: nothing. */
function scoreSpeaker(
  sheet: Sheet,
  built: Built,
  { text, speaker = [] }: QuoteLabel,
  quote: Quote | undefined,
  measure: 'speakers, words' | 'speakers, entry',
  shown: readonly string[] | null,
): void {
  if (speaker.length > 0) count(sheet, measure, { wanted: 1 });
  if (quote === undefined) return;
  const sentence = built.article.sentences[quote.spans[0]?.sentence ?? -1]?.text ?? '';
  const isRight = shown?.some((words) => speaker.some((one) => fitsAccepted(words, one))) ?? false;
  if (shown !== null) count(sheet, measure, { found: 1, right: isRight ? 1 : 0 });
  const wanted = speaker.join(' / ') || 'nobody';
  if (shown === null && speaker.length > 0) {
    note(sheet, measure, quote.certain ? 'no entry' : 'not shown', `${text} — ${wanted}`, sentence);
  } else if (shown !== null && !isRight) {
    note(sheet, measure, 'wrong speaker', `${text} — ${shown[0]}, not ${wanted}`, sentence);
  }
}

/** Null: none is shown. */
function readEntry({ story }: Built, { speaker, certain }: Quote): readonly string[] | null {
  if (!certain || speaker === null) return null;
  return writtenNames(story.entries.find(({ id }) => id === speaker));
}

/** A pronoun stands for its entry, and shows nobody without one. */
function readWords(built: Built, quote: Quote, meant: Meanings): readonly string[] | null {
  const { certain, speakerWords } = quote;
  if (!certain) return null;
  const words = speakerWords && wordsOf(built, speakerWords);
  const names = readEntry(built, quote) ?? [];
  if (speakerWords === null || words === null || pronoun.test(words)) {
    return names.length === 0 ? null : names;
  }
  const range = rangeOf(built, speakerWords);
  const meanings = meant.filter((one) => overlapOf(one.range, range) > 0);
  return [words, ...names, ...meanings.map(({ entity }) => entity)];
}
