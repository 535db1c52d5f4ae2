import { expect, test } from 'vitest';
import { unpackWords } from '../../../src/article/unpack-words.ts';
import { isCommonWord } from '../../../src/knowledge/entries/word-class.ts';
import { everydayWords, nouns } from '../../../src/knowledge/entries/data/word-classes.ts';

test.each([
  ['', []],
  ['0ban3k2sis', ['ban', 'bank', 'basis']],
  ['0test-fired1old', ['test-fired', 'told']],
])('"%s" is unpacked', (packed, words) => {
  expect(unpackWords(packed)).toEqual(words);
});

test('the table of common words holds plain words, whole', () => {
  for (const word of ['account', 'accounts', 'wildfire', 'would', 'zero'])
    expect(isCommonWord(word)).toBe(true);
  expect(nouns.has('government')).toBe(true);
  expect([...nouns, ...everydayWords].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
});

test('everyday words are known whether they have a class or not', () => {
  expect(['government', 'hospital', 'street'].every((word) => everydayWords.has(word))).toBe(true);
  expect(everydayWords.has('wildfire')).toBe(false);
});
