/**
 * A hit in; whether the words there mean the entry, by how they are written and what stands beside them. What
 * the rest of the text says of it (a full name elsewhere, a namesake) is weighed by the caller.
 */
import type { Entry } from '../knowledge/story.ts';
import { sorts } from '../library/fold-text.ts';
import type { Sense } from '../library/library.ts';
import { gaps, readWord, shapes } from '../library/split-words.ts';
import type { Hit } from './find-hits.ts';
import { ruleOnEastAsian } from './rule-on-east-asian.ts';
import {
  isDirection,
  isElision,
  isEverydayHead,
  isFollower,
  isGeneration,
  isHead,
  isNounMarker,
  isOffice,
  isOpener,
  isPortfolio,
  isPrefix,
  isTimeWord,
} from './data/neighbour-words.ts';
import { isSeenSmall, mayOpen, styleAt, wordAfter, wordBefore } from './read-neighbours.ts';
import type { Neighbour, Reading } from './read-neighbours.ts';

/**
 * means: the entry. office: the entry, and an office beside it confirms that. weak: only if the text confirms it
 * elsewhere. namesake: someone else of that name. other: something else.
 */
export type Ruling = 'means' | 'office' | 'weak' | 'namesake' | 'other';

export interface Candidate {
  readonly hit: Hit;
  readonly sense: Sense;
  readonly entry: Entry;
}

/** Words that were found to make a name longer, so that headlines, where capitals tell nothing, can be read. */
export interface Learned {
  readonly before: Set<string>;
  readonly after: Set<string>;
}

const longestPlainAcronym = 3;
const initial = /^\p{L}$/u;

function isSmaller(shape: number, name: number): boolean {
  return name >= shapes.capital && shape === shapes.lower;
}

function hasRightCase(reading: Reading, { hit, sense }: Candidate): boolean {
  const { words } = reading;
  const [first, last] = [words.shape[hit.first]!, words.shape[hit.end - 1]!];
  if (isSmaller(first, sense.firstShape) || isSmaller(last, sense.lastShape)) return false;
  const letters = readWord(words, hit.first).length;
  if (
    sense.firstShape !== shapes.upper ||
    sense.wordCount > 1 ||
    letters > longestPlainAcronym ||
    hit.end - hit.first > 1
  ) {
    return true;
  }
  const hasDots = words.end[hit.first]! - words.start[hit.first]! > letters;
  return first === shapes.upper && (hasDots || styleAt(reading, hit.first) !== 'caps');
}

/** "the Kennedys" are a family, no Kennedy; German "Kennedys Rede" and "minority governments" are fine. */
function hasRightEnding({ isEnglish }: Reading, { hit, sense }: Candidate): boolean {
  return !hit.hasExtraS || sense.lastShape === shapes.lower || !isEnglish;
}

/** What tells that a capitalised neighbour is no part of the name, in any kind of block. */
function isOrdinary(neighbour: Neighbour): boolean {
  return !neighbour.isCapital || neighbour.isKnown || isTimeWord(neighbour.word);
}

function sharesInitial({ entry }: Candidate, letter: string): boolean {
  return entry.names.some(({ text }) =>
    text.split(' ').some((part) => part.toLowerCase().startsWith(letter)),
  );
}

/** "der Senator Kennedy", "Angaben Kennedys": a German noun, though capitalised, is no first name. */
function isGermanNoun(reading: Reading, { hit }: Candidate, before: Neighbour): boolean {
  return (
    reading.isGerman && (hit.hasExtraS || isNounMarker(wordBefore(reading, before.index).word))
  );
}

function opensSentence(reading: Reading, before: Neighbour): boolean {
  return (
    mayOpen(reading, before.index) && (isOpener(before.word) || isSeenSmall(reading, before.index))
  );
}

function ruleOnFirstName(
  reading: Reading,
  candidate: Candidate,
  before: Neighbour,
  learned: Learned,
): Ruling {
  if (isOffice(before.word)) return 'office';
  if (isOrdinary(before)) return 'means';
  if (initial.test(before.word)) {
    return sharesInitial(candidate, before.word) ? 'office' : 'namesake';
  }
  if (opensSentence(reading, before) || isGermanNoun(reading, candidate, before)) return 'means';
  if (styleAt(reading, before.index) !== 'plain') {
    return learned.before.has(before.word) ? 'namesake' : 'means';
  }
  learned.before.add(before.word);
  return 'namesake';
}

function ruleOnPlaceBefore(reading: Reading, before: Neighbour): Ruling {
  if (before.word === 'of' && isHead(wordBefore(reading, before.index).word)) return 'other';
  if (before.isCapital && isDirection(before.word)) return 'other';
  if (isOrdinary(before) || isOffice(before.word)) return 'means';
  if (isHead(before.word)) return 'other';
  const isFree =
    mayOpen(reading, before.index) ||
    reading.isGerman ||
    styleAt(reading, before.index) !== 'plain';
  return isFree ? 'means' : 'other';
}

