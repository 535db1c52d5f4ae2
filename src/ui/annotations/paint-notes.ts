/** Notes in, painted text out, through the CSS Custom Highlight API: no node of the page is touched. */
import { runInSlices } from '../../page/run-in-slices.ts';
import { highlightNames } from './highlight-names.ts';
import { makeMarkLayers, register } from './mark-layers.ts';
import type { MarkTone } from './mark-tone.ts';
import type { Note } from './note.ts';
import { watchLook } from './watch-look.ts';
import { weighNotes } from './weigh-notes.ts';

/** The painted notes of one visit. */
export interface Painting {
  /** Paints these and no others; what is painted already stays untouched. */
  show(notes: readonly Note[]): void;
  /** Sets apart the note whose card is open; null: none. */
  activate(note: Note | null): void;
}

/**
 * Starts with nothing painted. Each mark is held against the page's colours where it stands, and again when these may
 * have changed. When the signal aborts, all highlights leave the registry.
 * Ranges are static: a live one would slow every edit that the page makes (SPEED.md).
 */
export function paintNotes(signal: AbortSignal, registry = CSS.highlights): Painting {
  const layers = makeMarkLayers(registry);
  const active = new Highlight();
  active.priority = 1;
  let tones: ReadonlyMap<Note, MarkTone> = new Map();
  const weigh = async (): Promise<void> => {
    const weighed = await runInSlices(weighNotes([...tones.keys()]), { signal });
    // Others may have come meanwhile: they have their own turn.
    tones = new Map([...tones].map(([note, tone]) => [note, weighed.get(note) ?? tone]));
    layers.set(tones);
  };
  // It ends with the signal; and a mark whose ground can't be read stays as it is.
  const weighQuietly = (): Promise<void> => weigh().catch(() => {});
  watchLook(weighQuietly, signal);
  const remove = (): void => {
    layers.remove();
    if (registry.get(highlightNames.active) === active) registry.delete(highlightNames.active);
  };
  signal.addEventListener('abort', remove, { once: true });
  return {
    show(notes) {
      tones = new Map(notes.map((note) => [note, tones.get(note) ?? 'note']));
      layers.set(tones);
      void weighQuietly();
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
