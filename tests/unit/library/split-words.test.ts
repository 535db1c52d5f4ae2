import { describe, expect, it } from 'vitest';
import { makeLetters } from '../../../src/library/letters.ts';
import { gaps, readWord, shapes, splitWords } from '../../../src/library/split-words.ts';

function wordsOf(text: string): string[] {
  const words = splitWords(text, makeLetters());
  return Array.from({ length: words.count }, (_, index) => readWord(words, index));
}

describe('words', () => {
  it.each([
    ['Ishiba said: “No.”', ['ishiba', 'said', 'no']],
    ['the U.S. and the U.S.-Japan pact', ['the', 'us', 'and', 'the', 'us', 'japan', 'pact']],
    ['A. Smith of J.R.R. Tolkien', ['a', 'smith', 'of', 'jrr', 'tolkien']],
    ['Donald J. Trump', ['donald', 'j', 'trump']],
    ['Trump’s, l’Europe', ['trump', 's', 'l', 'europe']],
    ['G7 and F-35', ['g7', 'and', 'f', '35']],
    ['石破氏', ['石', '破', '氏']],
    ['トランプ・タワーへ', ['トランプ', 'タワー', 'へ']],
    ['일본의', ['일', '본', '의']],
    ['हिंदी में', ['हिंदी', 'में']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('what parts a word from the one before', () => {
  it.each([
    ['a b', gaps.space],
    ['a-b', gaps.hyphen],
    ['a–b', gaps.hyphen],
    ['a - b', gaps.stop],
    ['a—b', gaps.stop],
    ['a’b', gaps.apostrophe],
    ['a, b', gaps.comma],
    ['a. b', gaps.dotSpace],
    ['a! b', gaps.stop],
    ['a\n\nb', gaps.line],
    ['ア・イ', gaps.middleDot],
    ['山川', gaps.none],
  ])('%j', (text, gap) => {
    expect(splitWords(text, makeLetters()).gap[1]).toBe(gap);
  });
});

it('tells how words are written', () => {
  const { shape } = splitWords('small Capital UPPER 漢 McDonald U.S. A', makeLetters());
  expect(Array.from(shape.slice(0, 7))).toEqual([
    shapes.lower,
    shapes.capital,
    shapes.upper,
    shapes.uncased,
    shapes.capital,
    shapes.upper,
    shapes.capital,
  ]);
});
