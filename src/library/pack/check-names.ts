/**
 * The names and terms of a story in; the first that would mark a page about anything out: common words,
 * numbers, single letters.
 */
import { englishWords, foreignWords, sharedWords } from '../../article/data/function-words.ts';
import { isSmallWord } from '../../knowledge/data/small-words.ts';
import { everydayWords } from '../../knowledge/entries/data/word-classes.ts';
import type { Entry, Story } from '../../knowledge/story.ts';
import { quoteText } from './refusal.ts';

export interface NameProblem {
  /** Without a full stop. */
  readonly reason: string;
  readonly path: readonly (string | number)[];
}

/** Null when all of them can name something. */
export function checkNames({ entries, terms }: Story): NameProblem | null {
  for (const [at, entry] of entries.entries()) {
    for (const [place, { text }] of entry.names.entries()) {
      const reason = findNameFault(text, entry);
      if (reason !== null) return { reason, path: ['entries', at, 'names', place] };
    }
  }
  for (const [at, { text }] of terms.entries()) {
    const reason = findTermFault(text);
    if (reason !== null) return { reason, path: ['terms', at] };
  }
  return null;
}

/** Why `text` can be no name of the entry; null when it can. */
export function findNameFault(text: string, entry: Pick<Entry, 'names'>): string | null {
  return findFault(text) ?? findCommonName(text, entry);
}

/** Why `text` can single no story out; null when it can. */
export function findTermFault(text: string): string | null {
  if (findFault(text) !== null) return findFault(text);
  const isCommon = isWord.test(text) && !isAcronym.test(text) && isSmall(text.toLowerCase());
  return isCommon ? `${quoteText(text)} is a common word and singles no story out` : null;
}

/** What no name is, whosever it is. */
function findFault(text: string): string | null {
  const letters = text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length === 0) return `${quoteText(text)} has no letters and is no name`;
  if (/^[\p{N}\p{P}\p{S}\p{Z}]+$/u.test(text) && !text.includes('/'))
    return `${quoteText(text)} is a number and no name`;
  if (letters.length === 1) return `${quoteText(text)} is one letter and no name`;
  return null;
}

function findCommonName(text: string, entry: Pick<Entry, 'names'>): string | null {
  const isCommon = hasCapital(text) ? isCommonInCapitals(text, entry) : isCommonPhrase(text);
  return isCommon ? `${quoteText(text)} is a common word and no name` : null;
}

/** Scripts without capitals have no words in these tables. */
const hasCapital = (text: string): boolean => text !== text.toLowerCase();

function isCommonPhrase(text: string): boolean {
  const [first = '', ...others] = wordsOf(text);
  if (others.length > 0) return [first, ...others].every(isSmall);
  return isSmall(first) || everydayWords.has(first);
}

/**
 * "Will" may be the short name of Will Hall, and "WHO" a body; but every second sentence begins with
 * "The". Of several words ("The Who") a page has the capitals only where it means the name.
 */
function isCommonInCapitals(text: string, { names }: Pick<Entry, 'names'>): boolean {
  const [low = '', ...others] = wordsOf(text);
  // "Que." and "No." are abbreviations and no words.
  if (others.length > 0 || text.endsWith('.') || !isSmall(low)) return false;
  if (isAcronym.test(text)) return neverAcronyms.has(low);
  if (englishWords.has(low) && !surnames.has(low)) return true;
  return !names.some((name) => wordsOf(name.text).length > 1 && wordsOf(name.text).includes(low));
}

/** People are called so, as common as the words are. */
const surnames: ReadonlySet<string> = new Set(['said', 'still', 'more', 'just', 'such']);
/** Of compounds ("run-off") and phrases, words that are common may make what is not. */
const isWord = /^\p{L}+$/u;
const isAcronym = /^[\p{Lu}\p{N}.&]{2,}$/u;
const neverAcronyms: ReadonlySet<string> = new Set(['the', 'and', 'that', 'this', 'with', 'said']);

function isSmall(low: string): boolean {
  return [englishWords, sharedWords, foreignWords].some((set) => set.has(low)) || isSmallWord(low);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []
  );
}
