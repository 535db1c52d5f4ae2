/** A passage in; its words, hits and blocks, its headline, lead and length out: once for all stories. */
import { sorts } from '../library/fold-character.ts';
import type { Library } from '../library/library.ts';
import { splitPassage } from '../library/split-passage.ts';
import { gaps } from '../library/split-words.ts';
import type { Words } from '../library/split-words.ts';
import { findHits } from './find-hits.ts';
import { beginReading } from './read-neighbours.ts';
import type { Reading } from './read-neighbours.ts';
import type { Passage } from './verdict.ts';

/** A passage made ready for any number of stories. */
export interface PassageReading {
  readonly reading: Reading;
  /** How much of the text that was read stands before the passage's own, in UTF-16 units: its title. */
  readonly offset: number;
  /** Where the headline ends and the lead ends, as word indices. */
  readonly headlineEnd: number;
  readonly leadEnd: number;
  /** Length in words; two characters of Chinese, Japanese or Korean count as one. */
  readonly length: number;
  /** Length of each block but the headline, by its first word, and of all of them. */
  readonly blockLengths: ReadonlyMap<number, number>;
  readonly textLength: number;
}

/** News tells who it is about in its first sentences: about two of them. */
const leadWords = 80;
/** A first line as short as this, with more below, is a headline even if nobody said so. */
const mostHeadlineWords = 30;

/** Length of the words [first, end), as `PassageReading.length` counts. */
function lengthOf(words: Words, first: number, end: number): number {
  let length = 0;
  for (let i = first; i < end; i++) length += words.sort[i]! >= sorts.han ? 0.5 : 1;
  return length;
}

function endOfWords(words: Words, first: number, length: number): number {
  let [end, left] = [first, length];
  while (end < words.count && left > 0) left -= words.sort[end++]! >= sorts.han ? 0.5 : 1;
  return end;
}

function endOfFirstLine(words: Words): number {
  let end = 1;
  while (end < words.count && words.gap[end] !== gaps.line) end++;
  return end;
}

function measureBlocks(words: Words, from: number): Map<number, number> {
  const lengths = new Map<number, number>();
  for (let first = from; first < words.count;) {
    let end = first + 1;
    while (end < words.count && words.gap[end] !== gaps.line) end++;
    lengths.set(first, lengthOf(words, first, end));
    first = end;
  }
  return lengths;
}

/** Finds headline, lead and length of what was read; its first line is its title where it `hasTitle`. */
export function measurePassage(
  reading: Reading,
  offset: number,
  hasTitle: boolean,
): PassageReading {
  const { words } = reading;
  const firstLine = endOfFirstLine(words);
  const isHeadline =
    hasTitle || (firstLine < words.count && lengthOf(words, 0, firstLine) <= mostHeadlineWords);
  const headlineEnd = isHeadline ? firstLine : 0;
  return {
    reading,
    offset,
    headlineEnd,
    leadEnd: endOfWords(words, headlineEnd, leadWords),
    length: lengthOf(words, 0, words.count),
    blockLengths: measureBlocks(words, headlineEnd),
    textLength: lengthOf(words, headlineEnd, words.count),
  };
}

/** `words` are those of `splitPassage`, for whoever has them. */
export function readPassage(
  library: Library,
  passage: Passage,
  words: Words = splitPassage(passage.title, passage.text, library.letters),
): PassageReading {
  const { title, lang } = passage;
  const { text } = words;
  const reading = beginReading(library, words, findHits(library, words), { text, lang });
  return measurePassage(reading, text.length - passage.text.length, title !== '');
}
