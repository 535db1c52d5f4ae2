/**
 * Text in; its words out, as columns of numbers: where each stands, how it is written, what parts it from the
 * word before, and a hash of its folded letters. Scripts without spaces give one word a character.
 */
import { foldText, sorts } from './fold-text.ts';
import type { Folded } from './fold-text.ts';

/** How a word is written. */
export const shapes = { uncased: 0, lower: 1, capital: 2, upper: 3 } as const;

/** What stands between a word and the one before; from `dotSpace` on a sentence may begin. */
export const gaps = {
  none: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 3,
  dot: 4,
  middleDot: 5,
  comma: 6,
  dotSpace: 7,
  stop: 8,
  line: 9,
} as const;

export interface Words {
  readonly text: string;
  readonly folded: Folded;
  readonly count: number;
  /** Folded units, [start, end). */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Two independent hashes of the folded letters; equal words have equal pairs. */
  readonly hashA: Uint32Array;
  readonly hashB: Uint32Array;
  readonly gap: Uint8Array;
  readonly shape: Uint8Array;
  /** The sort of the word's first letter. */
  readonly sort: Uint8Array;
}

/** FNV-1a's offset and prime, and Knuth's multiplicative constant for the second, independent hash. */
const offsetA = 0x811c9dc5;
const primeA = 0x01000193;
const offsetB = 0x9747b28c;
const primeB = 0x9e3779b1;

export function addToHashA(hash: number, value: number): number {
  return Math.imul(hash ^ value, primeA) >>> 0;
}

export function addToHashB(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, primeB);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

export const emptyHashA = offsetA;
export const emptyHashB = offsetB;

function isSpaced(sort: number): boolean {
  return sort > 0 && sort <= sorts.digit;
}

/** Where the letters end that run on from `at`; "U.S." is one word, and its dots do not count as letters. */
function endOfWord(folded: Folded, at: number): number {
  const sort = folded.sorts[at]!;
  let end = at + 1;
  if (isSpaced(sort)) while (end < folded.length && isSpaced(folded.sorts[end]!)) end++;
  else if (sort === sorts.katakana) {
    while (end < folded.length && folded.sorts[end] === sorts.katakana) end++;
  }
  return end;
}

/** The end of an abbreviation of capitals and dots that starts at `at`, with its last dot; else 0. */
function endOfInitials(folded: Folded, at: number): number {
  let end = at;
  while (
    end + 1 < folded.length &&
    folded.sorts[end] === sorts.upper &&
    folded.sorts[end + 1] === sorts.dot
  ) {
    end += 2;
  }
  if (end < at + 2) return 0;
  if (folded.sorts[end] === sorts.upper && !isSpaced(folded.sorts[end + 1] ?? 0)) return end + 1;
  return end > at + 2 && !isSpaced(folded.sorts[end] ?? 0) ? end : 0;
}

const gapBySorts = (seen: number): number => {
  const has = (sort: number): boolean => (seen & (1 << sort)) !== 0;
  if (has(sorts.line)) return gaps.line;
  if (has(sorts.stop)) return gaps.stop;
  if (has(sorts.comma)) return gaps.comma;
  const spaced = has(sorts.space);
  if (has(sorts.dot)) return spaced ? gaps.dotSpace : gaps.dot;
  if (has(sorts.hyphen)) return spaced ? gaps.stop : gaps.hyphen;
  if (has(sorts.apostrophe)) return spaced ? gaps.stop : gaps.apostrophe;
  if (has(sorts.middleDot)) return spaced ? gaps.stop : gaps.middleDot;
  return spaced ? gaps.space : gaps.none;
};

function shapeOf(folded: Folded, start: number, end: number): number {
  let [upper, lower] = [0, 0];
  for (let i = start; i < end; i++) {
    if (folded.sorts[i] === sorts.upper) upper++;
    else if (folded.sorts[i] === sorts.lower) lower++;
  }
  if (upper > 1 && lower === 0) return shapes.upper;
  if (upper > 0) return shapes.capital;
  return lower > 0 ? shapes.lower : shapes.uncased;
}

/** Divides a text into words. One pass over its folded units. */
export function splitWords(text: string): Words {
  const folded = foldText(text);
  const size = folded.length;
  const start = new Uint32Array(size);
  const end = new Uint32Array(size);
  const hashA = new Uint32Array(size);
  const hashB = new Uint32Array(size);
  const gap = new Uint8Array(size);
  const shape = new Uint8Array(size);
  const sort = new Uint8Array(size);
  let count = 0;
  let seen = 1 << sorts.line;

  for (let at = 0; at < size;) {
    const kind = folded.sorts[at]!;
    if (kind >= sorts.space) {
      seen |= 1 << kind;
      at++;
      continue;
    }
    const stop = (kind === sorts.upper && endOfInitials(folded, at)) || endOfWord(folded, at);
    let [a, b] = [emptyHashA, emptyHashB];
    for (let i = at; i < stop; i++) {
      if (folded.sorts[i]! >= sorts.space) continue;
      a = addToHashA(a, folded.units[i]!);
      b = addToHashB(b, folded.units[i]!);
    }
    start[count] = at;
    end[count] = stop;
    hashA[count] = a;
    hashB[count] = b;
    gap[count] = gapBySorts(seen);
    shape[count] = shapeOf(folded, at, stop);
    sort[count++] = kind;
    seen = 0;
    at = stop;
  }
  return { text, folded, count, start, end, hashA, hashB, gap, shape, sort };
}

/** The folded letters of one word, dots left out; '' when there is no such word. */
export function readWord(words: Words, index: number): string {
  if (index < 0 || index >= words.count) return '';
  let text = '';
  for (let i = words.start[index]!; i < words.end[index]!; i++) {
    if (words.folded.sorts[i]! < sorts.space) {
      text += String.fromCharCode(words.folded.units[i]!);
    }
  }
  return text;
}
