/** A hit in; what the word after it makes of it: a namesake, something else, or the entry. */
import { gaps, readWord } from '../library/split-words.ts';
import type { Candidate, Learned, Ruling } from './candidate.ts';
import {
  isEverydayHead,
  isFollower,
  isGeneration,
  isHead,
  isMasthead,
  isOffice,
  isPortfolio,
  isStateNoun,
} from './data/neighbour-words.ts';
import { styleAt, wordAfter, wordBefore } from './read-neighbours.ts';
import type { Neighbour, Reading } from './read-neighbours.ts';
import { isOrdinary, isPersonOrPlace, isShouted } from './weigh-capitals.ts';

/** "Chile Foreign Minister": words of state up to an office. */
function leadsToOffice(reading: Reading, after: Neighbour): boolean {
  let next = after;
  while (next.gap === gaps.space && isPortfolio(next.word) && !isFollower(next.word))
    next = wordAfter(reading, next.index + 1);
  return next.gap === gaps.space && (isOffice(next.word) || isFollower(next.word));
}

/** In "the Chile-Peru Treaty" both countries are named, though the treaty's name goes on. */
function isPaired(reading: Reading, { hit, entry }: Candidate): boolean {
  const before = wordBefore(reading, hit.first);
  return entry.kind === 'place' && before.gap === gaps.hyphen && before.isKnown;
}

function continuesName(
  reading: Reading,
  candidate: Candidate,
  after: Neighbour,
  learned: Learned,
): boolean {
  if (isShouted(reading, candidate, after)) return isHead(after.word);
  const pair = `${readWord(reading.words, candidate.hit.end - 1)} ${after.word}`;
  if (reading.isGerman || styleAt(reading, after.index) !== 'plain') {
    return isHead(after.word) || learned.after.has(pair);
  }
  learned.after.add(pair);
  return true;
}

/** "Georgia state" names a part of a country, whatever else Georgia names. */
function isStateOfUnion(reading: Reading, { entry }: Candidate, after: Neighbour): boolean {
  if (entry.kind !== 'place' || after.isCapital || after.word !== 'state') return false;
  const next = wordAfter(reading, after.index + 1);
  return next.gap !== gaps.hyphen && !isStateNoun(next.word);
}

function isPaper(reading: Reading, { entry }: Candidate, after: Neighbour): boolean {
  return (
    entry.kind === 'place' && isMasthead(after.word) && styleAt(reading, after.index) === 'plain'
  );
}

function ruleOnHyphenAfter(candidate: Candidate, after: Neighbour): Ruling {
  if (after.isKnown || isPersonOrPlace(candidate) || isOffice(after.word)) return 'means';
  return !after.isCapital && /(?:ed|based|wide)$/.test(after.word) ? 'means' : 'other';
}

export function ruleOnAfter(reading: Reading, candidate: Candidate, learned: Learned): Ruling {
  const after = wordAfter(reading, candidate.hit.end);
  if (after.gap === gaps.hyphen) return ruleOnHyphenAfter(candidate, after);
  if (after.gap !== gaps.space) return 'means';
  if (isGeneration(after.word) && candidate.entry.kind === 'person') return 'namesake';
  if (isStateOfUnion(reading, candidate, after)) return 'other';
  if (!after.isCapital) return isEverydayHead(after.word) ? 'other' : 'means';
  if (isPaper(reading, candidate, after)) return 'other';
  if (isOrdinary(after) || after.isAcronym || after.word.length === 1) return 'means';
  if (leadsToOffice(reading, after) || isPaired(reading, candidate)) return 'means';
  return continuesName(reading, candidate, after, learned) ? 'other' : 'means';
}
