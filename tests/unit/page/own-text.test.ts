import { array, assert, constantFrom, nat, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '../../../src/page/find-words.ts';
import { listOwnPlaces, ownText, placeInPage } from '../../../src/page/own-text.ts';
import type { Block, PageText } from '../../../src/page/page-text.ts';

function pageOf(drafts: readonly (readonly [Block['kind'], string])[]): PageText {
  let text = '';
  const blocks = drafts.map(([kind, words], index) => {
    if (index > 0) text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length };
  });
  return { text, blocks } as unknown as PageText;
}

test('words of the own text are found in the page’s text, whatever captions stand between', () => {
  const kinds = constantFrom<Block['kind']>('paragraph', 'caption', 'heading');
  const drafts = array(tuple(kinds, string({ minLength: 1 })), { maxLength: 8 });
  assert(
    property(drafts, nat(200), nat(40), (given, from, length) => {
      const page = pageOf(given);
      const own = ownText(page);
      const start = Math.min(from, own.length);
      const end = Math.min(start + length, own.length);
      const place = placeInPage(listOwnPlaces(page), start, end);
      if (place === null) return;
      expect(page.text.slice(place, place + end - start)).toBe(own.slice(start, end));
    }),
  );
});

test('a stretch over two paragraphs, and an empty one, have no place', () => {
  const places = listOwnPlaces(
    pageOf([
      ['paragraph', 'One.'],
      ['caption', 'A quay.'],
      ['paragraph', 'Two.'],
    ]),
  );
  expect(placeInPage(places, 0, 4)).toBe(0);
  expect(placeInPage(places, 6, 10)).toBe(15);
  expect(placeInPage(places, 2, 8)).toBeNull();
  expect(placeInPage(places, 4, 4)).toBeNull();
});

test.each([
  ['where they stood', 'a ferry, a ferry', 9, 9],
  ['where they have moved to', 'New: a ferry', 0, 5],
  ['at the nearest place', 'a ferry and again a ferry', 15, 18],
  ['nowhere', 'a boat', 0, null],
  ['nowhere in a text that has become short', '', 900, null],
])('words are found %s', (_, text, start, expected) => {
  expect(findWords(text, { start, words: 'a ferry' })).toBe(expected);
});
