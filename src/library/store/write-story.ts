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

interface Place {
  readonly place: number;
  /** Nothing of it is there yet. */
  readonly isNew: boolean;
}

/** A transaction that stories are written in. Writes go one by one: see `putStory`. */
export interface Writing {
  readonly transaction: WriteTransaction;
  readonly letters: Letters;
  /** Where a story stands in the index: where it stood, else before all others, and then it is new. */
  readonly takePlace: (id: string) => Promise<Place>;
}

export function beginWriting(transaction: WriteTransaction, letters: Letters): Writing {
  const compiled = transaction.objectStore('compiled');
  let first: number | null = null;
  const takePlace = async (id: string): Promise<Place> => {
    const known = await compiled.index('id').getKey(id);
    if (known !== undefined) return { place: known, isNew: false };
    first = (first ?? (await compiled.getAllKeys(null, 1))[0] ?? 0) - 1;
    return { place: first, isNew: true };
  };
  return { transaction, letters, takePlace };
}

/** Writes what is made of a story; the story itself is there already. */
export async function putCompiled(
  { transaction, letters }: Writing,
  kept: Omit<KeptStory, 'lastMet'>,
  { place, isNew }: Place,
): Promise<void> {
  const { compiled, grown, summary, words } = compileKept(kept, letters);
  const grownStore = transaction.objectStore('grown');
  await transaction.objectStore('compiled').put({ ...compiled, place });
  await transaction.objectStore('summaries').put(summary);
  await transaction.objectStore('words').put(words);
  if (grown !== null) await grownStore.put(grown);
  else if (!isNew) await grownStore.delete(kept.id);
}

/**
 * Writes a story with all that is kept beside it; throws a TypeError for one that could not be read again. One
 * record after another: on a full disk Firefox (153) undoes
 * the transaction at the record that fails, and keeps those that were handed to it meanwhile.
 */
export async function putStory(writing: Writing, { lastMet, ...kept }: KeptStory): Promise<void> {
  const { id } = kept;
  const problem = findProblem(kept);
  if (problem !== null) throw new TypeError(`No story that can be kept: ${problem}`);
  const met = writing.transaction.objectStore('met');
  const record = { id, version: libraryVersion, kept };
  await writing.transaction.objectStore('stories').put(record);
  const place = await writing.takePlace(id);
  if (lastMet !== null) await met.put(lastMet, id);
  else if (!place.isNew) await met.delete(id);
  await putCompiled(writing, kept, place);
}

export async function deleteStory(transaction: WriteTransaction, id: string): Promise<void> {
  const compiled = transaction.objectStore('compiled');
  const place = await compiled.index('id').getKey(id);
  if (place !== undefined) await compiled.delete(place);
  for (const store of ['stories', 'met', 'grown', 'summaries', 'words'] as const) {
    await transaction.objectStore(store).delete(id);
  }
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
