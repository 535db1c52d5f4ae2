/** Notes in reading order and a window in; the note that a reader has come to in it out. */
import type { MeasureNote } from './measure-note.ts';
import type { Note } from './note.ts';

/** So far down the window a reader's eyes are, as a share of its height. */
const eyeLine = 0.4;

/**
 * The last that begins above the eyes' line; where that has left the window, the next one if it is in it. The first
 * while all are below; null: there are none. `height` is the window's, in px. It halves, so that of thousands of notes
 * a few are measured; in columns, which it can't follow, it may be off.
 */
export function findCurrent(
  notes: readonly Note[],
  measure: MeasureNote,
  height: number,
): number | null {
  /** The first of these that is rendered: others have no place. */
  const findRendered = (from: number, to: number): { at: number; top: number } | null => {
    for (let at = from; at < to; at++) {
      const [box] = measure(notes[at]!);
      if (box !== undefined) return { at, top: box.top };
    }
    return null;
  };
  let [low, high] = [0, notes.length];
  let last = { at: 0, top: 0 };
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = findRendered(middle, high);
    if (found !== null && found.top <= height * eyeLine) [low, last] = [found.at + 1, found];
    else high = middle;
  }
  const next = last.top < 0 ? findRendered(last.at + 1, notes.length) : null;
  if (next !== null && next.top < height) return next.at;
  return notes.length === 0 ? null : last.at;
}
