/** Runs in a page of the extension: puts stories into the reader's own library, as our own pages do. */
import type { KeptStory } from '../../src/library/kept-story.ts';
import { openOwnLibrary } from '../../src/own-library.ts';

export async function keep(stories: readonly KeptStory[]): Promise<void> {
  const library = await openOwnLibrary();
  await library.keep(stories);
  library.close();
}

export async function setPaused(id: string, isPaused: boolean): Promise<void> {
  const library = await openOwnLibrary();
  await library.change(id, (kept) => ({ ...kept, isPaused }));
  library.close();
}

export async function readLastMet(id: string): Promise<string | null> {
  const library = await openOwnLibrary();
  const kept = await library.read(id);
  library.close();
  return kept?.lastMet ?? null;
}
