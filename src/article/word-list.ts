/**
 * What a hand-written table lists in, each of it out. In a bundle the list is packed: the plugin
 * `packedTables` put the same words there in another order and in less room.
 */
import { unpackWords } from './unpack-words.ts';

/** A list that begins so is packed, the first letters of its words written in the other case. */
export const otherCaseMark = '^';

/** White space divides them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(readList(list, /\s+/));
}

/** Bars divide them, so that they may hold blanks; in no order. */
export function nameList(list: string): readonly string[] {
  return readList(list, '|');
}

function readList(list: string, divider: RegExp | string): string[] {
  if (list.startsWith(otherCaseMark)) return unpackWords(list).map(switchCase);
  return /^\d/.test(list) ? unpackWords(list) : list.split(divider);
}

/** Twice gives the word again: "Ann", "ann". */
export function switchCase(word: string): string {
  const first = word.slice(0, 1);
  const low = first.toLowerCase();
  return (first === low ? first.toUpperCase() : low) + word.slice(1);
}
