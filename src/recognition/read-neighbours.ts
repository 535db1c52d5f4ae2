/** Words and hits in; what the rules on names ask of a place in a text: its neighbours, its block's style. */
import { sorts } from '../library/fold-character.ts';
import type { Library } from '../library/library.ts';
import { gaps, readWord, shapes } from '../library/split-words.ts';
import type { Words } from '../library/split-words.ts';
import type { Hit } from './find-hits.ts';
import { collectSmallWords, isAmong, type SmallWords } from './small-words.ts';
import { sortHits, type SortedHits } from './sort-hits.ts';

/** plain: capitals tell names. title, caps: most words are capitalised, so they do not. */
export type BlockStyle = 'plain' | 'title' | 'caps';

/** A text with what the rules learn of it as they go. */
export interface Reading {
  readonly words: Words;
  readonly hits: readonly Hit[];
  readonly sorted: SortedHits;
  /** 1 for each word that some hit covers. */
  readonly known: Uint8Array;
  /** For each word the first word of its block. */
  readonly block: Uint32Array;
  /** As the page declares it, or null. */
  readonly lang: string | null;
  readonly isEnglish: boolean;
  readonly isGerman: boolean;
  readonly isJapanese: boolean;
  /** Style by the block's first word; filled when asked. */
  readonly styles: Map<number, BlockStyle>;
  /** Words that the text writes small somewhere; made when asked for. */
  readonly small: () => SmallWords;
}

export interface Neighbour {
  readonly index: number;
  readonly word: string;
  readonly gap: number;
  readonly isCapital: boolean;
  readonly isAcronym: boolean;
  readonly isKnown: boolean;
}

/** Shorter blocks show no style: "Eunice Kennedy" under a picture is no headline. */
const fewestStyledWords = 3;
const mostTitleWords = 40;
const styledShare = 0.75;
const shortestStyledWord = 4;
const longestAcronym = 4;

const englishMarker = /\bthe\b/i;

const kana = /[\u3041-\u3096]/;

/** Without a declared language, a text with "the" in its first part is English, one with Hiragana Japanese. */
const markerWithin = 2000;

/** `text` is what the words are of; its first part shows its language where `lang` is null. */
export function beginReading(
  library: Library,
  words: Words,
  hits: readonly Hit[],
  { text, lang }: { readonly text: string; readonly lang: string | null },
): Reading {
  const known = new Uint8Array(words.count);
  for (const { first, end } of hits) for (let at = first; at < end; at++) known[at] = 1;
  const opening = lang ? '' : text.slice(0, markerWithin);
  return {
    words,
    hits,
    sorted: sortHits(library, words, hits),
    known,
    block: findBlocks(words),
    lang,
    isEnglish: lang ? lang.startsWith('en') : englishMarker.test(opening),
    isGerman: lang?.startsWith('de') ?? false,
    isJapanese: lang ? lang.startsWith('ja') : kana.test(opening),
    styles: new Map(),
    small: keepOnce(() => collectSmallWords(words)),
  };
}

/** Whether the text writes this word small anywhere. */
export function isSeenSmall({ words, small }: Reading, index: number): boolean {
  const hash = words.hashA[index];
  return hash !== undefined && isAmong(small(), hash);
}

/** Made when it is first asked for, and then kept. */
function keepOnce<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function findBlocks({ count, gap }: Words): Uint32Array {
  const block = new Uint32Array(count);
  for (let i = 1; i < count; i++) block[i] = gap[i] === gaps.line ? i : block[i - 1]!;
  return block;
}

/** Whether a full stop ends the block whose words end at `end`: prose, not a headline. */
function endsWithStop({ folded, count, start, end }: Words, last: number): boolean {
  const limit = last + 1 < count ? start[last + 1]! : folded.length;
  for (let at = end[last]!; at < limit; at++) if (folded.sorts[at] === sorts.dot) return true;
  return false;
}

function measureStyle(words: Words, first: number): BlockStyle {
  let [all, upper, capital, count] = [0, 0, 0, 0];
  for (let i = first; i < words.count && (i === first || words.gap[i] !== gaps.line); i++) {
    count++;
    if (words.shape[i] === shapes.uncased) continue;
    const isUpper = words.shape[i] === shapes.upper;
    if (!isUpper && words.end[i]! - words.start[i]! < shortestStyledWord) continue;
    all++;
    if (isUpper) upper++;
    if (words.shape[i]! >= shapes.capital) capital++;
  }
  if (all < fewestStyledWords) return 'plain';
  if (upper >= styledShare * all) return 'caps';
  const isTitle = count <= mostTitleWords && capital >= styledShare * all;
  return isTitle && !endsWithStop(words, first + count - 1) ? 'title' : 'plain';
}

export function styleAt({ words, styles, block }: Reading, index: number): BlockStyle {
  const first = block[index]!;
  const style = styles.get(first) ?? measureStyle(words, first);
  styles.set(first, style);
  return style;
}

/** The word at an index with `gap`, what parts it from the word between it and the name. */
function readNeighbour(reading: Reading, index: number, gap: number): Neighbour {
  const { words, known } = reading;
  const isThere = index >= 0 && index < words.count;
  const shape = isThere ? words.shape[index]! : shapes.uncased;
  const word = readWord(words, index);
  return {
    index,
    word,
    gap: isThere ? gap : gaps.line,
    isCapital: shape >= shapes.capital,
    isAcronym: shape === shapes.upper && word.length <= longestAcronym,
    isKnown: isThere && known[index] === 1,
  };
}

/** The word before the one at `index`. */
export function wordBefore(reading: Reading, index: number): Neighbour {
  return readNeighbour(reading, index - 1, reading.words.gap[index] ?? gaps.line);
}

/** The word at `end`, the end of a run. */
export function wordAfter(reading: Reading, end: number): Neighbour {
  return readNeighbour(reading, end, reading.words.gap[end] ?? gaps.line);
}

/** Whether a sentence, a quotation or a clause may begin with this word. */
export function mayOpen({ words }: Reading, index: number): boolean {
  return index <= 0 || words.gap[index]! >= gaps.dotSpace;
}
