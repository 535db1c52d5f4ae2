/**
 * Words in; every place where they spell a name or a term of the library out. One look-up a word, longest
 * name known by walking on. Whether the place means the entry is judged elsewhere.
 */
import type { Library } from '../library/library.ts';
import { endsInInitial, firstSense, mayBegin } from '../library/name-index.ts';
import { isWhole } from '../library/fold-text.ts';
import { sorts } from '../library/fold-character.ts';
import {
  addToHashA,
  addToHashB,
  dropFromHashA,
  dropFromHashB,
  emptyHashA,
  emptyHashB,
} from '../library/hash-words.ts';
import { gaps, readWord, shapes } from '../library/split-words.ts';
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
    words.shape[index] === shapes.capital &&
    readWord(words, index).length === 1 &&
    index + 1 < words.count &&
    words.gap[index] === gaps.space &&
    words.gap[index + 1]! <= gaps.dotSpace
  );
}

/** Whether the last letter may be an ending that the name lacks. */
function endsInS(words: Words, at: number): boolean {
  const end = words.end[at]!;
  const { units, sorts: kinds } = words.folded;
  if (units[end - 1] !== unitS || kinds[end - 1] !== sorts.lower) return false;
  return end - words.start[at]! >= shortestInflected;
}

/** The sense that is reached when the last word counts without its final "s"; -1 if none. */
function senseWithoutS({ index }: Library, words: Words, at: number, a: number, b: number): number {
  const nextA = addToHashA(a, dropFromHashA(words.hashA[at]!, unitS));
  const nextB = addToHashB(b, dropFromHashB(words.hashB[at]!, unitS));
  return mayBegin(index, nextA, nextB) ? firstSense(index, nextA, nextB) : -1;
}

/** Keeps a hit, unless it begins or ends within one character that folds to several letters. */
function keep(hits: Hit[], words: Words, hit: Hit): void {
  const end = words.end[hit.end - 1]! - (hit.hasExtraS ? 1 : 0);
  if (isWhole(words.folded, words.start[hit.first]!, end)) hits.push(hit);
}

function collectFrom(library: Library, words: Words, first: number, hits: Hit[]): void {
  const { index } = library;
  let a: number = emptyHashA;
  let b: number = emptyHashB;
  let initials = 0;
  for (let at = first; at < words.count; at++) {
    if (at > first && !isJoined(words, at)) return;
    const nextA = addToHashA(a, words.hashA[at]!);
    const nextB = addToHashB(b, words.hashB[at]!);
    if (endsInS(words, at)) {
      const sense = senseWithoutS(library, words, at, a, b);
      if (sense >= 0) keep(hits, words, { first, end: at + 1, sense, hasExtraS: true });
    }
    if (at > first && isInitial(words, at) && !endsInInitial(index, nextA, nextB)) {
      if (initials++ >= mostInitials) return;
      continue;
    }
    if (!mayBegin(index, nextA, nextB)) return;
    const sense = firstSense(index, nextA, nextB);
    if (sense >= 0) keep(hits, words, { first, end: at + 1, sense, hasExtraS: false });
    a = nextA;
    b = nextB;
  }
}

/** Every hit, in the order of first words, shorter ones first; hits may overlap. */
export function findHits(library: Library, words: Words): Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < words.count; first++) collectFrom(library, words, first, hits);
  return hits;
}
