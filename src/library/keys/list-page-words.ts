/** A page's title and text in; the words out by which stories about it are asked for. */
import { makeLetters } from '../letters.ts';
import type { Letters } from '../letters.ts';
import { splitPassage } from '../split-passage.ts';
import { gaps } from '../split-words.ts';
import type { Words } from '../split-words.ts';
import { splitKeys } from './split-keys.ts';
import type { Key } from './split-keys.ts';

/** Twice what the longest of the labelled articles has; a live page of more is cut where it tells least. */
export const mostPageWords = 1500;

/**
 * The distinct telling words, folded, the most telling first: the title's, then names, then what is often
 * said, at most `mostPageWords`. Where nothing can be told from the page's letters the list is empty. `words` are
 * those of `splitPassage`, for whoever has them.
 */
export function listPageWords(
  title: string,
  text: string,
  letters: Letters = makeLetters(),
  words: Words = splitPassage(title, text, letters),
): string[] {
  let titleEnd = title === '' ? 0 : 1;
  while (titleEnd > 0 && titleEnd < words.count && words.gap[titleEnd] !== gaps.line) titleEnd++;
  const rank = ({ first, isNameLike }: Key): number =>
    (first < titleEnd ? 2 : 0) + (isNameLike ? 1 : 0);
  return splitKeys(words)
    .toSorted((a, b) => rank(b) - rank(a) || b.times - a.times || a.first - b.first)
    .slice(0, mostPageWords)
    .map((key) => key.text);
}
