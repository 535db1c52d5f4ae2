/** Entries and what a person calls one of them in, that entry out; null when there is none. */
import type { Entry } from './story.ts';

/** By id, by the name shown, or by any other of its names; case, apostrophes and "the" do not matter. */
export function findEntryNamed<T extends Pick<Entry, 'id' | 'name' | 'names'>>(
  entries: readonly T[],
  called: string,
): T | null {
  const wanted = fold(called);
  return (
    entries.find((entry) => entry.id === called || fold(entry.name) === wanted) ??
    entries.find((entry) => entry.names.some((name) => fold(name.text) === wanted)) ??
    null
  );
}

function fold(name: string): string {
  return name.normalize('NFC').replaceAll('’', "'").replace(/^the /i, '').toLowerCase();
}
