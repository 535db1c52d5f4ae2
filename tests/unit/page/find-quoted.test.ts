import { describe, expect, test } from 'vitest';
import { findQuoted } from '../../../src/page/find-quoted.ts';

/** One paragraph, 100 characters further down in the page's text. */
const find = (text: string, quote: string) =>
  findQuoted({ text, places: [{ inOwn: 0, inPage: 100, length: text.length }] }, [quote])[0];

describe('words that a page quotes too', () => {
  test.each([
    [
      'She said: "We must keep the line open."',
      'We must keep the line open,',
      'We must keep the line open',
    ],
    ['„We won’t keep the line“, she said', "We won't keep the line", 'We won’t keep the line'],
    ['It is «a\u00a0long way» off', 'a long way', 'a\u00a0long way'],
    ['He spoke of a “fair ferry”', 'fair ferry', 'fair ferry'],
    ['首相は「平和が大切だ」と述べた', '平和が大切だ', '平和が大切だ'],
    [
      'We must keep the line open, she said',
      'We must keep the line open',
      'We must keep the line open',
    ],
  ])('are found, however it writes them: %s', (text, quote, words) => {
    expect(find(text, quote)).toEqual({ start: 100 + text.indexOf(words), words });
  });

  test.each([
    ['A fair ferry is dear', 'fair ferry'],
    ['She said: “We must close the line.”', 'We must keep the line open'],
    ['Nothing', ''],
    ['Nothing', '…'],
  ])('are not taken for others, nor a few words without marks: %s', (text, quote) => {
    expect(find(text, quote)).toBeNull();
  });

  test('are not found over the end of a paragraph', () => {
    const places = [
      { inOwn: 0, inPage: 0, length: 8 },
      { inOwn: 10, inPage: 10, length: 20 },
    ];
    expect(
      findQuoted({ text: 'We must. keep the line', places }, ['We must. keep the line']),
    ).toEqual([null]);
  });
});
