/** Notes in reading order and how far a page is scrolled in; the note that a reader has come to out. */
import type { MeasureNote } from './measure-note.ts';
import type { Note } from './note.ts';

/** How a page stands in its window, in px. */
export interface Scrolled {
  readonly height: number;
  /** How far it is scrolled, and how far it can be; 0 where it can't. */
  readonly by: number;
  readonly most: number;
}

/** In the middle of a page a reader's eyes are so far down the window, as a share of its height. */
const usual = 0.4;

/** Where a reader's eyes are, in px from the top of the window: they begin at its top, and end at its bottom. */
export function findEyes({ height, by, most }: Scrolled): number {
  const way = Math.min(height, most);
  if (way <= 0) return 0;
  const begun = Math.min(1, by / way);
  const ended = 1 - Math.min(1, (most - by) / way);
  return height * (usual * begun + (1 - usual) * ended);
}

/**
 * The last that begins above the eyes; where that has left the window, the next one if it is in it. The first while all
 * are below; null: there are none. It halves, so that of thousands of notes a few are measured; in columns, which it
 * can't follow, it may be off.
 */
export function findCurrent(
  notes: readonly Note[],
  measure: MeasureNote,
  scrolled: Scrolled,
): number | null {
  const eyes = findEyes(scrolled);
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
    if (found !== null && found.top <= eyes) [low, last] = [found.at + 1, found];
    else high = middle;
  }
  const next = last.top < 0 ? findRendered(last.at + 1, notes.length) : null;
  if (next !== null && next.top < scrolled.height) return next.at;
  return notes.length === 0 ? null : last.at;
}
