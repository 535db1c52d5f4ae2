/**
 * Painted notes in; each in the tone in which it is seen on the page's own colours, now and when these may have
 * changed, out. It is brought once the first notes are painted.
 */
import { runInSlices } from '../../page/run-in-slices.ts';
import { toneNames } from './highlight-names.ts';
import { type MarkTone, markTones } from './mark-tone.ts';
import type { Note } from './note.ts';
import { register } from './register-highlight.ts';
import { watchLook } from './watch-look.ts';
import { weighNotes } from './weigh-notes.ts';

/** Call the function that it gives with all notes that are painted; each is then in one highlight of ours. */
export type KeepTones = (
  registry: HighlightRegistry,
  /** Where notes are painted first, in the tone that suits most pages. */
  painted: Highlight,
  signal: AbortSignal,
) => (notes: readonly Note[]) => void;

export const keepTones: KeepTones = (registry, painted, signal) => {
  const highlights = { note: painted, light: new Highlight(), own: new Highlight() };
  let notes: readonly Note[] = [];
  /** What else is painted is in the first of them. Firefox lets no script of ours ask a highlight for what it holds. */
  let held: ReadonlyMap<AbstractRange, MarkTone> = new Map();
  let turns = 0;
  const weigh = async (): Promise<void> => {
    const turn = ++turns;
    const weighed = await runInSlices(weighNotes(notes), { signal }).catch(noTones);
    // Others may have been painted meanwhile, and are weighed by themselves.
    if (turn !== turns || signal.aborted) return;
    const next = new Map(notes.map((note) => [note.range, weighed.get(note) ?? 'note'] as const));
    const known = [...new Set([...held.keys(), ...next.keys()])];
    for (const tone of markTones) {
      const had = new Set(known.filter((range) => (held.get(range) ?? 'note') === tone));
      const gone = [...had].filter((range) => next.get(range) !== tone);
      const come = known.filter((range) => next.get(range) === tone && !had.has(range));
      move(registry, toneNames[tone], highlights[tone], gone, come);
    }
    held = next;
  };
  const weighQuietly = (): void => void weigh();
  const remove = (): void => {
    for (const tone of markTones) {
      // A successor of ours may have painted under the same names since.
      const name = toneNames[tone];
      if (registry.get(name) === highlights[tone]) registry.delete(name);
    }
  };
  watchLook(weighQuietly, signal);
  signal.addEventListener('abort', remove, { once: true });
  return (next) => {
    notes = next;
    weighQuietly();
  };
};

/** Where the page's colours can't be read. */
const noTones = (): ReadonlyMap<Note, MarkTone> => new Map();

function move(
  registry: HighlightRegistry,
  name: string,
  highlight: Highlight,
  gone: readonly AbstractRange[],
  come: readonly AbstractRange[],
): void {
  // Firefox takes a quarter of a minute to take two thousand out of a highlight that it is painting.
  if (gone.length > 0) registry.delete(name);
  for (const range of gone) highlight.delete(range);
  for (const range of come) highlight.add(range);
  register(registry, name, highlight);
}
