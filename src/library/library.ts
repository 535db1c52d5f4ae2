/** All stories with one index of their names and terms, and look-ups by id. Compiling is elsewhere. */
import type { Entry, Story } from '../knowledge/story.ts';
import type { Letters } from './letters.ts';
import type { NameIndex } from './name-index.ts';

/** What a name of the index stands for: an entry or a term of one story, and how the name is written. */
export interface Sense {
  readonly story: number;
  /** Index into the story's entries; -1 for a term. */
  readonly entry: number;
  /** Index into the story's terms; -1 for an entry. */
  readonly term: number;
  /** Of a term: its weight as a share of the heaviest term's that is no name, in (0, 1]; 0 for an entry. */
  readonly share: number;
  /** How its first and last word are written (`shapes`); a text must not write them smaller. */
  readonly firstShape: number;
  readonly lastShape: number;
  readonly wordCount: number;
  /** A part of a fuller name of the same person ("Ono"): others may bear it. */
  readonly isShort: boolean;
}

export interface Library {
  readonly stories: readonly Story[];
  readonly index: NameIndex;
  /** By the numbers that `index` gives. */
  readonly senses: readonly Sense[];
  /** For splitting whatever text is held against the library. */
  readonly letters: Letters;
}

export function findStory(library: Library, id: string): Story | null {
  return library.stories.find((story) => story.id === id) ?? null;
}

/** An entry by the ids of its story and its own; null when either is unknown. */
export function findEntry(library: Library, story: string, entry: string): Entry | null {
  return findStory(library, story)?.entries.find(({ id }) => id === entry) ?? null;
}
