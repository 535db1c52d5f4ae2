/** Words in; the letters that run on before and after a place, where no space divides words. */
import { sorts } from '../library/fold-character.ts';
import { readFolded } from '../library/fold-text.ts';
import { gaps } from '../library/split-words.ts';
import type { Words } from '../library/split-words.ts';

/** As far as the longest entry of the tables looks */
const reach = 10;

/** Words [first, end) as they are folded, so that no invisible character stands between them. */
export function readWords(words: Words, first: number, end: number): string {
  return first < end ? readFolded(words.folded, words.start[first], words.end[end - 1]) : '';
}

/** What runs on from the word at `end` across gaps no wider than `gap` before it and none after. */
export function textAfter(words: Words, end: number, gap: number): string {
  if (end >= words.count || words.gap[end]! > gap) return '';
  let last = end;
  while (last + 1 < words.count && last + 1 < end + reach && words.gap[last + 1] === gaps.none)
    last++;
  return readWords(words, end, last + 1);
}

/** What runs up to the word at `first`. */
export function textBefore(words: Words, first: number): string {
  let start = first;
  while (start > 0 && start > first - reach && words.gap[start] === gaps.none) start--;
  return readWords(words, start, first);
}

/** Whether `neighbour` is Han or kana and nothing parts the words at `index`. */
export function isRunOn({ count, gap, sort }: Words, index: number, neighbour: number): boolean {
  if (index <= 0 || index >= count || gap[index] !== gaps.none) return false;
  return sort[neighbour] === sorts.han || sort[neighbour] === sorts.kana;
}
