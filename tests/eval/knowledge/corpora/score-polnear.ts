/**
 * PolNeAR in (networkdynamics/PolNeAR: US news of 2015–16 with who said what), the sheet of the
 * builder's quotations and speakers out. A passage between quotation marks that lies in the content
 * of an attribution is a quotation, any other is not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import type { Quote, Span } from '../../../../src/knowledge/story.ts';
import { buildFrom, wordsOf, writtenNames, type Built } from '../scores/build-article.ts';
import { findMarked } from './find-marked.ts';
import { fitsAccepted } from '../scores/fold-name.ts';
import { areAlike, overlapOf, type Range } from '../scores/letters.ts';
import { readBrat, type Attribution } from './read-brat.ts';
import { choosePart, type CorpusPart } from './read-part.ts';
import { addSheets, count, makeSheet, note, type Sheet } from '../scores/sheet.ts';

/** A fourth of the training articles is held out. */
const heldOutEvery = 4;

/** The corpus's texts have no headline; the builder wants one. */
const headline = 'What the article tells\n\n';

export function scorePolnear(folder: string, part: CorpusPart): { sheet: Sheet; articles: number } {
  const home = join(folder, 'data', part.split);
  const all = readdirSync(join(home, 'text')).filter((file) => file.endsWith('.txt'));
  const labels = readdirSync(join(home, 'attributions'));
  const files = choosePart(all.toSorted(), part, heldOutEvery);
  const sheets = files.map((file) => {
    const name = file.replace(/\.txt$/, '');
    // The name of the labels' file has a mark of the annotator behind it.
    const labelled = labels.find((label) => label.startsWith(`${name}_`));
    if (labelled === undefined) return makeSheet();
    const text = readFileSync(join(home, 'text', file), 'utf8');
    const brat = readFileSync(join(home, 'attributions', labelled), 'utf8');
    return scoreOne(name, text, readBrat(brat));
  });
  return { sheet: addSheets(sheets), articles: files.length };
}

/** "breitbart_2015-11-11_the-ninth-circle" */
const dateInName = /\d{4}-\d{2}-\d{2}/;

/** The crawl left some tags of pages and tweets in the texts. */
const tag = /<[^<>]*>/g;

export function scoreOne(
  name: string,
  written: string,
  attributions: readonly Attribution[],
): Sheet {
  const sheet = makeSheet();
  const text = written.replace(tag, (found) => ' '.repeat(found.length));
  const source = headline + text;
  const published = dateInName.exec(name)?.[0];
  const article = parseArticle(source, { id: name, published });
  const built = buildFrom(article, source);
  const left = new Set(built.story.quotes);
  for (const passage of findMarked(text)) {
    const found = [...left].filter((quote) => holds(built, quote, passage));
    for (const quote of found) left.delete(quote);
    scorePassage(sheet, { name, text, built, attributions }, passage, found[0]);
  }
  for (const quote of left) {
    const [first] = quote.spans;
    const last = quote.spans.at(-1);
    if (first === undefined || last === undefined) continue;
    const passage = { start: placeOf(built, first).start, end: placeOf(built, last).end };
    scorePassage(sheet, { name, text, built, attributions }, passage, quote);
  }
  return sheet;
}

interface Setting {
  readonly name: string;
  readonly text: string;
  readonly built: Built;
  readonly attributions: readonly Attribution[];
}

/** Where a span stands in the corpus's text. */
function placeOf({ article }: Built, { sentence, start, end }: Span): Range {
  const { source = [] } = article.sentences[sentence] ?? {};
  const from = source[start] ?? 0;
  const to = (source[end - 1] ?? 0) + 1;
  return { start: from - headline.length, end: to - headline.length };
}

/** One quotation may hold several passages, and each of its sentences stands in one of them. */
function holds(built: Built, { spans }: Quote, passage: Range): boolean {
  const places = spans.map((span) => placeOf(built, span));
  const inside = places.filter((place) => overlapOf(place, passage) > 0);
  const [first] = inside;
  const last = inside.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    areAlike({ start: first.start, end: last.end }, passage)
  );
}

