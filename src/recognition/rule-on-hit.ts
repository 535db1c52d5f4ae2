/**
 * A hit in; whether the words there mean the entry, by how they are written and what stands beside them. What
 * the rest of the text says of it (a full name elsewhere, a namesake) is weighed by the caller.
 */
import { sorts } from '../library/fold-character.ts';
import { gaps, readWord, shapes } from '../library/split-words.ts';
import type { Candidate, Learned, Ruling } from './candidate.ts';
import { styleAt, wordBefore } from './read-neighbours.ts';
import type { Reading } from './read-neighbours.ts';
import { ruleOnAfter } from './rule-on-after.ts';
import { ruleOnBefore } from './rule-on-before.ts';
import { ruleOnEastAsian } from './rule-on-east-asian.ts';

const longestPlainAcronym = 3;

function isSmaller(shape: number, name: number): boolean {
  return name >= shapes.capital && shape === shapes.lower;
}

function isInCapitals(reading: Reading, index: number): boolean {
  const before = wordBefore(reading, index);
  const isAfterCapitals =
    reading.words.shape[before.index] === shapes.upper &&
    !before.isKnown &&
    before.gap === gaps.space;
  return isAfterCapitals || styleAt(reading, index) === 'caps';
}

/** “au port de Montréal”: but for English and German, the languages of names write their first noun small. */
function mayBeginSmall(
  { isEnglish, isGerman }: Reading,
  { hit, sense, entry }: Candidate,
): boolean {
  const isLong = hit.end - hit.first > 1 && sense.lastShape >= shapes.capital;
  return isLong && !isEnglish && !isGerman && entry.kind !== 'person';
}

function hasRightCase(reading: Reading, candidate: Candidate): boolean {
  const { words } = reading;
  const { hit, sense } = candidate;
  const [first, last] = [words.shape[hit.first]!, words.shape[hit.end - 1]!];
  if (isSmaller(last, sense.lastShape)) return false;
  if (isSmaller(first, sense.firstShape)) return mayBeginSmall(reading, candidate);
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
  return first === shapes.upper && (hasDots || !isInCapitals(reading, hit.first));
}

/** "the Kennedys" are a family, no Kennedy; German "Kennedys Rede" and "minority governments" are fine. */
function hasRightEnding({ isEnglish }: Reading, { hit, sense }: Candidate): boolean {
  return !hit.hasExtraS || sense.lastShape === shapes.lower || !isEnglish;
}

/** In USスチール and US스틸 the letters are part of a name; in German “US-Präsident” they stand for an adjective. */
function isPartOfCompound({ words, isGerman }: Reading, { hit, sense }: Candidate): boolean {
  const { end } = hit;
  if (sense.firstShape !== shapes.upper || sense.wordCount > 1 || end >= words.count) return false;
  if (words.gap[end] === gaps.none) return words.sort[end]! >= sorts.katakana;
  return isGerman && words.gap[end] === gaps.hyphen && words.shape[end] === shapes.capital;
}

/** Rules on one hit. Adds to `learned` what it finds out in plain blocks. */
export function ruleOnHit(reading: Reading, candidate: Candidate, learned: Learned): Ruling {
  if (!hasRightCase(reading, candidate) || !hasRightEnding(reading, candidate)) return 'other';
  if (isPartOfCompound(reading, candidate)) return 'other';
  if (reading.words.sort[candidate.hit.first]! >= sorts.katakana) {
    return ruleOnEastAsian(reading, candidate);
  }
  const after = ruleOnAfter(reading, candidate, learned);
  if (after !== 'means') return after;
  return ruleOnBefore(reading, candidate, learned);
}
