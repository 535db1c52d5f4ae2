/** A sentence of a page and what a reader knows in; the names, numbers, dates and quotations that are new out. */
import type { Entry, EntryKind, Story } from '../../story.ts';
import { isDateWord, splitWords } from '../compare-words.ts';
import type { NumberFound } from '../read-numbers.ts';
import { readQuantities } from '../read-quantities.ts';
import { keyOfDates, rootOf, type Known } from './read-known.ts';

/** Why a sentence is new; `name`: somebody or something of which the page tells too little to know its kind. */
export interface Reason {
  readonly kind: EntryKind | 'name' | 'date' | 'number' | 'quote' | 'statement';
  /** As the page writes it. */
  readonly text: string;
}

/** A name behind another word of its sentence: at the head of one every word is capitalised. */
const nameInside =
  /(?<=[\p{L}\p{N},;:–—]['’”"]? [“"(‘]?)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu;
/** Fewer words ("good") are anybody's. */
const fewestQuoted = 3;
/** What stands before a number that is not meant to be exact. */
const isAbout =
  /\b(?:more than|less than|fewer than|over|under|at least|about|around|some|nearly|almost|up to|roughly|approximately|close to) [€$£¥]?$/i;
/** Of the exact one. */
const roundedShare = 0.12;
/** Up to here the news spells numbers out; they count hands and days, and tell little. */
const mostSmall = 12;

/** Spans of time are told the same from another day: "20 years ago", "since 2005". */
const timeUnits = new Set(['year', 'month', 'week', 'day', 'hour', 'minut', 'second']);

export function findNewNames(
  text: string,
  entries: readonly Entry[],
  known: Known,
): readonly Reason[] {
  const own = entries.flatMap(({ kind, name, names }) =>
    kind === 'concept' || kind === 'group'
      ? []
      : [name, ...names.map((one) => one.text)]
          .filter((one) => isUnknown(one, known) && holdsWords(text, one))
          .slice(0, 1)
          .map((one): Reason => ({ kind, text: one })),
  );
  const others = [...text.matchAll(nameInside)]
    .map(([name]) => name)
    .filter(
      (name) =>
        isUnknown(name, known) &&
        !isDemonym(name, known) &&
        !splitWords(name).every(isDateWord) &&
        !own.some((one) => one.text.includes(name) || name.includes(one.text)),
    );
  return [...own, ...[...new Set(others)].map((name): Reason => ({ kind: 'name', text: name }))];
}

function isUnknown(name: string, { words }: Known): boolean {
  return splitWords(name).some((word) => !words.has(word));
}

/** "Maravelian" of whom knows Maravel. */
function isDemonym(name: string, { counts }: Known): boolean {
  const [word = '', more] = splitWords(name);
  return more === undefined && /(?:an|ese|ish|i)s?$/.test(word) && counts.has(rootOf(word));
}

function holdsWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return (
    at >= 0 &&
    !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length)) &&
    !/[\p{L}\p{N}]$/u.test(text.slice(0, at))
  );
}

/** Quoted words that the story has nowhere, or with `isKnown` those that it has. */
export function findQuoted(
  text: string,
  { text: told }: Known,
  isKnown = false,
): readonly Reason[] {
  return [...text.matchAll(/“([^“”]+)/g)]
    .map(([, words = '']) => words)
    .filter((words) => {
      const folded = splitWords(words);
      return folded.length >= fewestQuoted && told.includes(` ${folded.join(' ')} `) === isKnown;
    })
    .map((words): Reason => ({ kind: 'quote', text: words.trim() }));
}

export interface SortedNumbers {
  readonly fresh: readonly Reason[];
  /** How many numbers the story has too. */
  readonly repeated: number;
  /** A new number counts what the story counts otherwise ("75 rescuers", where it has 40). */
  readonly replaced: boolean;
}

/** Those above a dozen, and with a fraction. A rounded number repeats the exact one. */
export function sortNumbers(text: string, known: Known): SortedNumbers {
  const numbers = readQuantities(text).filter(
    (number) =>
      (number.value > mostSmall || !Number.isInteger(number.value)) && !isOfDate(number, text),
  );
  const fresh = numbers.filter((number) => !isTold(number, text, known));
  return {
    fresh: fresh.map(({ start, end }): Reason => ({
      kind: 'number',
      text: widen(text, start, end),
    })),
    repeated: numbers.length - fresh.length,
    replaced: fresh.some(
      ({ unit }) => unit !== null && known.units.has(unit) && !timeUnits.has(unit),
    ),
  };
}

function isTold({ value, start }: NumberFound, text: string, { numbers }: Known): boolean {
  if (numbers.has(value)) return true;
  const isRounded = isAbout.test(text.slice(Math.max(0, start - 20), start));
  const isNear = (exact: number): boolean => Math.abs(exact - value) <= roundedShare * exact;
  return isRounded && [...numbers].some((exact) => exact > mostSmall && isNear(exact));
}

/** "16 August", "August 16", "in 2019": dates are compared by the day. */
function isOfDate({ value, start, end }: NumberFound, text: string): boolean {
  const [before = ''] = /\p{L}+ $/u.exec(text.slice(0, start)) ?? [];
  const [after = ''] = /^ \p{L}+/u.exec(text.slice(end)) ?? [];
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(text.slice(start, end));
  const isDay =
    value <= 31 && [before, after].some((word) => isDateWord(word.trim().toLowerCase()));
  return isDay || (isYear && (before !== '' || start === 0));
}

/** With its sign of currency, its per cent, or the word it counts: "€340,000", "31 families". */
function widen(text: string, start: number, end: number): string {
  const sign = /[€$£¥]$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^(?:%| per ?cent| [\p{Ll}][\p{L}-]+)?/u.exec(text.slice(end))?.[0] ?? '';
  return sign + text.slice(start, end) + after;
}

export interface SortedDates {
  /** After the story's newest article. */
  readonly later: readonly Reason[];
  readonly repeated: number;
}

/** By the day, not by the words: `page` dates the sentence. */
export function sortDates(page: Story, sentence: number, known: Known): SortedDates {
  const [article] = page.articles;
  const dated = page.timeline.filter(
    ({ words, from }) => words.sentence === sentence && from !== null,
  );
  const [repeated, fresh] = [true, false].map((isTold) =>
    dated.filter(({ from, to }) => known.dates.has(keyOfDates(from, to)) === isTold),
  );
  const later = (fresh ?? []).filter(
    ({ from }) => known.newest !== null && from !== null && from > known.newest,
  );
  return {
    later: later.map(({ words }): Reason => ({
      kind: 'date',
      text: article?.sentences[words.sentence]?.slice(words.start, words.end) ?? '',
    })),
    repeated: repeated?.length ?? 0,
  };
}