function ruleOnThingBefore(reading: Reading, { sense }: Candidate, before: Neighbour): Ruling {
  const isFree =
    sense.wordCount > 1 ||
    sense.firstShape < shapes.capital ||
    isOrdinary(before) ||
    isOffice(before.word) ||
    mayOpen(reading, before.index) ||
    reading.isGerman ||
    styleAt(reading, before.index) !== 'plain';
  return isFree ? 'means' : 'other';
}

function isPersonOrPlace({ entry }: Candidate): boolean {
  return entry.kind === 'person' || entry.kind === 'place';
}

/** "Chile-Peru", "anti-Kennedy", "Mary Jones-Smith". */
function ruleOnHyphenBefore(
  reading: Reading,
  candidate: Candidate,
  before: Neighbour,
  learned: Learned,
): Ruling {
  if (isOrdinary(before) || isPrefix(before.word) || isOffice(before.word)) return 'means';
  if (!isPersonOrPlace(candidate)) return 'other';
  const further = wordBefore(reading, before.index);
  if (further.gap !== gaps.space || candidate.entry.kind === 'place') return 'means';
  const ruling = ruleOnFirstName(reading, candidate, further, learned);
  return ruling === 'namesake' ? 'namesake' : 'means';
}

function ruleOnBefore(reading: Reading, candidate: Candidate, learned: Learned): Ruling {
  const before = wordBefore(reading, candidate.hit.first);
  if (before.gap === gaps.hyphen) return ruleOnHyphenBefore(reading, candidate, before, learned);
  if (before.gap === gaps.apostrophe) {
    return isElision(before.word) || before.word.length > 1 ? 'means' : 'other';
  }
  const isAbbreviated =
    before.gap === gaps.dotSpace && (isOffice(before.word) || initial.test(before.word));
  if (before.gap !== gaps.space && !isAbbreviated) return 'means';
  if (candidate.entry.kind === 'place') return ruleOnPlaceBefore(reading, before);
  if (candidate.entry.kind !== 'person') return ruleOnThingBefore(reading, candidate, before);
  if (!candidate.sense.isShort) return 'means';
  return ruleOnFirstName(reading, candidate, before, learned);
}

/** "Chile Foreign Minister": words of state up to an office. */
function leadsToOffice(reading: Reading, after: Neighbour): boolean {
  let next = after;
  while (next.gap === gaps.space && isPortfolio(next.word))
    next = wordAfter(reading, next.index + 1);
  return next.gap === gaps.space && (isOffice(next.word) || isFollower(next.word));
}

function continuesName(
  reading: Reading,
  candidate: Candidate,
  after: Neighbour,
  learned: Learned,
): boolean {
  const pair = `${readWord(reading.words, candidate.hit.end - 1)} ${after.word}`;
  if (reading.isGerman || styleAt(reading, after.index) !== 'plain') {
    return isHead(after.word) || learned.after.has(pair);
  }
  learned.after.add(pair);
  return true;
}

function ruleOnHyphenAfter(candidate: Candidate, after: Neighbour): Ruling {
  if (after.isKnown || isPersonOrPlace(candidate) || isOffice(after.word)) return 'means';
  return !after.isCapital && /(?:ed|based|wide)$/.test(after.word) ? 'means' : 'other';
}

function ruleOnAfter(reading: Reading, candidate: Candidate, learned: Learned): Ruling {
  const after = wordAfter(reading, candidate.hit.end);
  if (after.gap === gaps.hyphen) return ruleOnHyphenAfter(candidate, after);
  if (after.gap !== gaps.space) return 'means';
  if (isGeneration(after.word) && candidate.entry.kind === 'person') return 'namesake';
  if (!after.isCapital) return isEverydayHead(after.word) ? 'other' : 'means';
  if (isOrdinary(after) || after.isAcronym || after.word.length === 1) return 'means';
  if (leadsToOffice(reading, after)) return 'means';
  return continuesName(reading, candidate, after, learned) ? 'other' : 'means';
}

/** Rules on one hit. Adds to `learned` what it finds out in plain blocks. */
export function ruleOnHit(reading: Reading, candidate: Candidate, learned: Learned): Ruling {
  if (!hasRightCase(reading, candidate) || !hasRightEnding(reading, candidate)) return 'other';
  if (reading.words.sort[candidate.hit.first]! >= sorts.katakana) {
    return ruleOnEastAsian(reading, candidate);
  }
  const after = ruleOnAfter(reading, candidate, learned);
  if (after !== 'means') return after;
  return ruleOnBefore(reading, candidate, learned);
}
