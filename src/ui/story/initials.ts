/** A name in; the letters that stand for it where there is no room for more out: "SI", "Q", 石. */
import type { EntryKind } from '../../knowledge/story.ts';

/** Written without case, one character says as much as two letters: 石, ت. */
const caseless = /^\p{Lo}/u;
const capital = /^\p{Lu}/u;
const letterOrDigit = /^[\p{L}\p{N}]/u;

/** Two for people, who have two names; one for all else. Empty when the name has no letter. */
export function initialsOf(name: string, kind: EntryKind, lang: string): string {
  const words = name.split(/[\s\-–·・]+/u).filter((word) => letterOrDigit.test(word));
  const telling = words.filter((word) => capital.test(word));
  const [first, ...others] = telling.length > 0 ? telling : words;
  if (first === undefined) return '';
  const letter = firstCharacter(first, lang).toLocaleUpperCase(lang);
  const last = others.at(-1);
  if (kind !== 'person' || caseless.test(first) || last === undefined) return letter;
  return letter + firstCharacter(last, lang).toLocaleUpperCase(lang);
}

/** With what belongs to it, as a reader sees it. */
function firstCharacter(word: string, lang: string): string {
  const [first] = new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(word);
  return first?.segment ?? '';
}
