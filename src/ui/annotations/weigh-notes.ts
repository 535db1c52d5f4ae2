/** Notes in; the tone of each one's mark, by the page's own colours where it stands, out. */
import { type MarkTone, toneOf } from './mark-tone.ts';
import type { Note } from './note.ts';
import { makeParseColour } from './parse-colour.ts';
import { elementAround, makeReadGround } from './read-ground.ts';

/** So many are looked at in one step. */
const notesInStep = 8;

/** In small steps for `runInSlices`: a page may have thousands of notes. */
export function* weighNotes(notes: readonly Note[]): Generator<void, Map<Note, MarkTone>> {
  const parseColour = makeParseColour();
  const readGround = makeReadGround(window, parseColour);
  const toneAt = (element: Element): MarkTone => {
    const ground = readGround(element);
    const text = parseColour(getComputedStyle(element).color)(() => ground);
    return text === null ? 'own' : toneOf(text, ground);
  };
  const known = new Map<Element, MarkTone>();
  const tones = new Map<Note, MarkTone>();
  for (const [at, note] of notes.entries()) {
    if (at % notesInStep === notesInStep - 1) yield;
    const element = elementAround(note.range.startContainer);
    if (element === null) continue;
    const tone = known.get(element) ?? toneAt(element);
    known.set(element, tone);
    tones.set(note, tone);
  }
  return tones;
}
