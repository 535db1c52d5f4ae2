import { expect, test } from 'vitest';
import { scoreSummary } from '../../eval/knowledge/scores/score-summary.ts';
import { tallyOf } from '../../eval/knowledge/scores/sheet.ts';
import { causesOf, makeBuilt, sheetOf, spanOf } from './make-built.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const sentences = numbers.map((number) => `This is sentence number ${number} of the text.`);
const labels = { sentences, summary: [0, 2, 4, 5, 6], notAlone: [3] };

test('a summary is held against the editor’s picks and against the first five sentences', () => {
  const summary = [0, 3, 5].map((at) => spanOf(sentences, sentences[at] ?? ''));
  const sheet = sheetOf(scoreSummary, makeBuilt(sentences, { summary }), labels);
  expect(tallyOf(sheet, 'summary')).toEqual({ right: 2, found: 3, wanted: 5 });
  expect(tallyOf(sheet, 'lead')).toEqual({ right: 3, found: 5, wanted: 5 });
  expect(tallyOf(sheet, 'standing alone')).toEqual({ right: 2, found: 3, wanted: 0 });
  expect(causesOf(sheet)).toContain('standing alone: dangles');
});
