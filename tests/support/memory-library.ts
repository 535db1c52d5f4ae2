/** A reader's library on a database in memory, and the same database opened by hand. */
import 'fake-indexeddb/auto';
import { IDBFactory as MemoryFactory } from 'fake-indexeddb';
import type { LibraryKeeper } from '../../src/library/store/library-keeper.ts';
import { openLibrary } from '../../src/library/store/open-library.ts';

/** The clock of these libraries stands still. */
export const foundAt = '2025-03-14T09:30:00.000Z';

export const makeFactory = (): IDBFactory => new MemoryFactory();

export const openMemoryLibrary = (factory: IDBFactory = makeFactory()): Promise<LibraryKeeper> =>
  openLibrary(factory, () => foundAt);

/** Resolves with what the request gives. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Writes one record past the library, as a failing disk or a bug would. */
export async function writeRecord(
  factory: IDBFactory,
  store: string,
  record: unknown,
): Promise<void> {
  const database = await settled(factory.open('library'));
  await settled(database.transaction(store, 'readwrite').objectStore(store).put(record));
  database.close();
}

/** All records of one of the database's stores. */
export async function readRecords(factory: IDBFactory, store: string): Promise<unknown[]> {
  const database = await settled(factory.open('library'));
  const records = await settled(database.transaction(store).objectStore(store).getAll());
  database.close();
  return records;
}
