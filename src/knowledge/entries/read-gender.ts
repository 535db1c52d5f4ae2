/** A person's name and the words before it in, whether "he" or "she" goes with it out. */
import { heNames, sheNames } from './data/first-names.ts';
import { heWords, sheWords } from './data/role-words.ts';
import type { NameUse } from './read-names.ts';

export type Pronoun = 'he' | 'she';

/** `before` are the words of titles and roles before the name. Null: nothing tells, or both. */
export function readPronoun(words: readonly string[], before: readonly string[]): Pronoun | null {
  const he = isHeWords(words, before);
  const she = isSheWords(words, before);
  return he === she ? null : he ? 'he' : 'she';
}

/** The title's words, or the single word before a name without title ("striker"). */
export function wordsBefore({ sentence, titleFrom, from }: NameUse): readonly string[] {
  const start = titleFrom ?? Math.max(0, from - 1);
  return sentence.tokens.slice(start, from).map(({ text }) => text);
}

/** `before` are the words of titles and roles before the name. */
export function isHeWords(words: readonly string[], before: readonly string[]): boolean {
  if (before.some((word) => heWords.has(word)) || heWords.has(words[0] ?? '')) return true;
  return (
    partsOf(words).some((word) => heNames.has(word)) && !before.some((word) => sheWords.has(word))
  );
}

/** `before` are the words of titles and roles before the name. */
export function isSheWords(words: readonly string[], before: readonly string[]): boolean {
  if (before.some((word) => sheWords.has(word)) || sheWords.has(words[0] ?? '')) return true;
  return (
    partsOf(words).some((word) => sheNames.has(word)) && !before.some((word) => heWords.has(word))
  );
}

/** "Jean-Luc": the second part tells. */
function partsOf([first = '']: readonly string[]): readonly string[] {
  return [first, first.slice(first.lastIndexOf('-') + 1)];
}
