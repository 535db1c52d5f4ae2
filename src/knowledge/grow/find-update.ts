/**
 * A fact of an article and what a later one tells in; the passage out that tells the same anew, with
 * other figures or another date. Where that is not plain, nothing is called an update.
 */
import type { Span } from '../story.ts';
import { compareStems, countShared, listFigures, listStems } from './compare-words.ts';
import { readQuantities, type Quantity } from './read-quantities.ts';

/** A passage with what it counts. */
export interface Counted {
  readonly span: Span;
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** A passage, read for comparing. */
export interface ReadPassage extends Counted {
  readonly stems: ReadonlySet<string>;
  /** Its numbers and months. */
  readonly figures: string;
}

export function readPassage(span: Span, text: string): ReadPassage {
  return {
    span,
    text,
    quantities: readQuantities(text),
    stems: listStems(text),
    figures: listFigures(text),
  };
}

/** Of the words of the longer: the same told with other figures. */
const leastAlike = 0.6;
/** Fewer words in common say too little. */
const fewestShared = 2;
/** Sentences in which a later article may go on from an old figure to the new one. */
const furtherSentences = 2;

/** A state that goes on ("has burned", "employs") has a later figure; what happened once has not. */
const isOngoing = /\b(?:has|have|is|are|stands?|employs?|wants?|owns?|costs?)\b/;
const tellsChange =
  /\b(?:now|since|raised|risen|rose|fallen|fell|increased|reached|revised|corrected|closer to|doubled|grown|grew|lowered|climbed|dropped)\b/i;

const end = /\b(?:until|till|before|by) ([^,.;]{1,30})/;
const tellsShift =
  /\b(?:now|postponed|delayed|put back|put off|rescheduled|brought forward|extended)\b/;

/** "below 3 per cent": a limit or an aim is no count. */
const isLimit =
  /\b(?:below|under|above|beyond|(?:limit|target|goal|aim|maximum|minimum) of) [€$£¥]?$/i;

/** The same entry's fact in a later article: nearly the same words with other figures, or a state's new figure. */
export function isToldAnew(older: ReadPassage, newer: ReadPassage): boolean {
  if (newer.figures === '' || older.figures === '' || newer.figures === older.figures) return false;
  const shared = countShared(older.stems, newer.stems);
  if (shared >= fewestShared && compareStems(older.stems, newer.stems) >= leastAlike) return true;
  if (isOngoing.test(older.text) && shared >= fewestShared && hasOtherFigure(older, newer))
    return true;
  return isPutOff(older.text, newer.text);
}

/** "ruled out until October", "not now expected before December": another end of the same wait. */
function isPutOff(older: string, newer: string): boolean {
  const [before, after] = [older, newer].map((text) => listFigures(end.exec(text)?.[1] ?? ''));
  return before !== '' && after !== '' && before !== after && tellsShift.test(newer);
}

const isThing = (unit: string | null): boolean => unit !== null && /^\p{L}/u.test(unit);

/** They count the same things, no sums of money or shares of anything, and no count is equal. */
function hasOtherFigure(older: ReadPassage, newer: ReadPassage): boolean {
  const pairs = older.quantities.flatMap((one) =>
    newer.quantities
      .filter(({ unit }) => isThing(unit) && unit === one.unit)
      .map((other) => [one, other] as const),
  );
  return pairs.length > 0 && pairs.every(([one, other]) => one.value !== other.value);
}

/** The sentences of an article, and where it first tells each figure. */
export interface CountedArticle {
  readonly sentences: readonly Counted[];
  readonly byFigure: ReadonlyMap<string, number>;
}

export function indexFigures(sentences: readonly Counted[]): CountedArticle {
  const byFigure = new Map<string, number>();
  for (const [at, { quantities }] of sentences.entries())
    for (const quantity of quantities)
      if (!byFigure.has(keyOf(quantity))) byFigure.set(keyOf(quantity), at);
  return { sentences, byFigure };
}

const keyOf = ({ value, unit }: Quantity): string => `${value} ${unit}`;

/**
 * A later article tells the old figure again and goes on to another of the same kind: "The sum was put
 * at €210,000. Prosecutors now speak of €340,000." It must be the same that is told with the old figure, and of
 * nobody else: `names` are those of whom the fact is about.
 */
export function findRetelling(
  older: ReadPassage,
  { sentences, byFigure }: CountedArticle,
  names: readonly string[],
): Span | null {
  for (const figure of older.quantities) {
    const from = byFigure.get(keyOf(figure));
    if (from === undefined || figure.unit === null) continue;
    if (isLimit.test(older.text.slice(0, figure.start))) continue;
    if (!isRetold(older, figure, sentences[from]!.text, names)) continue;
    const next = sentences
      .slice(from, from + furtherSentences + 1)
      .find(
        (sentence) =>
          tellsChange.test(sentence.text) &&
          sentence.quantities.some((one) => mayReplace(one, figure)),
      );
    if (next !== undefined) return next.span;
  }
  return null;
}

/**
 * "Some 120 people gathered" is not told of who "employs 120 people", nor is another player's "12 goals": either the
 * figure is one that hardly anything else has, or the same is said of the same by name.
 */
function isRetold(
  older: ReadPassage,
  { value }: Quantity,
  text: string,
  names: readonly string[],
): boolean {
  if (isSingular(value)) return true;
  const isNamed = names.some((name) => text.includes(name));
  return isNamed && countShared(older.stems, listStems(text)) >= fewestShared;
}

/** 210,000 and 1,250; not 40 million, which many sums come to, nor a year. */
function isSingular(value: number): boolean {
  return value > 1000 && !isYear(value) && /[1-9]\d*[1-9]/.test(String(value));
}

/** "There are now 3,100": what they count was said before. A small number alone may count anything. */
function mayReplace(one: Quantity, old: Quantity): boolean {
  if (one.value === old.value) return false;
  return one.unit === old.unit || (one.unit === null && one.value > 12 && !isYear(one.value));
}

const isYear = (value: number): boolean => Number.isInteger(value) && value > 1500 && value < 2100;
