import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/knowledge/story.ts';
import type { Labels } from '../../eval/knowledge/labels/labels.ts';
import { scoreQuotes } from '../../eval/knowledge/scores/score-quotes.ts';
import { tallyOf } from '../../eval/knowledge/scores/sheet.ts';
import { causesOf, makeBuilt, makeEntry, sheetOf, spanOf } from './make-built.ts';

const sentences = [
  'The bridge was late, and late again, Mara Lindt said.',
  '“It was late,” Lindt said.',
  'The so-called “late bridge” opened.',
  '“It will hold,” she said.',
];
const lindt = makeEntry('person', ['Mara Lindt', 'Lindt']);
const lamb = makeEntry('person', ['Dorothy Lamb', 'Lamb']);
const labels: Labels = {
  sentences,
  quotes: [
    { text: 'It was late,', sentence: 1, quotation: true, speaker: ['Lindt'] },
    { text: 'late bridge', sentence: 2, quotation: false },
    { text: 'It will hold,', sentence: 3, quotation: true, speaker: ['Lindt'] },
  ],
};

function quote(words: string, speaker: string | null, speakerWords: string | null): Quote {
  return {
    spans: [spanOf(sentences, words)],
    speaker,
    speakerWords: speakerWords === null ? null : spanOf(sentences, speakerWords),
    cue: null,
    certain: true,
  };
}

function score(...quotes: readonly Quote[]) {
  const built = makeBuilt(sentences, { quotes, entries: [lindt, lamb] });
  return sheetOf(scoreQuotes, built, labels);
}

describe('quotations', () => {
  test('that are all found with their speakers make no mistake', () => {
    const sheet = score(
      quote('It was late,', 'mara-lindt', 'Lindt'),
      quote('It will hold,', 'mara-lindt', 'she'),
    );
    expect(sheet.mistakes).toEqual([]);
    for (const measure of ['quotations', 'speakers, words', 'speakers, entry'] as const)
      expect(tallyOf(sheet, measure)).toEqual({ right: 2, found: 2, wanted: 2 });
  });

  test('that are missed count against what was wanted, of the speaker too', () => {
    const sheet = score(quote('It was late,', 'mara-lindt', 'Lindt'));
    expect(tallyOf(sheet, 'quotations')).toEqual({ right: 1, found: 1, wanted: 2 });
    expect(tallyOf(sheet, 'speakers, words')).toEqual({ right: 1, found: 1, wanted: 2 });
    expect(causesOf(sheet)).toEqual(['quotations: missed']);
  });

  test('that are terms, or no labelled passage, are false', () => {
    const sheet = score(
      quote('late bridge', null, null),
      quote('It was late,', 'mara-lindt', 'Lindt'),
      quote('late again, Mara', null, null),
      quote('It will hold,', 'mara-lindt', 'she'),
    );
    expect(tallyOf(sheet, 'quotations')).toEqual({ right: 2, found: 4, wanted: 2 });
    expect(causesOf(sheet)).toEqual([
      'quotations: false: a term',
      'quotations: false: no labelled passage',
    ]);
  });

  test('of the wrong speaker, or of a pronoun that means nobody, are told apart', () => {
    const sheet = score(
      quote('It was late,', 'dorothy-lamb', 'Lindt'),
      quote('It will hold,', null, 'she'),
    );
    expect(tallyOf(sheet, 'speakers, entry')).toEqual({ right: 0, found: 1, wanted: 2 });
    expect(tallyOf(sheet, 'speakers, words')).toEqual({ right: 1, found: 1, wanted: 2 });
    expect(causesOf(sheet)).toContain('speakers, entry: wrong speaker');
    expect(causesOf(sheet)).toContain('speakers, entry: no entry');
  });

  test('may not be given to anybody where the text names nobody', () => {
    const nobody = labels.quotes?.map((label) => ({ ...label, speaker: [] })) ?? [];
    const built = makeBuilt(sentences, {
      quotes: [quote('It was late,', 'mara-lindt', 'Lindt')],
      entries: [lindt],
    });
    const sheet = sheetOf(scoreQuotes, built, { ...labels, quotes: nobody });
    expect(tallyOf(sheet, 'speakers, entry')).toEqual({ right: 0, found: 1, wanted: 0 });
  });
});
