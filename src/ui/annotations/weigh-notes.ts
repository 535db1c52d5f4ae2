/** Notes in; the tone of each one's mark, by the page's own colours where it stands, out. */
import { toneOf, type MarkTone } from './mark-tone.ts';
import type { Note } from './note.ts';
import { elementAround, makeReadColours } from './read-colours.ts';

/** So many are looked at in one step. */
const notesInStep = 8;

/** In small steps for `runInSlices`: a page may have thousands of notes. */
export function* weighNotes(notes: readonly Note[]): Generator<void, Map<Note, MarkTone>> {
  const readColours = makeReadColours(window);
  const known = new Map<Element, MarkTone>();
  const tones = new Map<Note, MarkTone>();
  for (const [at, note] of notes.entries()) {
    if (at % notesInStep === notesInStep - 1) yield;
    const element = elementAround(note.range.startContainer);
    if (element === null) continue;
    const tone = known.get(element) ?? toneOf(readColours(element));
    known.set(element, tone);
    tones.set(note, tone);
  }
  return tones;
}
