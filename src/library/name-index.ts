/**
 * Names in, each as the hashes of its words; one table out in which runs of words are looked up. It knows neither
 * stories nor texts: a name leads to the numbers of its senses, which are places in the table.
 */
import { sorts } from './fold-character.ts';
import { addToHashA, addToHashB, emptyHashA, emptyHashB, joinHashes } from './hash-words.ts';
import type { Words } from './split-words.ts';

/** "F" and "F.", in folded units. */
const letterAndDot = 2;

/**
 * The senses of all names, sorted by the second hash of their names: those of one name stand close together, and their
 * numbers are their places. A name is told from another by 64 bits of hash; its letters are not kept, so that a large
 * library stays small.
 */
export interface NameIndex {
  readonly hashA: Uint32Array;
  readonly hashB: Uint32Array;
  /** The senses of hash b stand in the part [parts[p], parts[p + 1]) where p is b >>> partShift. */
  readonly parts: Uint32Array;
  readonly partShift: number;
  /**
   * Two bits are set for each name and each beginning of one. Where both are set, a run of words may be one of these;
   * where one is not, it is none. So most words of a text end after one look at few bytes.
   */
  readonly beginnings: Uint32Array;
  /** 53 bits of each name or beginning that ends in a single letter ("John F."), sorted: of these it is known for sure. */
  readonly initials: Float64Array;
}

/** Hashes of names as they are met, and of all their beginnings. */
export interface NameHashes {
  readonly a: number[];
  readonly b: number[];
  readonly beginningsA: number[];
  readonly beginningsB: number[];
  readonly initials: Set<number>;
}

export const noHashes = (): NameHashes => ({
  a: [],
  b: [],
  beginningsA: [],
  beginningsB: [],
  initials: new Set(),
});

const isLetter = ({ start, end, sort }: Words, at: number): boolean =>
  end[at]! - start[at]! <= letterAndDot && sort[at]! <= sorts.uncased;

/** Adds the name that consists of the words [first, end). */
export function addName(hashes: NameHashes, words: Words, first: number, end: number): void {
  let [a, b] = [emptyHashA, emptyHashB];
  for (let at = first; at < end; at++) {
    a = addToHashA(a, words.hashA[at]!);
    b = addToHashB(b, words.hashB[at]!);
    hashes.beginningsA.push(a);
    hashes.beginningsB.push(b);
    if (at > first && isLetter(words, at)) hashes.initials.add(joinHashes(a, b));
  }
  hashes.a.push(a);
  hashes.b.push(b);
}

/** The largest power of two up to `most`, from 1 on. */
const powerUpTo = (most: number): number => (most < 2 ? 1 : 2 ** Math.floor(Math.log2(most)));

/** Two to four senses a part, so that finding the part's end costs less than it saves. */
const sensesPerPart = 2;
/** Two to four beginnings, of which many are the same, have 32 bits: one look in fifty is in vain. */
const beginningsPerBlock = 2;

const bitsOf = (b: number): number => (1 << (b & 31)) | (1 << ((b >>> 5) & 31));

function markBeginnings({ beginningsA, beginningsB }: NameHashes): Uint32Array {
  const blocks = new Uint32Array(powerUpTo(beginningsA.length / beginningsPerBlock));
  const mask = blocks.length - 1;
  for (let i = 0; i < beginningsA.length; i++) {
    blocks[beginningsA[i]! & mask]! |= bitsOf(beginningsB[i]!);
  }
  return blocks;
}

/** The places of the hashes by size; of equal ones the last place comes first. */
function sortByHash(hashes: readonly number[]): Uint32Array {
  const last = hashes.length - 1;
  const halves = new Uint32Array(hashes.length * 2);
  const low = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
  for (let i = 0; i <= last; i++) {
    halves[2 * i + low] = last - i;
    halves[2 * i + 1 - low] = hashes[i]!;
  }
  new BigUint64Array(halves.buffer).sort();
  return Uint32Array.from(hashes, (_, i) => last - halves[2 * i + low]!);
}

/** Where each part begins; the last one's end is one more. */
function divide(hashB: Uint32Array, partShift: number, count: number): Uint32Array {
  const parts = new Uint32Array(count + 1);
  for (const b of hashB) parts[(b >>> partShift) + 1]! += 1;
  for (let part = 1; part <= count; part++) parts[part]! += parts[part - 1]!;
  return parts;
}

/** `order[sense]` is the place among the added names of the one that the sense is of. */
export function buildNameIndex(hashes: NameHashes): { index: NameIndex; order: Uint32Array } {
  const order = sortByHash(hashes.b);
  const hashB = Uint32Array.from(order, (name) => hashes.b[name]!);
  // A shift by 32 would be one by 0: there are two parts at least.
  const count = Math.max(2, powerUpTo(order.length / sensesPerPart));
  const partShift = 32 - Math.log2(count);
  const index: NameIndex = {
    hashA: Uint32Array.from(order, (name) => hashes.a[name]!),
    hashB,
    parts: divide(hashB, partShift, count),
    partShift,
    beginnings: markBeginnings(hashes),
    initials: Float64Array.from(hashes.initials).sort(),
  };
  return { index, order };
}

/** Whether a run of words may be a name or the beginning of one; false only where it is neither. */
export function mayBegin({ beginnings }: NameIndex, a: number, b: number): boolean {
  const bits = bitsOf(b);
  return (beginnings[a & (beginnings.length - 1)]! & bits) === bits;
}

/** The first place in [from, end) whose value is no less; `end` if there is none. */
function lowerBound(
  values: Uint32Array | Float64Array,
  value: number,
  from: number,
  end: number,
): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a run of words that ends in a single letter is a name or the beginning of one. */
export function endsInInitial({ initials }: NameIndex, a: number, b: number): boolean {
  const key = joinHashes(a, b);
  return initials[lowerBound(initials, key, 0, initials.length)] === key;
}

function findFrom({ hashA, hashB }: NameIndex, from: number, a: number, b: number): number {
  for (let at = from; hashB[at] === b; at++) if (hashA[at] === a) return at;
  return -1;
}

/** The first sense of a name, or -1; the others by `senseAfter`. What was added last comes first. */
export function firstSense(index: NameIndex, a: number, b: number): number {
  const { hashB, parts, partShift } = index;
  const part = b >>> partShift;
  const at = lowerBound(hashB, b, parts[part]!, parts[part + 1]!);
  return findFrom(index, at, a, b);
}

/** The next sense of the same name, or -1. */
export function senseAfter(index: NameIndex, sense: number): number {
  return findFrom(index, sense + 1, index.hashA[sense]!, index.hashB[sense]!);
}
