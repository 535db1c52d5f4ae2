/** Brings a note into view, in the page and in whatever scrolls inside it. */
import type { MeasureNote } from './measure-note.ts';
import type { Note } from './note.ts';

/** At once: a card that opens beside a line still on its way would travel with it. */
const behavior = 'instant';

/** To the height `top` of the viewport; null: to its middle, where it is far from it. Nothing when it is not rendered. */
export function scrollToNote(note: Note, measure: MeasureNote, top: number | null = null): void {
  elementOf(note)?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior });
  const [line] = measure(note);
  if (line === undefined) return;
  const middle = window.innerHeight / 2;
  const isFar = Math.abs(line.top - middle) > middle / 2;
  if (top !== null || isFar) window.scrollBy({ top: line.top - (top ?? middle), behavior });
}

/** The note at `from`, or where the page has folded that in the next that it shows, round its ends too; null: none. */
export function nextRendered(
  notes: readonly Note[],
  from: number,
  step: 1 | -1,
  measure: MeasureNote,
): Note | null {
  const round = notes.map((_, passed) => notes.at((from + passed * step) % notes.length)!);
  return round.find((note) => measure(note).length > 0 && isUnfolded(note)) ?? null;
}

/** What a closed `details` holds has its boxes all the same; what has no box of its own counts as unfolded. */
function isUnfolded(note: Note): boolean {
  const element = elementOf(note);
  if (element === null || element.checkVisibility()) return true;
  return getComputedStyle(element).display === 'contents';
}

function elementOf({ range: { startContainer } }: Note): Element | null {
  return startContainer instanceof Element ? startContainer : startContainer.parentElement;
}

/** The index of the first note at or below the top of the viewport; 0 when all are above. */
export function firstInView(notes: readonly Note[], measure: MeasureNote): number {
  return Math.max(
    0,
    notes.findIndex((note) => (measure(note)[0]?.top ?? -1) >= 0),
  );
}
