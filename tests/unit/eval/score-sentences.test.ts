import { describe, expect, test } from 'vitest';
import { scoreSentences } from '../../eval/knowledge/scores/score-sentences.ts';
import { tallyOf } from '../../eval/knowledge/scores/sheet.ts';
import { causesOf, makeBuilt, sheetOf } from './make-built.ts';

const sentences = [
  'Sen. Mara Lindt of the harbour committee spoke first.',
  'She was heard by the whole of the chamber, and by few outside.',
  'Nobody in the chamber answered her for a good while.',
];

describe('sentences', () => {
  test('are all right when they are the editor’s, whatever their marks', () => {
    const own = sentences.map((sentence) => sentence.replace('whole of', 'whole — of'));
    const sheet = sheetOf(scoreSentences, makeBuilt(own), { sentences });
    expect(tallyOf(sheet, 'sentences')).toEqual({ right: 3, found: 3, wanted: 3 });
  });

  test('that are cut in two or glued together cost one boundary', () => {
    const [first = '', second = '', third = ''] = sentences;
    const cut = ['Sen.', first.slice(5), second, third];
    const sheet = sheetOf(scoreSentences, makeBuilt(cut), { sentences });
    expect(tallyOf(sheet, 'sentences')).toEqual({ right: 3, found: 4, wanted: 3 });
    const glued = sheetOf(scoreSentences, makeBuilt([first, `${second} ${third}`]), { sentences });
    expect(tallyOf(glued, 'sentences')).toEqual({ right: 2, found: 2, wanted: 3 });
  });

  test('after noise that leaked are still right', () => {
    const [first = '', ...others] = sentences;
    const own = makeBuilt([first, 'Sign up here.', ...others]);
    const sheet = sheetOf(scoreSentences, own, { sentences, removed: ['Sign up here.'] });
    expect(tallyOf(sheet, 'sentences')).toEqual({ right: 3, found: 4, wanted: 3 });
    expect(causesOf(sheet)).toEqual(['sentences: false', 'noise: leaked']);
  });
});

describe('noise', () => {
  test('is no noise where the editor has the same word', () => {
    const sheet = sheetOf(scoreSentences, makeBuilt(sentences), {
      sentences,
      removed: ['chamber', '0'],
    });
    expect(tallyOf(sheet, 'noise')).toEqual({ right: 2, found: 0, wanted: 2 });
  });
});

describe('the headline and the source', () => {
  test('are right or wrong each', () => {
    const labels = { headline: 'A headline', source: 'Reuters' };
    const sheet = sheetOf(scoreSentences, makeBuilt(sentences), labels);
    expect(tallyOf(sheet, 'masthead')).toEqual({ right: 1, found: 0, wanted: 2 });
    expect(causesOf(sheet)).toEqual(['masthead: wrong source']);
  });
});
