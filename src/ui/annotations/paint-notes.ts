/** Notes in, painted text out, through the CSS Custom Highlight API: no node of the page is touched. */
import { highlightNames } from './highlight-names.ts';
import type { KeepTones } from './keep-tones.ts';
import type { Note } from './note.ts';
import { register } from './register-highlight.ts';

/** The painted notes of one visit. */
export interface Painting {
  /** Paints these and no others; what is painted already stays untouched. */
  show(notes: readonly Note[]): void;
  /** Sets apart the note whose card is open; null: none. */
  activate(note: Note | null): void;
}

/**
 * Starts with nothing painted. When the signal aborts, all highlights leave the registry. `loadTones` brings what holds
 * each mark against the page's colours; null: it can't be had, and marks stay as they are painted first.
 * Ranges are static: a live one would slow every edit that the page makes (SPEED.md).
 */
export function paintNotes(
  loadTones: () => Promise<KeepTones | null>,
  signal: AbortSignal,
  registry = CSS.highlights,
): Painting {
  const painted = new Set<Note>();
  const marks = new Highlight();
  const active = new Highlight();
  active.priority = 1;
  let keeping: Promise<ReturnType<KeepTones> | null> | null = null;
  const tone = async (notes: readonly Note[]): Promise<void> => {
    keeping ??= loadTones().then((keepTones) =>
      keepTones === null || signal.aborted ? null : keepTones(registry, marks, signal),
    );
    (await keeping)?.(notes);
  };
  const remove = (): void => {
    // A successor of ours may have painted under the same names since.
    if (registry.get(highlightNames.note) === marks) registry.delete(highlightNames.note);
    if (registry.get(highlightNames.active) === active) registry.delete(highlightNames.active);
  };
  signal.addEventListener('abort', remove, { once: true });
  return {
    show(notes) {
      const wanted = new Set(notes);
      const gone = [...painted].filter((note) => !wanted.has(note));
      // Firefox takes a quarter of a minute to take two thousand out of a highlight that it is painting.
      if (gone.length > 0) registry.delete(highlightNames.note);
      for (const note of gone) {
        marks.delete(note.range);
        painted.delete(note);
      }
      for (const note of wanted) {
        if (painted.has(note)) continue;
        marks.add(note.range);
        painted.add(note);
      }
      register(registry, highlightNames.note, marks);
      void tone(notes);
    },
    activate(note) {
      active.clear();
      if (note !== null) active.add(note.range);
      register(registry, highlightNames.active, active);
    },
  };
}

/** Takes every highlight of ours out, also one that a predecessor left behind. */
export function removeHighlights(registry = CSS.highlights): void {
  for (const name of Object.values(highlightNames)) registry.delete(name);
}