function scorePassage(
  sheet: Sheet,
  setting: Setting,
  passage: Range,
  quote: Quote | undefined,
): void {
  const { text, attributions } = setting;
  const holders = attributions.filter((one) => liesIn(passage, one.contents));
  const isQuotation = holders.length > 0;
  count(sheet, 'quotations', {
    found: quote ? 1 : 0,
    wanted: isQuotation ? 1 : 0,
    right: quote && isQuotation ? 1 : 0,
  });
  const words = text.slice(passage.start, passage.end);
  if (quote && !isQuotation) note(sheet, 'quotations', 'false', words, around(setting, passage));
  if (!quote && isQuotation) note(sheet, 'quotations', 'missed', words, around(setting, passage));
  if (!isQuotation) return;
  for (const measure of ['speakers, words', 'speakers, entry'] as const)
    scoreSpeaker(sheet, setting, measure, passage, quote, holders);
}

/** A mark, or a comma before it, may stand outside the content. */
const slackCharacters = 2;

function liesIn(passage: Range, contents: readonly Range[]): boolean {
  const inside = contents.reduce((sum, content) => sum + overlapOf(content, passage), 0);
  return inside >= passage.end - passage.start - slackCharacters * contents.length;
}

function scoreSpeaker(
  sheet: Sheet,
  setting: Setting,
  measure: 'speakers, words' | 'speakers, entry',
  passage: Range,
  quote: Quote | undefined,
  holders: readonly Attribution[],
): void {
  const wanted = holders.flatMap(({ sourceWords }) => sourceWords);
  if (wanted.length === 0) return;
  const isShown =
    quote?.certain === true &&
    (measure === 'speakers, entry' ? quote.speaker !== null : quote.speakerWords !== null);
  const isRight = isShown && isSpeaker(setting.built, quote, holders);
  count(sheet, measure, { wanted: 1, found: isShown ? 1 : 0, right: isRight ? 1 : 0 });
  if (isRight) return;
  const words = quote?.speakerWords ? wordsOf(setting.built, quote.speakerWords) : 'nobody';
  const cause = describeMiss(quote, isShown);
  const shown = `${setting.text.slice(passage.start, passage.end)} — ${words} (${quote?.speaker ?? 'no entry'}), wanted ${wanted.join(' / ')}`;
  note(sheet, measure, cause, shown, around(setting, passage));
}

function describeMiss(quote: Quote | undefined, isShown: boolean): string {
  if (isShown) return 'wrong speaker';
  if (quote === undefined) return 'quotation missed';
  return quote.certain ? 'no entry' : 'not shown';
}

/** By the place of the words that name the speaker, or by a name of the entry. */
function isSpeaker(built: Built, quote: Quote, holders: readonly Attribution[]): boolean {
  const place = quote.speakerWords && placeOf(built, quote.speakerWords);
  const sources = holders.flatMap(({ sources, cues }) => [...sources, ...cues]);
  if (place && sources.some((source) => overlapOf(source, place) > 0)) return true;
  if (isBeforeRelative(built, quote, holders)) return true;
  const entry = built.story.entries.find(({ id }) => id === quote.speaker);
  const names = [
    ...writtenNames(entry),
    ...(quote.speakerWords ? [wordsOf(built, quote.speakerWords)] : []),
  ].filter((name) => name.length > 2);
  const wanted = holders.flatMap(({ sourceWords }) => sourceWords);
  return wanted.some((source) =>
    names.some((name) => fitsAccepted(name, source) || fitsAccepted(source, name)),
  );
}

/** A comma and a space. */
const gapCharacters = 2;

/** "Beck, who said": the source is "who", which is the one named right before it. */
function isBeforeRelative(built: Built, quote: Quote, holders: readonly Attribution[]): boolean {
  const relatives = holders.flatMap(({ sources, sourceWords }) =>
    sourceWords.every((words) => /^(?:who|which|that)$/i.test(words)) ? sources : [],
  );
  if (relatives.length === 0) return false;
  const named = built.found.references
    .filter(({ entry }) => entry === quote.speaker)
    .map(({ span }) => placeOf(built, span));
  const ends = [...named, ...(quote.speakerWords ? [placeOf(built, quote.speakerWords)] : [])];
  return ends.some(({ end }) =>
    relatives.some(({ start }) => start >= end && start - end <= gapCharacters),
  );
}

/** The paragraph of a passage, before the name of the article. */
function around({ name, text }: Setting, { start, end }: Range): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return `${text.slice(from, to < 0 ? undefined : to)} [${name}]`;
}
