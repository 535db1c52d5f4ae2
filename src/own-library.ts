/** The reader's own library on this device's database, opened so that every page of ours hears of each change. */
import type { LibraryKeeper } from './library/store/library-keeper.ts';
import { openLibrary } from './library/store/open-library.ts';
import { announceChange } from './library-changes.ts';

/** The instant as ISO, UTC. */
export const sayNow = (): string => new Date().toISOString();

/**
 * In the background and in the extension's own pages. Each change is announced once it is kept; that a page was
 * met is not, because it changes no note. Throws as `openLibrary` does.
 */
export async function openOwnLibrary(
  announce: () => Promise<void> = announceChange,
  factory: IDBFactory = indexedDB,
): Promise<LibraryKeeper> {
  const library = await openLibrary(factory, sayNow);
  const announcing = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change;
    await announce();
    return result;
  };
  return {
    ...library,
    keep: (stories) => announcing(library.keep(stories)),
    change: (id, update) => announcing(library.change(id, update)),
    remove: (ids) => announcing(library.remove(ids)),
    rewrite: (ids, update) => announcing(library.rewrite(ids, update)),
    dropDamaged: (ids) => announcing(library.dropDamaged(ids)),
    seed: async (stories) => {
      const hasChanged = await library.seed(stories);
      if (hasChanged) await announce();
      return hasChanged;
    },
  };
}

/** Makes anew all that another version of the extension made of the stories, in small steps between which visits are answered. */
export async function rebuildLibrary(
  library: LibraryKeeper,
  announce: () => Promise<void> = announceChange,
): Promise<void> {
  let hasChanged = false;
  while ((await library.rebuildSome()) > 0) hasChanged = true;
  if (hasChanged) await announce();
}
