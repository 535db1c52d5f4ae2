/** Notes in, painted text out, through the CSS Custom Highlight API: no node of the page is touched. */
import type { Note } from './note.ts';

/** The registry is shared with the page and with a predecessor of ours; both names are DESIGN.md's. */
export const highlightNames = {
  note: 'backgrounder-note',
  active: 'backgrounder-active',
  place: 'backgrounder-place',
} as const;

/** The painted notes of one visit. */
export interface Painting {
  /** Paints these and no others; what is painted already stays untouched. */
  show(notes: readonly Note[]): void;
  /** Sets apart the note whose card is open; null: none. */
  activate(note: Note | null): void;
}

/**
 * Starts with nothing painted. When the signal aborts, both highlights leave the registry.
 * Ranges are static: a live one would slow every edit that the page makes (SPEED.md).
 */
export function paintNotes(signal: AbortSignal, registry = CSS.highlights): Painting {
  const painted = new Set<Note>();
  const marks = new Highlight();
  const active = new Highlight();
  active.priority = 1;
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

/** An empty highlight is not registered: a page without notes has no trace of us. */
function register(registry: HighlightRegistry, name: string, highlight: Highlight): void {
  if (highlight.size === 0) registry.delete(name);
  else registry.set(name, highlight);
}
