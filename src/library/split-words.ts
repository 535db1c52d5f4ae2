/**
 * Text in; its words out, as columns of numbers: where each stands, how it is written, what parts it from the
 * word before, and a hash of its folded letters. Scripts without spaces give one word a character.
 */
import { sorts } from './fold-character.ts';
import { foldText } from './fold-text.ts';
import type { Folded } from './fold-text.ts';
import type { Letters } from './letters.ts';

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
  /** What it was folded with. */
  readonly letters: Letters;
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

/** The primes' inverses modulo 2³², so that a step can be taken back. */
const inverseA = 0x359c449b;
const inverseB = 0x0e8b2f51;

/** The hash before `value` was added to it. */
export function dropFromHashA(hash: number, value: number): number {
  return (Math.imul(hash, inverseA) ^ value) >>> 0;
}

export function dropFromHashB(hash: number, value: number): number {
  const mixed = hash ^ (hash >>> 15) ^ (hash >>> 30);
  return (Math.imul(mixed, inverseB) ^ value) >>> 0;
}

/** Both hashes as one number; 53 bits of them. */
export function joinHashes(a: number, b: number): number {
  return a * 2 ** 21 + (b >>> 11);
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

/** No abbreviation has more letters; a text of nothing else must not be looked through from each of them. */
const mostInitials = 12;

/** The end of an abbreviation of capitals and dots that starts at `at`, with its last dot; else 0. */
function endOfInitials(folded: Folded, at: number): number {
  const limit = Math.min(folded.length, at + 2 * mostInitials);
  let end = at;
  while (
    end + 1 < limit &&
    folded.sorts[end] === sorts.upper &&
    folded.sorts[end + 1] === sorts.dot
  ) {
    end += 2;
  }
  if (end < at + 2) return 0;
  if (folded.sorts[end] === sorts.upper && !isSpaced(folded.sorts[end + 1] ?? 0)) return end + 1;
  return end > at + 2 && !isSpaced(folded.sorts[end] ?? 0) ? end : 0;
}

/** Which of `gaps` the sorts that were seen between two words make; a set of bits. */
function gapOf(seen: number): number {
  if (seen === 0) return gaps.none;
  if (seen === 1 << sorts.space) return gaps.space;
  if (seen & (1 << sorts.line)) return gaps.line;
  if (seen & (1 << sorts.stop)) return gaps.stop;
  if (seen & (1 << sorts.comma)) return gaps.comma;
  const isParted = (seen & (1 << sorts.space)) !== 0;
  if (seen & (1 << sorts.dot)) return isParted ? gaps.dotSpace : gaps.dot;
  if (isParted) return gaps.stop;
  if (seen & (1 << sorts.hyphen)) return gaps.hyphen;
  return seen & (1 << sorts.apostrophe) ? gaps.apostrophe : gaps.middleDot;
}

function shapeOf(upper: number, lower: number): number {
  if (upper > 1 && lower === 0) return shapes.upper;
  if (upper > 0) return shapes.capital;
  return lower > 0 ? shapes.lower : shapes.uncased;
}

/** Divides a text into words. One pass over its folded units. */
export function splitWords(text: string, letters: Letters): Words {
  const folded = foldText(text, letters);
  const size = folded.length;
  const kinds = folded.sorts;
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
    const first = kinds[at]!;
    if (first >= sorts.space) {
      seen |= 1 << first;
      at++;
      continue;
    }
    const stop = (first === sorts.upper && endOfInitials(folded, at)) || endOfWord(folded, at);
    let a: number = emptyHashA;
    let b: number = emptyHashB;
    let upper = 0;
    let lower = 0;
    for (let i = at; i < stop; i++) {
      const kind = kinds[i]!;
      if (kind >= sorts.space) continue;
      if (kind === sorts.upper) upper++;
      else if (kind === sorts.lower) lower++;
      a = addToHashA(a, folded.units[i]!);
      b = addToHashB(b, folded.units[i]!);
    }
    start[count] = at;
    end[count] = stop;
    hashA[count] = a;
    hashB[count] = b;
    gap[count] = gapOf(seen);
    shape[count] = shapeOf(upper, lower);
    sort[count++] = first;
    seen = 0;
    at = stop;
  }
  return { text, folded, letters, count, start, end, hashA, hashB, gap, shape, sort };
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
