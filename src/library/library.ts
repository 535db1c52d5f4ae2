/** All stories with one index of their names and terms, and look-ups by id. Compiling is elsewhere. */
import type { Entry, Story } from '../knowledge/story.ts';
import type { Letters } from './letters.ts';
import type { NameIndex } from './name-index.ts';
import type { Senses } from './senses.ts';

export interface Library {
  readonly stories: readonly Story[];
  /** By id, the place in `stories`; of two stories with one id the first's. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly index: NameIndex;
  /** By the numbers that `index` gives. */
  readonly senses: Senses;
  /** For splitting whatever text is held against the library. */
  readonly letters: Letters;
}

export function findStory(library: Library, id: string): Story | null {
  return library.stories[library.numbers.get(id) ?? -1] ?? null;
}

/** An entry by the ids of its story and its own; null when either is unknown. */
export function findEntry(library: Library, story: string, entry: string): Entry | null {
  return findStory(library, story)?.entries.find(({ id }) => id === entry) ?? null;
}
