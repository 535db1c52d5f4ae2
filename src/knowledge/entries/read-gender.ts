/** A person's name and the words before it in, whether "he" or "she" goes with it out. */
import { HE_NAMES, SHE_NAMES } from './data/first-names.ts';
import { HE_WORDS, SHE_WORDS } from './data/role-words.ts';

/** `before` are the words of titles and roles before the name. */
export function isHeWords(words: readonly string[], before: readonly string[]): boolean {
  if (before.some((word) => HE_WORDS.has(word)) || HE_WORDS.has(words[0] ?? '')) return true;
  return HE_NAMES.has(words[0] ?? '') && !before.some((word) => SHE_WORDS.has(word));
}

/** `before` are the words of titles and roles before the name. */
export function isSheWords(words: readonly string[], before: readonly string[]): boolean {
  if (before.some((word) => SHE_WORDS.has(word)) || SHE_WORDS.has(words[0] ?? '')) return true;
  return SHE_NAMES.has(words[0] ?? '') && !before.some((word) => HE_WORDS.has(word));
}
