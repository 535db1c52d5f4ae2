/**
 * Words in; every place where they spell a name or a term of the library out. One look-up a word, longest
 * name known by walking on. Whether the place means the entry is judged elsewhere.
 */
import type { Library } from '../library/library.ts';
import { findSlot, firstSense, hasLonger } from '../library/name-index.ts';
import { isWhole } from '../library/fold-text.ts';
import { sorts } from '../library/fold-character.ts';
import {
  addToHashA,
  addToHashB,
  emptyHashA,
  emptyHashB,
  gaps,
  readWord,
  shapes,
} from '../library/split-words.ts';
import type { Words } from '../library/split-words.ts';

/** Words [first, end) spell the name whose first sense is `sense`. */
export interface Hit {
  readonly first: number;
  readonly end: number;
  readonly sense: number;
  /** The last word has one "s" more than the name: a plural, or a genitive without apostrophe. */
  readonly hasExtraS: boolean;
}

const unitS = 's'.charCodeAt(0);
const shortestInflected = 4;
const longestAbbreviation = 3;
/** "George H. W. Bush"; a text of initials must not be looked through from each of them. */
const mostInitials = 2;

/** Whether two words can belong to one name across what parts them ("J. D.", "EE. UU.", "Indo-Pacific"). */
function isJoined(words: Words, index: number): boolean {
  const gap = words.gap[index]!;
  if (gap <= gaps.middleDot) return true;
  const before = words.end[index - 1]! - words.start[index - 1]!;
  return (
    gap === gaps.dotSpace &&
    before <= longestAbbreviation &&
    words.shape[index - 1]! >= shapes.capital
  );
}

/** "John F. Kennedy": a single capital between two words of a name is passed over. */
function isInitial(words: Words, index: number): boolean {
  return (
    readWord(words, index).length === 1 &&
    words.shape[index] === shapes.capital &&
    index + 1 < words.count &&
    words.gap[index] === gaps.space &&
    words.gap[index + 1]! <= gaps.dotSpace
  );
}

/** The slot that is reached when the last word counts without its final "s"; -1 if none. */
function slotWithoutS(library: Library, words: Words, at: number, a: number, b: number): number {
  const [start, end] = [words.start[at]!, words.end[at]!];
  const { units, sorts: kinds } = words.folded;
  if (end - start < shortestInflected || units[end - 1] !== unitS) return -1;
  if (kinds[end - 1]! > sorts.lower) return -1;
  let [wordA, wordB] = [emptyHashA, emptyHashB];
  for (let i = start; i < end - 1; i++) {
    wordA = addToHashA(wordA, units[i]!);
    wordB = addToHashB(wordB, units[i]!);
  }
  return findSlot(library.index, addToHashA(a, wordA), addToHashB(b, wordB));
}

/** Keeps a hit, unless it begins or ends within one character that folds to several letters. */
function keep(hits: Hit[], hit: Hit, words: Words): void {
  const end = words.end[hit.end - 1]! - (hit.hasExtraS ? 1 : 0);
  if (isWhole(words.folded, words.start[hit.first]!, end)) hits.push(hit);
}

function collectFrom(library: Library, words: Words, first: number, hits: Hit[]): void {
  const { index } = library;
  let [a, b] = [emptyHashA, emptyHashB];
  let initials = 0;
  for (let at = first; at < words.count; at++) {
    if (at > first && !isJoined(words, at)) return;
    const nextA = addToHashA(a, words.hashA[at]!);
    const nextB = addToHashB(b, words.hashB[at]!);
    const slot = findSlot(index, nextA, nextB);
    const inflected = slotWithoutS(library, words, at, a, b);
    const inflectedSense = inflected < 0 ? -1 : firstSense(index, inflected);
    if (inflectedSense >= 0) {
      keep(hits, { first, end: at + 1, sense: inflectedSense, hasExtraS: true }, words);
    }
    if (slot < 0) {
      if (at > first && isInitial(words, at) && initials++ < mostInitials) continue;
      return;
    }
    const sense = firstSense(index, slot);
    if (sense >= 0) keep(hits, { first, end: at + 1, sense, hasExtraS: false }, words);
    if (!hasLonger(index, slot)) return;
    [a, b] = [nextA, nextB];
  }
}

/** Every hit, in the order of first words, shorter ones first; hits may overlap. */
export function findHits(library: Library, words: Words): Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < words.count; first++) collectFrom(library, words, first, hits);
  return hits;
}
