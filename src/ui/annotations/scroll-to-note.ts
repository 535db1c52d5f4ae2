/** Brings a note into view, in the page and in whatever scrolls inside it. */
import type { MeasureNote } from './measure-note.ts';
import type { Note } from './note.ts';

/** At once: a card that opens beside a line still on its way would travel with it. */
const behavior = 'instant';

/** To the height `top` of the viewport; null: to its middle, where it is far from it. Nothing when it is not rendered. */
export function scrollToNote(note: Note, measure: MeasureNote, top: number | null = null): void {
  note.range.startContainer.parentElement?.scrollIntoView({
    block: 'nearest',
    inline: 'nearest',
    behavior,
  });
  const [line] = measure(note);
  if (line === undefined) return;
  const middle = window.innerHeight / 2;
  const isFar = Math.abs(line.top - middle) > middle / 2;
  if (top !== null || isFar) window.scrollBy({ top: line.top - (top ?? middle), behavior });
}

/** The index `from`, or where the page has folded that note in the next that it shows, round the ends too; -1: none. */
export function nextRendered(
  notes: readonly Note[],
  from: number,
  step: 1 | -1,
  measure: MeasureNote,
): number {
  const { length } = notes;
  const round = notes.map((_, passed) => (from + passed * step + length) % length);
  return round.find((at) => measure(notes[at]!).length > 0 && isUnfolded(notes[at]!)) ?? -1;
}

/** What a closed `details` holds has its boxes all the same; what has no box of its own counts as unfolded. */
function isUnfolded({ range }: Note): boolean {
  const element = range.startContainer.parentElement;
  if (element === null || element.checkVisibility()) return true;
  return getComputedStyle(element).display === 'contents';
}

/** The index of the first note at or below the top of the viewport; 0 when all are above. */
export function firstInView(notes: readonly Note[], measure: MeasureNote): number {
  return Math.max(
    0,
    notes.findIndex((note) => (measure(note)[0]?.top ?? -1) >= 0),
  );
}
