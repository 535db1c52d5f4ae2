/** What an act made of stories and what they were before in; the library as it was before out. */
import type { KeptStory } from '../../src/library/kept-story.ts';
import { type LibraryStore, StoreError } from '../../src/library/store/library-store.ts';

/**
 * Puts `before` in the place of `made`. Rejects with a `StoreError` 'changed', and leaves all as it is, where any of
 * `made` is gone or no longer as it was made: what was done to it since, in another window, would be lost.
 */
export async function putBack(
  store: LibraryStore,
  made: readonly KeptStory[],
  before: readonly KeptStory[],
): Promise<void> {
  const known = new Set(made.map(write));
  await store.rewrite(
    made.map(({ id }) => id),
    (there) => {
      const isAsMade =
        there.length === made.length && there.every((kept) => known.has(write(kept)));
      if (!isAsMade) throw new StoreError('changed', 'It is no longer as it was made.');
      return before;
    },
  );
}

/** That a page about it was met is no change. */
const write = ({ id, parts, edits, isPaused, sites, keptAt }: KeptStory): string =>
  JSON.stringify([id, parts, edits, isPaused, sites, keptAt]);
