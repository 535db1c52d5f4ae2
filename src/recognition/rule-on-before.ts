/** A hit in; what the word before it makes of it: a namesake, something else, or the entry. */
import { gaps, shapes } from '../library/split-words.ts';
import type { Candidate, Learned, Ruling } from './candidate.ts';
import {
  isCourtesy,
  isDirection,
  isElision,
  isHead,
  isNounMarker,
  isOffice,
  isOfWord,
  isOpener,
  isPrefix,
  isSmallHead,
} from './data/neighbour-words.ts';
import { isSeenSmall, mayOpen, styleAt, wordBefore } from './read-neighbours.ts';
import type { Neighbour, Reading } from './read-neighbours.ts';
import { isOrdinary, isPersonOrPlace, isShouted } from './weigh-capitals.ts';

const initial = /^\p{L}$/u;

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
  if (isCourtesy(before.word)) return 'means';
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

/** "Bank of Chile", "University of the Bahamas", "mer de Chine"; but "off the coast of Chile" is Chile's. */
function endsLongerName(reading: Reading, before: Neighbour): boolean {
  const of = /^(?:the|la|los|las|les)$/.test(before.word)
    ? wordBefore(reading, before.index)
    : before;
  if (!isOfWord(of.word) || of.gap !== gaps.space) return false;
  const head = wordBefore(reading, of.index);
  if (head.gap !== gaps.space) return false;
  return isSmallHead(head.word) || (head.isCapital && isHead(head.word));
}

function ruleOnPlaceBefore(reading: Reading, candidate: Candidate, before: Neighbour): Ruling {
  if (endsLongerName(reading, before)) return 'other';
  if (before.isCapital && isDirection(before.word)) return 'other';
  if (isOrdinary(before) || isOffice(before.word)) return 'means';
  if (isHead(before.word)) return 'other';
  const isFree =
    mayOpen(reading, before.index) ||
    reading.isGerman ||
    isShouted(reading, candidate, before) ||
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

export function ruleOnBefore(reading: Reading, candidate: Candidate, learned: Learned): Ruling {
  const before = wordBefore(reading, candidate.hit.first);
  if (before.gap === gaps.hyphen) return ruleOnHyphenBefore(reading, candidate, before, learned);
  if (before.gap === gaps.apostrophe) {
    return isElision(before.word) || before.word.length > 1 ? 'means' : 'other';
  }
  const isAbbreviated =
    before.gap === gaps.dotSpace && (isOffice(before.word) || initial.test(before.word));
  if (before.gap !== gaps.space && !isAbbreviated) return 'means';
  if (candidate.entry.kind === 'place') return ruleOnPlaceBefore(reading, candidate, before);
  if (candidate.entry.kind !== 'person') return ruleOnThingBefore(reading, candidate, before);
  if (!candidate.sense.isShort) return 'means';
  return ruleOnFirstName(reading, candidate, before, learned);
}
