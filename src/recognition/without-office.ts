/** The words of a name in; those of them that are the name itself, without the office that it may hold, out. */
import type { Entry } from '../knowledge/story.ts';
import { readWord } from '../library/split-words.ts';
import type { Words } from '../library/split-words.ts';
import { isFollower, isWordOfOffice } from './data/neighbour-words.ts';

/** Words [first, end) of a text. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** Names that a person added may hold an office ("Senator Kennedy"): what is named is the name in it. Never empty. */
export function withoutOffice(
  words: Words,
  { first: from, end: to }: WordRange,
  { kind }: Entry,
): WordRange {
  let [first, end] = [from, to];
  if (kind !== 'person') return { first, end };
  while (first < end - 1 && isWordOfOffice(readWord(words, first))) first++;
  while (end - 1 > first && isFollower(readWord(words, end - 1))) end--;
  return { first, end };
}
