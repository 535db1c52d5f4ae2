/** Words in; a set of those that are written small somewhere out. Of their hashes: pages have thousands of them. */
import { shapes } from '../library/split-words.ts';
import type { Words } from '../library/split-words.ts';

/** A table that is at most half full; 0 is a free place. */
export type SmallWords = Uint32Array;

/** Where a hash is, or the free place where it would be; what would be taken for a free place counts as 1. */
function placeIn(table: SmallWords, hash: number): number {
  const mask = table.length - 1;
  let at = (hash ^ (hash >>> 16)) & mask;
  while (table[at] !== 0 && table[at] !== (hash || 1)) at = (at + 1) & mask;
  return at;
}

export function collectSmallWords({ count, shape, hashA }: Words): SmallWords {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
  for (let i = 0; i < count; i++) {
    if (shape[i] === shapes.lower) table[placeIn(table, hashA[i]!)] = hashA[i]! || 1;
  }
  return table;
}

export const isAmong = (table: SmallWords, hash: number): boolean =>
  table[placeIn(table, hash)] !== 0;
