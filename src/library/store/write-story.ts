/** Stored stories read and written within one transaction, each with all that is kept beside it. */
import type { KeptStory } from '../kept-story.ts';
import type { Letters } from '../letters.ts';
import { findProblem, isKept } from './check-kept.ts';
import { compileKept } from './compile-kept.ts';
import type { ReadTransaction, StoredStory, WriteTransaction } from './database.ts';
import { libraryVersion, migrateRecord } from './migrate-record.ts';

/** A stored record as it was found. `kept` null: it cannot be read, and `problem` says why. */
export interface Reading {
  readonly id: string;
  readonly kept: Omit<KeptStory, 'lastMet'> | null;
  readonly problem: string;
  readonly record: unknown;
}

function readRecord(id: string, record: StoredStory): Reading {
  const migrated = migrateRecord(record.version, record.kept);
  if (migrated === null) return { id, kept: null, problem: 'version: not one we know', record };
  if (isKept(migrated.kept)) {
    if (migrated.kept.id === id) return { id, kept: migrated.kept, problem: '', record };
    return { id, kept: null, problem: 'id: not the one it is kept under', record };
  }
  return { id, kept: null, problem: findProblem(migrated.kept) ?? '', record };
}

/** Null when there is no such record. Changes nothing. */
export async function readStored(
  transaction: ReadTransaction | WriteTransaction,
  id: string,
): Promise<Reading | null> {
  const record = await transaction.objectStore('stories').get(id);
  return record === undefined ? null : readRecord(id, record);
}

/** With when it was last met. */
export async function withLastMet(
  transaction: ReadTransaction | WriteTransaction,
  kept: Omit<KeptStory, 'lastMet'>,
): Promise<KeptStory> {
  return { ...kept, lastMet: (await transaction.objectStore('met').get(kept.id)) ?? null };
}

/** Where the next new story is put: before all others. */
async function firstPlace(transaction: WriteTransaction): Promise<number> {
  const [first = 0] = await transaction.objectStore('compiled').getAllKeys(null, 1);
  return first - 1;
}

async function placeOf(transaction: WriteTransaction, id: string): Promise<number> {
  const known = await transaction.objectStore('compiled').index('id').getKey(id);
  return known ?? (await firstPlace(transaction));
}

/** Writes what is made of a story; the story itself is there already. */
export async function putCompiled(
  transaction: WriteTransaction,
  kept: Omit<KeptStory, 'lastMet'>,
  letters: Letters,
): Promise<void> {
  const { compiled, grown, summary, words } = compileKept(kept, letters);
  const place = await placeOf(transaction, kept.id);
  await Promise.all([
    transaction.objectStore('compiled').put({ ...compiled, place }),
    grown === null
      ? transaction.objectStore('grown').delete(kept.id)
      : transaction.objectStore('grown').put(grown),
    transaction.objectStore('summaries').put(summary),
    transaction.objectStore('words').put(words),
  ]);
}

export async function putStory(
  transaction: WriteTransaction,
  { lastMet, ...kept }: KeptStory,
  letters: Letters,
): Promise<void> {
  const { id } = kept;
  const met = transaction.objectStore('met');
  await Promise.all([
    transaction.objectStore('stories').put({ id, version: libraryVersion, kept }),
    lastMet === null ? met.delete(id) : met.put(lastMet, id),
    putCompiled(transaction, kept, letters),
  ]);
}

export async function deleteStory(transaction: WriteTransaction, id: string): Promise<void> {
  const place = await transaction.objectStore('compiled').index('id').getKey(id);
  await Promise.all([
    transaction.objectStore('stories').delete(id),
    transaction.objectStore('met').delete(id),
    transaction.objectStore('grown').delete(id),
    transaction.objectStore('summaries').delete(id),
    transaction.objectStore('words').delete(id),
    place === undefined ? null : transaction.objectStore('compiled').delete(place),
  ]);
}

/** Moves a record that cannot be read to the damaged ones; all else of it goes. */
export async function setAside(
  transaction: WriteTransaction,
  { id, problem, record }: Reading,
  foundAt: string,
): Promise<void> {
  await deleteStory(transaction, id);
  await transaction.objectStore('damaged').put({ id, foundAt, problem, record });
}

/** As `readStored` for a sound one; a damaged one is set aside, and null. */
export async function readSound(
  transaction: WriteTransaction,
  id: string,
  foundAt: string,
): Promise<KeptStory | null> {
  const reading = await readStored(transaction, id);
  if (reading === null) return null;
  if (reading.kept !== null) return withLastMet(transaction, reading.kept);
  await setAside(transaction, reading, foundAt);
  return null;
}
