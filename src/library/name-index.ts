/**
 * Names in; one table out in which a run of words is looked up by hash, longest run first. It knows neither
 * stories nor texts: a name leads to the numbers of its senses.
 */
import { addToHashA, addToHashB, emptyHashA, emptyHashB } from './split-words.ts';
import type { Names } from './split-names.ts';

/**
 * An open-addressing table of every beginning of every name, by two hashes of its words. A name is told from
 * another by 64 bits of hash; its letters are not kept, so that a large library stays small.
 */
export interface NameIndex {
  readonly mask: number;
  readonly keyA: Uint32Array;
  readonly keyB: Uint32Array;
  /** For each slot: sense + 1 of the name that ends there, 0 if none; its sign bit says that longer names go on. */
  readonly value: Uint32Array;
  /** For each sense, the next one of the same name + 1, or 0. */
  readonly nextSense: Uint32Array;
}

const goesOn = 0x80000000;
const senseBits = 0x7fffffff;

/** At most two thirds full, so that a look-up that fails ends after about two steps. */
const slotsPerKey = 1.5;

/** The slot of a beginning, or -1. */
export function findSlot(index: NameIndex, a: number, b: number): number {
  for (let slot = a & index.mask; ; slot = (slot + 1) & index.mask) {
    const key = index.keyA[slot]!;
    if (key === 0 && index.keyB[slot] === 0) return -1;
    if (key === a && index.keyB[slot] === b) return slot;
  }
}

export function hasLonger(index: NameIndex, slot: number): boolean {
  return (index.value[slot]! & goesOn) !== 0;
}

/** The first sense of the name that ends at a slot, or -1; the others by `nextSense`. */
export function firstSense(index: NameIndex, slot: number): number {
  return (index.value[slot]! & senseBits) - 1;
}

export function senseAfter(index: NameIndex, sense: number): number {
  return index.nextSense[sense]! - 1;
}

function slotFor(index: NameIndex, a: number, b: number): number {
  let slot = a & index.mask;
  while (
    (index.keyA[slot] !== 0 || index.keyB[slot] !== 0) &&
    (index.keyA[slot] !== a || index.keyB[slot] !== b)
  ) {
    slot = (slot + 1) & index.mask;
  }
  index.keyA[slot] = a;
  index.keyB[slot] = b;
  return slot;
}

/** Compiles the chosen ones of some names; the place of a name in `chosen` is its sense. */
export function buildNameIndex({ words, first }: Names, chosen: readonly number[]): NameIndex {
  const keys = chosen.reduce((sum, name) => sum + first[name + 1]! - first[name]!, 1);
  const size = 1 << Math.ceil(Math.log2(keys * slotsPerKey + 1));
  const index: NameIndex = {
    mask: size - 1,
    keyA: new Uint32Array(size),
    keyB: new Uint32Array(size),
    value: new Uint32Array(size),
    nextSense: new Uint32Array(chosen.length),
  };
  chosen.forEach((name, sense) => {
    let a: number = emptyHashA;
    let b: number = emptyHashB;
    for (let at = first[name]!; at < first[name + 1]!; at++) {
      a = addToHashA(a, words.hashA[at]!);
      b = addToHashB(b, words.hashB[at]!);
      const slot = slotFor(index, a, b);
      const value = index.value[slot]!;
      if (at < first[name + 1]! - 1) index.value[slot] = value | goesOn;
      else {
        index.nextSense[sense] = value & senseBits;
        index.value[slot] = (value & goesOn) | (sense + 1);
      }
    }
  });
  return index;
}
