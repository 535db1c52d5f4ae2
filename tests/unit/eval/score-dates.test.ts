import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../src/knowledge/story.ts';
import type { Labels } from '../../eval/knowledge/labels/labels.ts';
import { scoreDates } from '../../eval/knowledge/scores/score-dates.ts';
import { tallyOf } from '../../eval/knowledge/scores/sheet.ts';
import { causesOf, makeBuilt, sheetOf, spanOf } from './make-built.ts';

const sentences = ['It fell in May.', 'It rose on Monday and some day it will stand.'];
const may = { from: '2025-05-01', to: '2025-05-31', precision: 'month' } as const;
const monday = { from: '2025-06-02', to: '2025-06-02', precision: 'day' } as const;
const labels: Labels = {
  sentences,
  dates: [
    { words: 'in May', sentence: 0, ...may },
    { words: 'on Monday', sentence: 1, ...monday },
  ],
};

function moment(words: string, dated: Pick<Moment, 'from' | 'to' | 'precision'>): Moment {
  return { span: spanOf(sentences, words), words: spanOf(sentences, words), ...dated };
}

const score = (...timeline: readonly Moment[]) =>
  sheetOf(scoreDates, makeBuilt(sentences, { timeline }), labels);

describe('dates', () => {
  test('are right with both ends and the precision', () => {
    const sheet = score(moment('in May', may), moment('Monday', monday));
    expect(tallyOf(sheet, 'dates')).toEqual({ right: 2, found: 2, wanted: 2 });
    expect(tallyOf(sheet, 'exact dates')).toEqual({ right: 2, found: 2, wanted: 0 });
  });

  test('are wrong while called exact only when they claim to be exact', () => {
    const sheet = score(
      moment('in May', { ...may, precision: 'vague' }),
      moment('Monday', { ...monday, from: '2025-05-26', to: '2025-05-26' }),
    );
    expect(tallyOf(sheet, 'dates')).toEqual({ right: 0, found: 2, wanted: 2 });
    expect(tallyOf(sheet, 'exact dates')).toEqual({ right: 0, found: 1, wanted: 0 });
    expect(causesOf(sheet)).toContain('exact dates: wrong while called exact');
  });

  test('that nobody labelled and that nobody found are both told', () => {
    const sheet = score(moment('in May', may), moment('some day', { ...may, precision: 'vague' }));
    expect(tallyOf(sheet, 'dates')).toEqual({ right: 1, found: 2, wanted: 2 });
    expect(causesOf(sheet)).toEqual(['dates: missed', 'dates: not labelled']);
  });

  test('that are open may be bounded vaguely, or called words, but not resolved', () => {
    const open = { from: null, to: null, precision: 'vague' } as const;
    const vague: Labels = { sentences, dates: [{ words: 'some day', sentence: 1, ...open }] };
    const isRight = (dated: Pick<Moment, 'from' | 'to' | 'precision'>): boolean => {
      const built = makeBuilt(sentences, { timeline: [moment('some day', dated)] });
      return tallyOf(sheetOf(scoreDates, built, vague), 'dates').right === 1;
    };
    expect(isRight({ ...open, to: '2025-12-31' })).toBe(true);
    expect(isRight({ ...open, precision: 'words' })).toBe(true);
    expect(isRight(monday)).toBe(false);
  });
});
