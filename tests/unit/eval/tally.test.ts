import { expect, test } from 'vitest';
import { addTallies, nothing, readFigure } from '../../eval/knowledge/scores/tally.ts';

const tally = { right: 6, found: 8, wanted: 12 };

test.each([
  ['precision', 0.75],
  ['recall', 0.5],
  ['f1', 0.6],
  ['coverage', 8 / 12],
] as const)('the %s of 6 right among 8 found and 12 wanted', (figure, value) => {
  expect(readFigure(tally, figure)).toBeCloseTo(value, 10);
});

test('of nothing there is no figure', () => {
  expect(readFigure(nothing, 'precision')).toBeNaN();
  expect(readFigure(addTallies(nothing, { found: 3, right: 3 }), 'f1')).toBeNaN();
});

test('nothing found of what was wanted is an F1 of 0', () => {
  expect(readFigure({ right: 0, found: 0, wanted: 4 }, 'f1')).toBe(0);
});
