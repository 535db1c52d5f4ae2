/**
 * A hit in Chinese, Japanese or Korean in; whether it means the entry. Without spaces and capitals the
 * characters on both sides tell: offices, particles, and what makes a place's name another's.
 */
import { sorts } from '../library/fold-text.ts';
import { gaps } from '../library/split-words.ts';
import type { Words } from '../library/split-words.ts';
import {
  hangulOffice,
  hangulTail,
  hanOffice,
  hanOfficeBefore,
  hanPlaceHead,
  hanPlaceTail,
} from './data/east-asian-words.ts';
import type { Reading } from './read-neighbours.ts';
import type { Candidate, Ruling } from './candidate.ts';

/** As far as the longest entry of the tables looks. */
const reach = 4;

function textAfter(words: Words, end: number, gap: number): string {
  if (end >= words.count || words.gap[end]! > gap) return '';
  let last = end;
  while (last + 1 < words.count && last + 1 < end + reach && words.gap[last + 1] === gaps.none)
    last++;
  return words.text.slice(
    words.folded.from[words.start[end]!],
    words.folded.from[words.end[last]!],
  );
}

function textBefore(words: Words, first: number): string {
  let start = first;
  while (start > 0 && start > first - reach && words.gap[start] === gaps.none) start--;
  return words.text.slice(
    words.folded.from[words.start[start]!],
    words.folded.from[words.start[first]!],
  );
}

/** The rest of the Korean word that a name begins. */
function restOfWord(words: Words, end: number): string {
  let last = end;
  while (last < words.count && words.gap[last] === gaps.none && words.sort[last] === sorts.hangul) {
    last++;
  }
  if (last === end) return '';
  return words.text.slice(
    words.folded.from[words.start[end]!],
    words.folded.from[words.end[last - 1]!],
  );
}

function isInsideKoreanWord(words: Words, first: number): boolean {
  return first > 0 && words.gap[first] === gaps.none && words.sort[first - 1] === sorts.hangul;
}

function ruleOnKorean({ words }: Reading, { hit, entry }: Candidate): Ruling {
  if (isInsideKoreanWord(words, hit.first)) return 'other';
  const rest = restOfWord(words, hit.end);
  if (hangulOffice.test(rest)) return 'office';
  if (rest !== '' && !hangulTail.test(rest)) return 'other';
  const next = rest === '' ? textAfter(words, hit.end, gaps.space) : '';
  return entry.kind === 'person' && hangulOffice.test(next) ? 'office' : 'means';
}

/** ロバート・ケネディ is another Kennedy, ケネディ・センター no Kennedy at all; ペルー・チリ is a list. */
function ruleOnKatakana({ words }: Reading, { hit, entry, sense }: Candidate): Ruling {
  const isDotted = (index: number, other: number): boolean =>
    words.gap[index] === gaps.middleDot && words.sort[other] === sorts.katakana;
  if (entry.kind === 'person' && sense.isShort) {
    if (isDotted(hit.first, hit.first - 1)) return 'namesake';
    if (hit.end < words.count && isDotted(hit.end, hit.end)) return 'other';
    if (hanOffice.test(textAfter(words, hit.end, gaps.none))) return 'office';
  }
  return 'means';
}

function ruleOnHan({ words }: Reading, { hit, entry, sense }: Candidate): Ruling {
  const [before, after] = [textBefore(words, hit.first), textAfter(words, hit.end, gaps.none)];
  if (entry.kind === 'place') {
    return hanPlaceTail.test(after) || hanPlaceHead.test(before) ? 'other' : 'means';
  }
  if (entry.kind !== 'person' || !sense.isShort) return 'means';
  if (hanOffice.test(after) || hanOfficeBefore.test(before)) return 'office';
  const isFollowed =
    hit.end < words.count && words.gap[hit.end] === gaps.none && words.sort[hit.end] === sorts.han;
  return isFollowed ? 'weak' : 'means';
}

export function ruleOnEastAsian(reading: Reading, candidate: Candidate): Ruling {
  const sort = reading.words.sort[candidate.hit.first]!;
  if (sort === sorts.hangul) return ruleOnKorean(reading, candidate);
  if (sort === sorts.katakana) return ruleOnKatakana(reading, candidate);
  return ruleOnHan(reading, candidate);
}
