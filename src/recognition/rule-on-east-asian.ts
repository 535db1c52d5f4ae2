/**
 * A hit in Chinese, Japanese or Korean in; whether it means the entry. Without spaces and capitals the
 * characters on both sides tell: offices, particles, and what makes a place's name another's.
 */
import { sorts } from '../library/fold-character.ts';
import { gaps } from '../library/split-words.ts';
import type { Words } from '../library/split-words.ts';
import {
  chineseSurnameTail,
  chineseThingTail,
  chineseWordTail,
  hanCourtesy,
  hangulCourtesy,
  hangulHead,
  hangulOffice,
  hangulTail,
  hangulThing,
  hanOffice,
  hanOfficeBefore,
  japaneseSurnameTail,
  surnameHead,
  thingTail,
} from './data/east-asian-words.ts';
import type { Reading } from './read-neighbours.ts';
import type { Candidate, Ruling } from './candidate.ts';
import { isRunOn, readWords, textAfter, textBefore } from './read-runs.ts';
import { ruleOnEastAsianPlace } from './rule-on-east-asian-place.ts';

/** Four particles have no more letters; a text without spaces must not be read from each name to its end. */
const longestEnding = 13;

/** The rest of the Korean word that a name begins, as far as an ending may go. */
function restOfWord(words: Words, end: number): string {
  let last = end;
  const limit = Math.min(words.count, end + longestEnding);
  while (last < limit && words.gap[last] === gaps.none && words.sort[last] === sorts.hangul) {
    last++;
  }
  return readWords(words, end, last);
}

function isInsideKoreanWord(words: Words, { hit, entry }: Candidate): boolean {
  const { first } = hit;
  const runsOn = (index: number): boolean =>
    index > 0 && words.gap[index] === gaps.none && words.sort[index - 1] === sorts.hangul;
  if (!runsOn(first)) return false;
  const isPrefixed = !runsOn(first - 1) && hangulHead.test(textBefore(words, first));
  return entry.kind !== 'person' || !isPrefixed;
}

function ruleOnKorean({ words }: Reading, candidate: Candidate): Ruling {
  const { hit, entry } = candidate;
  if (isInsideKoreanWord(words, candidate)) return 'other';
  const rest = restOfWord(words, hit.end);
  if (hangulOffice.test(rest)) return hangulCourtesy.test(rest) ? 'means' : 'office';
  if (rest !== '' && !hangulTail.test(rest)) return 'other';
  if (rest !== '' || entry.kind === 'place') return 'means';
  const next = textAfter(words, hit.end, gaps.space);
  if (hangulThing.test(next)) return 'other';
  if (entry.kind !== 'person') return 'means';
  return hangulOffice.test(next) && !hangulCourtesy.test(next) ? 'office' : 'means';
}

/** ロバート・ケネディ is another Kennedy, ケネディ・センター no Kennedy at all; ペルー・チリ is a list. */
function ruleOnKatakana(reading: Reading, candidate: Candidate): Ruling {
  const { words } = reading;
  const { hit, entry, sense } = candidate;
  if (entry.kind === 'place') return ruleOnEastAsianPlace(reading, candidate);
  const isDotted = (index: number, other: number): boolean =>
    words.gap[index] === gaps.middleDot && words.sort[other] === sorts.katakana;
  if (entry.kind === 'person' && sense.isShort) {
    if (isDotted(hit.first, hit.first - 1)) return 'namesake';
    if (hit.end < words.count && isDotted(hit.end, hit.end)) return 'other';
    const after = textAfter(words, hit.end, gaps.none);
    if (thingTail.test(after)) return 'other';
    if (hanOffice.test(after)) return hanCourtesy.test(after) ? 'means' : 'office';
  }
  return 'means';
}

/** Of three characters a name is no part of another word. */
const mostHanInWord = 2;

/**
 * A name of few characters may stand in any word, so what runs on must be known to do so. In Chinese any word may
 * run on before it, and any verb after it: there the full name elsewhere in the text has to confirm a short one.
 */
function ruleOnHanPerson(reading: Reading, { hit, sense }: Candidate): Ruling {
  const { words, known, isJapanese } = reading;
  const { first, end } = hit;
  const [before, after] = [textBefore(words, first), textAfter(words, end, gaps.none)];
  const hasHead = isRunOn(words, first, first - 1) && words.sort[first - 1] === sorts.han;
  const isStrangeHead = hasHead && !known[first - 1] && !surnameHead.test(before);
  if (sense.isShort && isJapanese && isStrangeHead) return 'other';
  if (sense.isShort && words.gap[first] === gaps.middleDot) return 'namesake';
  if (!isJapanese && chineseThingTail.test(after)) return 'other';
  if (hanOfficeBefore.test(before)) return 'office';
  if (hanOffice.test(after)) return hanCourtesy.test(after) ? 'means' : 'office';
  if (!isRunOn(words, end, end)) return 'means';
  const surnameTail = isJapanese ? japaneseSurnameTail : chineseSurnameTail;
  const isStrangeTail = !known[end] && !surnameTail.test(after);
  if (isStrangeTail && (isStrangeHead || (sense.isShort && isJapanese))) return 'other';
  if (isStrangeTail && sense.isShort && chineseWordTail.test(after)) return 'other';
  return sense.isShort && words.sort[end] === sorts.han ? 'weak' : 'means';
}

function ruleOnHan(reading: Reading, candidate: Candidate): Ruling {
  const { entry, sense } = candidate;
  if (entry.kind === 'place') return ruleOnEastAsianPlace(reading, candidate);
  const isBrief = sense.isShort || sense.wordCount <= mostHanInWord;
  return entry.kind === 'person' && isBrief ? ruleOnHanPerson(reading, candidate) : 'means';
}

export function ruleOnEastAsian(reading: Reading, candidate: Candidate): Ruling {
  const sort = reading.words.sort[candidate.hit.first]!;
  if (sort === sorts.hangul) return ruleOnKorean(reading, candidate);
  if (sort === sorts.katakana) return ruleOnKatakana(reading, candidate);
  return ruleOnHan(reading, candidate);
}
