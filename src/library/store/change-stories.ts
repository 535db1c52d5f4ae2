/** What a reader does to stories: keep, change, rewrite, meet. Each call is one transaction. */
import type { KeptStory } from '../kept-story.ts';
import type { Letters } from '../letters.ts';
import type { Database, WriteTransaction } from './database.ts';
import { StoreError } from './library-store.ts';
import { writeAll, writeStories } from './transact.ts';
import { beginWriting, deleteStory, putStory, readSound } from './write-story.ts';

async function putStories(
  transaction: WriteTransaction,
  stories: readonly KeptStory[],
  letters: Letters,
): Promise<void> {
  const writing = beginWriting(transaction, letters);
  for (const kept of stories) await putStory(writing, kept);
}

async function takeStories(
  transaction: WriteTransaction,
  ids: readonly string[],
  now: string,
): Promise<KeptStory[]> {
  const taken: KeptStory[] = [];
  for (const id of ids) {
    const kept = await readSound(transaction, id, now);
    if (kept === null) continue;
    await deleteStory(transaction, id);
    taken.push(kept);
  }
  return taken;
}

/** As `LibraryStore.keep`. */
export async function keepStories(
  database: Database,
  kept: readonly KeptStory[],
  letters: Letters,
): Promise<void> {
  await writeStories(database, (transaction) => putStories(transaction, kept, letters));
}

/** As `LibraryStore.rewrite`. */
export async function rewriteStories(
  database: Database,
  ids: readonly string[],
  update: (there: readonly KeptStory[]) => readonly KeptStory[],
  letters: Letters,
  now: string,
): Promise<KeptStory[]> {
  return writeStories(database, async (transaction) => {
    const taken = await takeStories(transaction, ids, now);
    const next = update(taken);
    for (const { id } of next) {
      const isThere = (await transaction.objectStore('stories').getKey(id)) !== undefined;
      if (isThere) throw new StoreError('changed', `A story ${id} was kept meanwhile.`);
    }
    await putStories(transaction, next, letters);
    return taken;
  });
}

/** As `LibraryStore.change`. Throws a RangeError when the update gives it another id. */
export async function changeStory(
  database: Database,
  id: string,
  update: (kept: KeptStory) => KeptStory,
  letters: Letters,
  now: string,
): Promise<KeptStory | null> {
  return writeStories(database, async (transaction) => {
    const kept = await readSound(transaction, id, now);
    if (kept === null) return null;
    const next = update(kept);
    if (next.id !== id) throw new RangeError('a change keeps the id of its story');
    await putStory(beginWriting(transaction, letters), next);
    return next;
  });
}

/** As `LibraryStore.meet`; stories that are not there any more are passed over. */
export async function meetStories(
  database: Database,
  ids: readonly string[],
  now: string,
): Promise<void> {
  await writeAll(database, async (transaction) => {
    for (const id of ids) {
      const isThere = (await transaction.objectStore('stories').getKey(id)) !== undefined;
      if (isThere) await transaction.objectStore('met').put(now, id);
    }
  });
}
