/** Ids in; their stories out, put together, and what could not be read set aside. */
import type { Story } from '../../knowledge/story.ts';
import { growKept } from './compile-kept.ts';
import type { Database, ReadTransaction } from './database.ts';
import { readFrom, writeStories } from './transact.ts';
import { readSound, readStored } from './write-story.ts';

/** A story, or the id of one that is damaged; null when there is none. */
async function readOne(
  transaction: ReadTransaction,
  id: string,
): Promise<Story | { readonly damaged: string } | null> {
  const [reading, grown] = await Promise.all([
    readStored(transaction, id),
    transaction.objectStore('grown').get(id),
  ]);
  if (reading === null) return null;
  if (reading.kept === null) return { damaged: id };
  return grown ?? growKept(reading.kept);
}

/** Sets aside those of the records that are damaged. */
export async function setDamagedAside(
  database: Database,
  ids: readonly string[],
  now: string,
): Promise<void> {
  await writeStories(database, async (transaction) => {
    for (const id of ids) await readSound(transaction, id, now);
  });
}

/** As `LibraryStore.readStories`: in the order of the ids. */
export async function readStories(
  database: Database,
  ids: readonly string[],
  now: () => string,
): Promise<Story[]> {
  const read = await readFrom(database, ['stories', 'grown'], (transaction) =>
    Promise.all(ids.map((id) => readOne(transaction, id))),
  );
  const found = read.filter((one) => one !== null);
  const damaged = found.flatMap((one) => ('damaged' in one ? [one.damaged] : []));
  if (damaged.length > 0) await setDamagedAside(database, damaged, now());
  return found.filter((one): one is Story => !('damaged' in one));
}
