/** The database in; a line for each story, and the records that were set aside, out. */
import type { StorySummary } from '../kept-story.ts';
import type { Database } from './database.ts';
import type { DamagedRecord } from './library-store.ts';
import { readFrom, writeAll } from './transact.ts';

const laterFirst = (a: StorySummary, b: StorySummary): number =>
  a.keptAt === b.keptAt ? 0 : a.keptAt < b.keptAt ? 1 : -1;

/** As `LibraryStore.list`. */
export async function listStories(database: Database): Promise<StorySummary[]> {
  const [summaries, ids, instants] = await readFrom(
    database,
    ['summaries', 'met'],
    (transaction) => {
      const met = transaction.objectStore('met');
      return Promise.all([
        transaction.objectStore('summaries').getAll(),
        met.getAllKeys(),
        met.getAll(),
      ]);
    },
  );
  const met = new Map(ids.map((id, at) => [id, instants[at] ?? null]));
  return summaries
    .map((summary) => Object.assign(summary, { lastMet: met.get(summary.id) ?? null }))
    .sort(laterFirst);
}

/** As `LibraryStore.listDamaged`. */
export async function listDamaged(database: Database): Promise<DamagedRecord[]> {
  return readFrom(database, ['damaged'], (transaction) =>
    transaction.objectStore('damaged').getAll(),
  );
}

/** As `LibraryStore.dropDamaged`. */
export async function dropDamaged(database: Database, ids: readonly string[]): Promise<void> {
  await writeAll(database, async (transaction) => {
    const damaged = transaction.objectStore('damaged');
    for (const id of ids) {
      const keys = await damaged.index('id').getAllKeys(id);
      await Promise.all(keys.map((key) => damaged.delete(key)));
    }
  });
}
