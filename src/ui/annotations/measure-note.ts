/** A note in, its boxes on the screen out; nothing of the document is changed. */
import type { Note } from './note.ts';
import type { Box } from './place-card.ts';

/** The boxes of a note's text, one for each line it runs over; none when it is not rendered. */
export type MeasureNote = (note: Note) => readonly Box[];

/**
 * Measuring needs a live range, and live ranges slow the page's own edits: one is shared by all
 * notes, and rests collapsed at the document's start.
 */
export function makeMeasure(document: Document): MeasureNote {
  const range = document.createRange();
  return ({ range: place }) => {
    try {
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    } catch {
      // The page has shortened this text; it will be read anew in a moment.
      return [];
    } finally {
      range.setStart(document, 0);
      range.collapse(true);
    }
  };
}

/** The line of a note that a point is on, or the nearest to it; null when it has none. */
export function lineNear(boxes: readonly Box[], point: { x: number; y: number }): Box | null {
  const distances = boxes.map((box) =>
    Math.hypot(beyond(point.x, box.left, box.right), beyond(point.y, box.top, box.bottom)),
  );
  return boxes[distances.indexOf(Math.min(...distances))] ?? null;
}

export function isInside(box: Box, x: number, y: number): boolean {
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}

function beyond(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}
