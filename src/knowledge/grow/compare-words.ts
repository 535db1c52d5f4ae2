/** Texts in; how far they say the same in words, numbers and dates aside. English only. */
import { englishWords, sharedWords } from '../../article/data/function-words.ts';
import { foldDialect, foldSpelling } from './fold-spelling.ts';
import { readNumbers } from './read-numbers.ts';

/** Small words beside those that tell English from other languages. */
const otherSmall = new Set(
  'yet too us me am any own same too much more most less least some also then now here once again among amid against upon per via said says say told tell tells may might shall must did done doing having got get gets'.split(
    ' ',
  ),
);
const months = (
  'january february march april may june july august september october november december jan feb mar apr ' +
  'jun jul aug sept sep oct nov dec'
).split(' ');
/** Words that date, whose sense changes with the day of the article; "may" is a verb as often. */
const dateWords = new Set([
  ...months.filter((month) => month !== 'may'),
  ...(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last next ago week ' +
    'weekend month year day morning afternoon evening night earlier later recent recently'
  ).split(' '),
]);
const monthName = new RegExp(`\\b(?:${months.join('|')})\\b`, 'gi');

/** All words in their order, folded; possessive endings and punctuation are left out. */
export function splitWords(text: string): readonly string[] {
  return foldSpelling(text.replaceAll(/['’]s\b/g, '')).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** One string for all ways to set the same words. */
export function foldText(text: string): string {
  return splitWords(text).map(foldDialect).join(' ');
}

/** The stems of the words that carry the sense: no small words, numbers and dates. */
export function listStems(text: string): ReadonlySet<string> {
  const numbers = readNumbers(text);
  const bare = numbers.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  const words = splitWords(bare).filter((word) => !isSmallWord(word) && !isDateWord(word));
  return new Set(words.map(stem));
}

/** The numbers and the months that a text tells, in one string; empty without. "on Friday" is no figure. */
export function listFigures(text: string): string {
  const named = text.match(monthName)?.filter((month) => /^\p{Lu}/u.test(month)) ?? [];
  const values = readNumbers(text).map(({ value }) => String(value));
  return [...values, ...named.map((month) => month.slice(0, 3).toLowerCase())].sort().join(' ');
}

/** The share of the words of the longer that both have, in [0, 1]. */
export function compareStems(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const most = Math.max(one.size, other.size);
  if (most === 0) return 0;
  return countShared(one, other) / most;
}

export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared;
}

/** Folded, a word that tells when; its sense changes with the day of the article. */
export function isDateWord(word: string): boolean {
  return dateWords.has(word);
}

/** Folded, a word that carries no sense of its own. */
export function isSmallWord(word: string): boolean {
  return word.length < 2 || englishWords.has(word) || sharedWords.has(word) || otherSmall.has(word);
}

/** "negotiations", "negotiating" and "negotiated" need not be one; "vote" and "votes" are. */
export function stem(word: string): string {
  const folded = foldDialect(word);
  return folded.length < 5
    ? folded.replace(/(?<=[^su])s$/, '')
    : folded
        .replace(/(?:ies|ied)$/, 'y')
        .replace(/(?:(?<=[^s])s|ed|ing)$/, '')
        .replace(/(?<=.{3})e$/, '');
}
