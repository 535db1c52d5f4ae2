/** A database factory in; the reader's own library on it out. What each thing it can do means, library-store.ts says. */
import type { KeptStory } from '../kept-story.ts';
import { makeLetters } from '../letters.ts';
import { changeStory, meetStories, keepStories, rewriteStories } from './change-stories.ts';
import { makeConnection } from './connection.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { findCandidateIds } from './find-candidates.ts';
import { rebuildSome, seedStories } from './keep-library.ts';
import type { LibraryKeeper } from './library-keeper.ts';
import { dropDamaged, listDamaged, listStories } from './list-stories.ts';
import { readStories, setDamagedAside } from './read-stories.ts';
import { makeSearch } from './search-stories.ts';
import { readFrom } from './transact.ts';
import { readStored, withLastMet } from './write-story.ts';

/** Null when there is none, or it was damaged and is set aside now. */
async function readKept(
  database: Database,
  id: string,
  now: () => string,
): Promise<KeptStory | null> {
  const kept = await readFrom(database, ['stories', 'met'], async (transaction) => {
    const reading = await readStored(transaction, id);
    if (reading === null) return null;
    return reading.kept === null ? 'damaged' : withLastMet(transaction, reading.kept);
  });
  if (kept !== 'damaged') return kept;
  await setDamagedAside(database, [id], now());
  return null;
}

/**
 * Opens the library, and makes it where there is none. `now` gives the instant as ISO, UTC. Throws a `StoreError`:
 * 'newer' where a later version of the extension keeps it; that one is not touched.
 */
export async function openLibrary(
  factory: IDBFactory,
  now: () => string,
  name = 'library',
): Promise<LibraryKeeper> {
  const letters = makeLetters();
  const search = makeSearch(letters);
  const connection = makeConnection((onClosed) => openDatabase(factory, name, onClosed));
  const database = (): Promise<Database> => connection.get();
  await database();
  return {
    list: async () => listStories(await database()),
    read: async (id) => readKept(await database(), id, now),
    keep: async (stories) => keepStories(await database(), stories, letters),
    change: async (id, update) => changeStory(await database(), id, update, letters, now()),
    remove: async (ids) => rewriteStories(await database(), ids, () => [], letters, now()),
    rewrite: async (ids, update) => rewriteStories(await database(), ids, update, letters, now()),
    readStories: async (ids) => readStories(await database(), ids, now),
    findCandidates: async (words, site) => {
      const ids = await findCandidateIds(await database(), words, site);
      return readStories(await database(), ids, now);
    },
    search: async (query) => search(await database(), query),
    meet: async (ids, at) => meetStories(await database(), ids, at),
    listDamaged: async () => listDamaged(await database()),
    dropDamaged: async (ids) => dropDamaged(await database(), ids),
    seed: async (stories) => seedStories(await database(), stories, letters, now()),
    isSeeded: async () => (await (await database()).count('seeds')) > 0,
    titleOf: async (id) => (await (await database()).get('summaries', id))?.title ?? null,
    rebuildSome: async () => rebuildSome(await database(), letters, now()),
    close: () => connection.close(),
  };
}
