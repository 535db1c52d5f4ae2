import { expect, test } from 'vitest';
import { findCurrent, findEyes } from '../../../../src/ui/annotations/find-current.ts';
import type { Box } from '../../../../src/ui/annotations/place-card.ts';
import type { Note } from '../../../../src/ui/annotations/note.ts';

/** Notes by where each begins, in px from the top of a window 1000 px high; null: not rendered. */
function find(tops: readonly (number | null)[]): { current: number | null; measured: number } {
  const notes = tops.map((top) => ({ top }) as unknown as Note);
  let measured = 0;
  const measure = (note: Note): readonly Box[] => {
    measured += 1;
    const { top } = note as unknown as { top: number | null };
    return top === null ? [] : [{ top, bottom: top + 20, left: 0, right: 50 }];
  };
  return {
    current: findCurrent(notes, measure, { height: 1000, by: 5000, most: 10_000 }),
    measured,
  };
}

test.each<[string, (number | null)[], number | null]>([
  ['no note: none', [], null],
  ['all below the eyes: the first', [600, 700, 900], 0],
  ['the last above the eyes’ line', [-200, 100, 390, 410, 900], 2],
  ['the last of two on one line', [100, 300, 300, 500], 2],
  ['all left behind: the last', [-900, -500, -20], 2],
  ['the last left behind, the next in the window: the next', [-900, -20, 700, 800], 2],
  ['the last left behind, the next not yet in the window: the last', [-900, -20, 1200], 1],
  ['a name that is not rendered has no place', [null, 100, null, 300, null, 800], 3],
  ['none is rendered: the first', [null, null], 0],
])('%s', (_, tops, wanted) => {
  expect(find(tops).current).toBe(wanted);
});

test.each([
  ['at the top of a page', { by: 0, most: 9000 }, 0],
  ['a little down', { by: 500, most: 9000 }, 200],
  ['in the middle', { by: 4000, most: 9000 }, 400],
  ['near the end', { by: 8500, most: 9000 }, 700],
  ['at the end', { by: 9000, most: 9000 }, 1000],
  ['at the top of a short page', { by: 0, most: 100 }, 0],
  ['at the end of a short page', { by: 100, most: 100 }, 1000],
  ['on a page that can’t be scrolled', { by: 0, most: 0 }, 0],
])('the eyes %s', (_, scrolled, wanted) => {
  expect(findEyes({ height: 1000, ...scrolled })).toBeCloseTo(wanted);
});

test('of thousands a few are measured', () => {
  const tops = Array.from({ length: 5000 }, (_, at) => at * 30 - 60_000);
  expect(find(tops).current).toBe(2013);
  expect(find(tops).measured).toBeLessThan(20);
});
