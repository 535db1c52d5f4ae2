/** A place named in Han or Katakana in; whether it means the place or begins, ends or crosses other words. */
import { sorts } from '../library/fold-character.ts';
import { gaps, readWord } from '../library/split-words.ts';
import type { Candidate, Ruling } from './candidate.ts';
import {
  chineseBody,
  crossings,
  dottedPlaceHead,
  dottedPlaceTail,
  japaneseBody,
  japanesePlaceTail,
  placeHead,
  placeTail,
} from './data/east-asian-places.ts';
import type { Reading } from './read-neighbours.ts';
import { readWords, textAfter, textBefore } from './read-runs.ts';

/** ワシントン・ポスト is a paper, ラテン・アメリカ another place; ペルー・チリ is a list. */
function isDottedName({ words }: Reading, { hit }: Candidate): boolean {
  const { first, end } = hit;
  if (words.sort[first] !== sorts.katakana) return false;
  const isAfterDot = words.gap[first] === gaps.middleDot;
  if (isAfterDot && dottedPlaceHead.test(readWord(words, first - 1))) return true;
  return words.gap[end] === gaps.middleDot && dottedPlaceTail.test(readWord(words, end));
}

function isCrossed({ words }: Reading, { hit }: Candidate): boolean {
  const { first, end } = hit;
  const [before, after] = [textBefore(words, first), textAfter(words, end, gaps.none)];
  const name = readWords(words, first, end);
  return crossings.some((pattern) => pattern.test(`${before}[${name}]${after}`));
}

export function ruleOnEastAsianPlace(reading: Reading, candidate: Candidate): Ruling {
  const { words, isJapanese } = reading;
  const after = textAfter(words, candidate.hit.end, gaps.none);
  const tails = isJapanese
    ? [placeTail, japanesePlaceTail, japaneseBody]
    : [placeTail, chineseBody];
  // 東京タワー, 日本アルプス: what Katakana continues is a longer name.
  const { end } = candidate.hit;
  const goesOn =
    isJapanese &&
    words.gap[end] === gaps.none &&
    words.sort[end] === sorts.katakana &&
    words.sort[end - 1] === sorts.han;
  const isLonger =
    goesOn ||
    tails.some((tail) => tail.test(after)) ||
    placeHead.test(textBefore(words, candidate.hit.first)) ||
    isDottedName(reading, candidate) ||
    isCrossed(reading, candidate);
  return isLonger ? 'other' : 'means';
}
