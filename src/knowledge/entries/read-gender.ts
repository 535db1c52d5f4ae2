/** A person's name and the words before it in, whether "he" or "she" goes with it out. */
import { heNames, sheNames } from './data/first-names.ts';
import { heWords, sheWords } from './data/role-words.ts';

/** `before` are the words of titles and roles before the name. */
export function isHeWords(words: readonly string[], before: readonly string[]): boolean {
  if (before.some((word) => heWords.has(word)) || heWords.has(words[0] ?? '')) return true;
  return heNames.has(words[0] ?? '') && !before.some((word) => sheWords.has(word));
}

/** `before` are the words of titles and roles before the name. */
export function isSheWords(words: readonly string[], before: readonly string[]): boolean {
  if (before.some((word) => sheWords.has(word)) || sheWords.has(words[0] ?? '')) return true;
  return sheNames.has(words[0] ?? '') && !before.some((word) => heWords.has(word));
}
