import { assert, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endInText, foldText as foldWith, readFolded } from '../../../src/library/fold-text.ts';
import { makeLetters } from '../../../src/library/letters.ts';

const foldText = (text: string) => foldWith(text, makeLetters());
const fold = (text: string): string => readFolded(foldText(text));

describe('what a reader takes for the same letters folds to the same', () => {
  it.each([
    ['ISHIBA', 'ishiba'],
    ['Íshibâ', 'ishiba'],
    ['I\u0301shiba', 'ishiba'],
    ['İstanbul', 'istanbul'],
    ['ıstanbul', 'istanbul'],
    ['Straße', 'STRASSE'],
    ['Ōtani', 'Otani'],
    ['Łódź', 'lodz'],
    ['Tru\u00ADmp', 'Trump'],
    ['Tru\u200Bmp', 'Trump'],
    ['Ｔｒｕｍｐ', 'Trump'],
    ['ﬁnance', 'finance'],
    ['ﾄﾗﾝﾌﾟ', 'トランプ'],
    ['Ёлка', 'елка'],
    ['ΟΔΟΣ', 'οδος'],
    ['مُحَمَّد', 'محمد'],
  ])('%s = %s', (left, right) => {
    expect(fold(left)).toBe(fold(right));
  });
});

describe('what differs stays different', () => {
  it.each([
    ['が', 'か'],
    ['パリ', 'ハリ'],
    ['हिंदी', 'हद'],
    ['한국', '한글'],
  ])('%s, %s', (left, right) => {
    expect(fold(left)).not.toBe(fold(right));
  });
});

const anyText = string({ unit: 'binary' });

describe('offsets', () => {
  it('never fall and end with the text', () => {
    assert(
      property(anyText, (text) => {
        const { from, length } = foldText(text);
        for (let i = 0; i < length; i++) expect(from[i + 1]).toBeGreaterThanOrEqual(from[i]!);
        expect(from[length]).toBe(text.length);
      }),
    );
  });

  it('lead back to text that folds to the same, whatever stands around it', () => {
    assert(
      property(anyText, stringMatching(/^[a-zA-Zäéß漢]{1,8}$/), anyText, (before, word, after) => {
        const text = `${before} ${word} ${after}`;
        const folded = foldText(text);
        const start = readFolded(folded).indexOf(fold(word));
        const end = start + fold(word).length;
        const found = text.slice(folded.from[start], endInText(folded, text, end));
        expect(fold(found)).toContain(fold(word));
      }),
    );
  });

  it('keep what follows out of the word, but its accents in', () => {
    const text = 'Japo\u0301n\u00AD!';
    const folded = foldText(text);
    expect(text.slice(0, endInText(folded, text, 5))).toBe('Japo\u0301n');
    const accented = 'cafe\u0301 x';
    expect(endInText(foldText(accented), accented, 4)).toBe(5);
  });

  it('hold where one letter becomes many', () => {
    const text = `${'ﷺ'.repeat(50)} Ishiba`;
    const folded = foldText(text);
    const start = readFolded(folded).indexOf('ishiba');
    expect(text.slice(folded.from[start], endInText(folded, text, start + 6))).toBe('Ishiba');
  });
});
