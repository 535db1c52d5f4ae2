/**
 * Text in; its key words out: the folded words by which a page and a story are held against each other
 * before anything is looked at closely. Scripts without spaces give pairs of characters.
 */
import { englishWords, sharedWords } from '../../article/data/function-words.ts';
import { sorts } from '../fold-character.ts';
import { gaps, readWord, shapes } from '../split-words.ts';
import type { Words } from '../split-words.ts';

/** A key word with every place where a text has it. */
export interface Key {
  readonly text: string;
  readonly times: number;
  /** Index of the word with which it first stands there. */
  readonly first: number;
  /** Somewhere written with a capital, or in a script that has none. */
  readonly isNameLike: boolean;
}

/** A letter alone is in every text. */
const shortestKey = 2;
/** Words of this many letters lose a final "s": "missiles" and "missile" are one key. */
const shortestInflected = 4;

const isUnspaced = (sort: number): boolean => sort >= sorts.han && sort <= sorts.hangul;
const isCommon = (word: string): boolean => englishWords.has(word) || sharedWords.has(word);

/** How many words from `index` on make one key: 2 for a pair of characters, 0 where none begins. */
function keyLength({ sort, gap }: Words, index: number, end: number): number {
  if (!isUnspaced(sort[index]!)) return 1;
  const next = index + 1;
  return next < end && gap[next] === gaps.none && isUnspaced(sort[next]!) ? 2 : 0;
}

/** '' for what tells nothing. */
function readKey(words: Words, index: number, length: number): string {
  if (length === 2) return readWord(words, index) + readWord(words, index + 1);
  const word = readWord(words, index);
  if (word.length < shortestKey || isCommon(word)) return '';
  return word.length >= shortestInflected && word.endsWith('s') ? word.slice(0, -1) : word;
}

interface Tally {
  times: number;
  readonly first: number;
  readonly length: number;
  isNameLike: boolean;
}

/** 53 bits, the same for the same folded letters. */
function identify({ hashA, hashB }: Words, index: number, length: number): number {
  const second = length === 2 ? hashA[index + 1]! : 0;
  return ((hashA[index]! ^ Math.imul(second, 31)) >>> 0) * 2 ** 21 + (hashB[index]! >>> 11);
}

/** Words are told apart by their hashes first, so that each is read once however often it stands there. */
function tallyWords(words: Words, from: number, end: number): Iterable<Tally> {
  const tallies = new Map<number, Tally>();
  for (let index = from; index < end; index++) {
    const length = keyLength(words, index, end);
    if (length === 0) continue;
    const isNameLike = words.shape[index] !== shapes.lower;
    const id = identify(words, index, length);
    const known = tallies.get(id);
    if (known === undefined) tallies.set(id, { times: 1, first: index, length, isNameLike });
    else {
      known.times++;
      known.isNameLike ||= isNameLike;
    }
  }
  return tallies.values();
}

/** Of the words [from, end) each key once, in the order in which they first stand in the text. */
export function splitKeys(words: Words, from = 0, end: number = words.count): Key[] {
  const keys = new Map<string, Key>();
  for (const { times, first, length, isNameLike } of tallyWords(words, from, end)) {
    const text = readKey(words, first, length);
    const known = keys.get(text);
    if (text === '') continue;
    if (known === undefined) keys.set(text, { text, times, first, isNameLike });
    else {
      const isName = known.isNameLike || isNameLike;
      keys.set(text, { ...known, times: known.times + times, isNameLike: isName });
    }
  }
  return [...keys.values()];
}
