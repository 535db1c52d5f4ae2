/** Runs in a page: finds the note under the pointer at many points, beside the browser's own look-up of an element. */
import { makeFindNoteAt } from '../../src/ui/annotations/find-note-at.ts';
import { keepTones } from '../../src/ui/annotations/keep-tones.ts';
import { makeMeasure } from '../../src/ui/annotations/measure-note.ts';
import type { Note } from '../../src/ui/annotations/note.ts';
import { paintNotes } from '../../src/ui/annotations/paint-notes.ts';
import { noteOf } from './make-notes.ts';
import { timeRounds, type Times } from './time-rounds.ts';

/** A pointer comes by so many places in a round. */
const pointCount = 200;

/** Notes on the page's words, in the order of the text, at most `count`. */
function makeManyNotes(count: number): Note[] {
  const notes: Note[] = [];
  const walker = document.createTreeWalker(
    document.querySelector('article')!,
    NodeFilter.SHOW_TEXT,
  );
  while (notes.length < count && walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    for (const { index, 0: word } of node.data.matchAll(/\p{L}{4,}/gu)) {
      if (notes.length < count) notes.push(noteOf(node, index, index + word.length));
    }
  }
  return notes;
}

/** Half of them on words of the article that are in view, half anywhere. */
function choosePoints(words: readonly Note[]): { x: number; y: number }[] {
  const measure = makeMeasure(document);
  const onWords = words
    .flatMap((note) => measure(note)[0] ?? [])
    .map(({ left, top, right, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }))
    .filter(({ x, y }) => x < innerWidth && y < innerHeight)
    .slice(0, pointCount / 2);
  const anywhere = Array.from({ length: pointCount - onWords.length }, (_, index) => ({
    x: 10 + ((index * 37) % (innerWidth - 20)),
    y: 10 + ((index * 83) % (innerHeight - 20)),
  }));
  return [...onWords, ...anywhere];
}

export interface Hovered {
  readonly notes: number;
  /** At so many of the points there is one. */
  readonly onNotes: number;
  readonly times: Times<'element' | 'note' | 'caret'>;
}

export function measureHover(count: number, rounds: number): Hovered {
  const notes = makeManyNotes(count);
  const points = choosePoints(makeManyNotes(pointCount));
  const end = new AbortController();
  paintNotes(async () => keepTones, end.signal).show(notes);
  const findNoteAt = makeFindNoteAt(document, notes, makeMeasure(document));
  const atAll = (look: (x: number, y: number) => unknown) => () => {
    for (const { x, y } of points) look(x, y);
  };
  const times = timeRounds(rounds, {
    element: atAll((x, y) => document.elementFromPoint(x, y)),
    caret: atAll((x, y) => document.caretPositionFromPoint(x, y)),
    note: atAll(findNoteAt),
  });
  const onNotes = points.filter(({ x, y }) => findNoteAt(x, y) !== null).length;
  end.abort();
  return { notes: notes.length, onNotes, times };
}
