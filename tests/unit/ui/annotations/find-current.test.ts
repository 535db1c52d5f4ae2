import { expect, test } from 'vitest';
import { findCurrent } from '../../../../src/ui/annotations/find-current.ts';
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
  return { current: findCurrent(notes, measure, 1000), measured };
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

test('of thousands a few are measured', () => {
  const tops = Array.from({ length: 5000 }, (_, at) => at * 30 - 60_000);
  expect(find(tops).current).toBe(2013);
  expect(find(tops).measured).toBeLessThan(20);
});
