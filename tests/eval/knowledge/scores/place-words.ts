/** Labelled sentences and the article as it was read in, a way to its letters for labelled words out. */
import { alignSentences, lettersOf, type Letters, type Range } from './letters.ts';

/** Null where the words are not in the article as it was read. `nth` counts whole words from 0. */
export type PlaceWords = (sentence: number, words: string, nth?: number) => Range | null;

export function makePlaceWords(sentences: readonly string[], letters: Letters): PlaceWords {
  const starts = alignSentences(sentences, letters);
  return (sentence, words, nth = 0) => {
    const text = sentences[sentence];
    const start = starts[sentence] ?? null;
    if (text === undefined || start === null) return null;
    const at = findWord(text, words)[nth];
    if (at === undefined) throw new Error(`the labels have no "${words}" in: ${text}`);
    const from = start + lettersOf(text.slice(0, at)).length;
    const own = lettersOf(words);
    if (letters.text.startsWith(own, from)) return { start: from, end: from + own.length };
    return null;
  };
}

/** Offsets of `words` where no letter stands beside them. */
export function findWord(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isWhole = !/\p{L}$/u.test(text.slice(0, at)) || !/^\p{L}/u.test(words);
    if (isWhole && !/^\p{L}/u.test(text.slice(at + words.length))) found.push(at);
  }
  return found;
}

/** The first place of a passage, whatever sentences it stands in. */
export function placePassage(passage: string, letters: Letters): Range | null {
  const own = lettersOf(passage);
  const start = letters.text.indexOf(own);
  return start < 0 ? null : { start, end: start + own.length };
}
