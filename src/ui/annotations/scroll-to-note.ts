/** Brings a note into view, in the page and in whatever scrolls inside it. */
import type { MeasureNote } from './measure-note.ts';
import type { Note } from './note.ts';

/** At once: a card that opens beside a line still on its way would travel with it. */
const behavior = 'instant';

/** To the height `top` of the viewport; null: to its middle, where it is far from it. Nothing when it is not rendered. */
export function scrollToNote(note: Note, measure: MeasureNote, top: number | null = null): void {
  const { startContainer } = note.range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior });
  const [line] = measure(note);
  if (line === undefined) return;
  const middle = window.innerHeight / 2;
  const isFar = Math.abs(line.top - middle) > middle / 2;
  if (top !== null || isFar) window.scrollBy({ top: line.top - (top ?? middle), behavior });
}

/** The index of the first note at or below the top of the viewport; 0 when all are above. */
export function firstInView(notes: readonly Note[], measure: MeasureNote): number {
  return Math.max(
    0,
    notes.findIndex((note) => (measure(note)[0]?.top ?? -1) >= 0),
  );
}
