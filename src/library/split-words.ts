/**
 * Text in; its words out, as columns of numbers: where each stands, how it is written, what parts it from the
 * word before, and a hash of its folded letters. Scripts without spaces give one word a character.
 */
import { sorts } from './fold-character.ts';
import { foldText } from './fold-text.ts';
import type { Folded } from './fold-text.ts';
import { emptyHashA, emptyHashB, primeA, primeB } from './hash-words.ts';
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

/** Letters and digits that a space parts into words. */
const isSpaced = (sort: number): boolean => sort > 0 && sort <= sorts.digit;

/** No abbreviation has more letters; a text of nothing else must not be looked through from each of them. */
const mostInitials = 12;

/** The end of an abbreviation of capitals and dots that starts at `at`, with its last dot; else 0. */
function endOfInitials(folded: Folded, at: number): number {
  if (folded.sorts[at + 1] !== sorts.dot) return 0;
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

const makeColumns = (size: number) => ({
  start: new Uint32Array(size),
  end: new Uint32Array(size),
  hashA: new Uint32Array(size),
  hashB: new Uint32Array(size),
  gap: new Uint8Array(size),
  shape: new Uint8Array(size),
  sort: new Uint8Array(size),
});

type Columns = ReturnType<typeof makeColumns>;

function copyColumns(from: Columns, size: number): Columns {
  const columns = makeColumns(size);
  columns.start.set(from.start);
  columns.end.set(from.end);
  columns.hashA.set(from.hashA);
  columns.hashB.set(from.hashB);
  columns.gap.set(from.gap);
  columns.shape.set(from.shape);
  columns.sort.set(from.sort);
  return columns;
}

/** Room for this share of a text's letters as words is enough where spaces part words, and doubled where it is not. */
const wordShare = 1 / 4;
const leastRoom = 16;

/**
 * Reads word number `count`, which begins at `at`, into the columns, and gives where it ends. Spaced letters run on,
 * and Katakana; of other scripts each character is a word. `initials` is where an abbreviation ends ("U.S."), or 0.
 */
function addWord(folded: Folded, columns: Columns, count: number, at: number, initials: number) {
  const { units, sorts: kinds } = folded;
  const limit = initials === 0 ? folded.length : initials;
  const first = kinds[at]!;
  const lowest = first <= sorts.digit ? sorts.lower : sorts.katakana;
  let highest: number = first <= sorts.digit ? sorts.digit : sorts.katakana;
  if (initials > 0) highest = sorts.dot;
  // The steps of addToHashA and addToHashB in signed numbers, which are faster.
  let a = emptyHashA | 0;
  let b = emptyHashB | 0;
  let upper = 0;
  let lower = 0;
  let end = at;
  let kind = first;
  do {
    if (kind < sorts.space) {
      if (kind === sorts.lower) lower++;
      else if (kind === sorts.upper) upper++;
      const unit = units[end]!;
      a = Math.imul(a ^ unit, primeA);
      b = Math.imul(b ^ unit, primeB);
      b ^= b >>> 15;
    }
    kind = kinds[++end]!;
  } while (end < limit && kind >= lowest && kind <= highest && first <= sorts.katakana);
  columns.start[count] = at;
  columns.end[count] = end;
  columns.hashA[count] = a;
  columns.hashB[count] = b;
  columns.shape[count] = shapeOf(upper, lower);
  columns.sort[count] = first;
  return end;
}

/** Divides a text into words. One pass over its folded units. */
export function splitWords(text: string, letters: Letters): Words {
  const folded = foldText(text, letters);
  const { sorts: kinds, length } = folded;
  let room = Math.ceil(length * wordShare) + leastRoom;
  let columns = makeColumns(room);
  let count = 0;
  let seen = 1 << sorts.line;
  for (let at = 0; at < length;) {
    const first = kinds[at]!;
    if (first >= sorts.space) {
      seen |= 1 << first;
      at++;
      continue;
    }
    if (count === room) columns = copyColumns(columns, (room *= 2));
    columns.gap[count] = gapOf(seen);
    const initials = first === sorts.upper ? endOfInitials(folded, at) : 0;
    at = addWord(folded, columns, count++, at, initials);
    seen = 0;
  }
  return { text, folded, letters, count, ...columns };
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
