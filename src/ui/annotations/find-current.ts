/** Notes in reading order and a line across the window in; the last note that begins above it out. */
import type { MeasureNote } from './measure-note.ts';
import type { Note } from './note.ts';

/**
 * `line` in px from the top of the window. The first note while all are below it; null: there are none. It halves, so
 * that a page of thousands of notes has a few of them measured; in columns, which it can't follow, it may be off.
 */
export function findCurrent(
  notes: readonly Note[],
  measure: MeasureNote,
  line: number,
): number | null {
  /** The first of these that is rendered: others have no place. */
  const findRendered = (from: number, to: number): { at: number; top: number } | null => {
    for (let at = from; at < to; at++) {
      const [box] = measure(notes[at]!);
      if (box !== undefined) return { at, top: box.top };
    }
    return null;
  };
  let [low, high, last] = [0, notes.length, 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = findRendered(middle, high);
    if (found !== null && found.top <= line) [low, last] = [found.at + 1, found.at];
    else high = middle;
  }
  return notes.length === 0 ? null : last;
}
