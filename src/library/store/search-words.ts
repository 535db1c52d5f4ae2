/**
 * Texts in; one string of their folded words out, each once, in which a query is looked for. Words of
 * scripts without spaces stay together in runs.
 */
import { sorts } from '../fold-character.ts';
import type { Letters } from '../letters.ts';
import { gaps, readWord, splitWords } from '../split-words.ts';
import type { Words } from '../split-words.ts';

const isUnspaced = ({ sort }: Words, index: number): boolean =>
  sort[index]! >= sorts.katakana && sort[index]! <= sorts.hangul;

interface SearchWord {
  readonly text: string;
  /** It may begin and end within what others write without spaces. */
  readonly isRun: boolean;
}

function splitSearchWords(text: string, letters: Letters): SearchWord[] {
  const words = splitWords(text, letters);
  const found: SearchWord[] = [];
  for (let index = 0; index < words.count; index++) {
    const isRun = isUnspaced(words, index);
    const last = found.at(-1);
    const word = readWord(words, index);
    if (isRun && last?.isRun === true && words.gap[index] === gaps.none) {
      found[found.length - 1] = { text: last.text + word, isRun };
    } else found.push({ text: word, isRun });
  }
  return found;
}

/** Begins and ends with a space, as does every word in it. */
export function joinSearchWords(texts: readonly string[], letters: Letters): string {
  const words = splitSearchWords(texts.join('\n'), letters).map(({ text }) => text);
  return ` ${[...new Set(words)].join(' ')} `;
}

/**
 * What a query asks for, as pieces that `joinSearchWords` of a text must all have. The last word may be
 * the beginning of one. Empty where the query has no word.
 */
export function readQuery(query: string, letters: Letters): string[] {
  const words = splitSearchWords(query, letters);
  return words.map(({ text, isRun }, index) => {
    if (isRun) return text;
    return index === words.length - 1 ? ` ${text}` : ` ${text} `;
  });
}
