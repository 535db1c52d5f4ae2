/** Notes with the tones of their marks in; a highlight for each tone out, every note in exactly one of them. */
import { toneNames } from './highlight-names.ts';
import { type MarkTone, markTones } from './mark-tone.ts';
import type { Note } from './note.ts';

export interface MarkLayers {
  /** Paints these notes and no others; what is painted already as it should be stays untouched. */
  set(tones: ReadonlyMap<Note, MarkTone>): void;
  /** Takes all of them out of the registry. */
  remove(): void;
}

export function makeMarkLayers(registry: HighlightRegistry): MarkLayers {
  const layers = markTones.map((tone) => ({
    tone,
    name: toneNames[tone],
    marks: new Highlight(),
    painted: new Set<Note>(),
  }));
  return {
    set(tones) {
      for (const { tone, name, marks, painted } of layers) {
        const gone = [...painted].filter((note) => tones.get(note) !== tone);
        // Firefox takes a quarter of a minute to take two thousand out of a highlight that it is painting.
        if (gone.length > 0) registry.delete(name);
        for (const note of gone) {
          marks.delete(note.range);
          painted.delete(note);
        }
        for (const [note, wanted] of tones) {
          if (wanted !== tone || painted.has(note)) continue;
          marks.add(note.range);
          painted.add(note);
        }
        register(registry, name, marks);
      }
    },
    remove() {
      // A successor of ours may have painted under the same names since.
      for (const { name, marks } of layers) {
        if (registry.get(name) === marks) registry.delete(name);
      }
    },
  };
}

/** An empty highlight is not registered: a page without notes has no trace of us. */
export function register(registry: HighlightRegistry, name: string, highlight: Highlight): void {
  if (highlight.size === 0) registry.delete(name);
  else if (registry.get(name) !== highlight) registry.set(name, highlight);
}
