/** One transaction for one change: whole, durable when it resolves, or undone with a `StoreError`. */
import { toStoreError } from './database.ts';
import type { Database, ReadTransaction, StoreName, WriteTransaction } from './database.ts';

const allStores: StoreName[] = [
  'stories',
  'met',
  'compiled',
  'grown',
  'summaries',
  'words',
  'damaged',
  'seeds',
  'meta',
];

/** `work` may await nothing but requests of its transaction. What else it throws comes through as it is. */
export async function writeAll<T>(
  database: Database,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const transaction = begin(() =>
    database.transaction(allStores, 'readwrite', { durability: 'strict' }),
  );
  // Heard here in any case: of a failure there is to be one rejection, the one that is thrown below.
  const end = transaction.done.then(
    () => null,
    (error: unknown) => ({ error: transaction.error ?? error }),
  );
  try {
    const result = await work(transaction);
    const failure = await end;
    if (failure !== null) throw toStoreError(failure.error);
    return result;
  } catch (error) {
    abort(transaction);
    const failure = await end;
    throw error instanceof DOMException ? toStoreError(failure?.error ?? error) : error;
  }
}

/** As `writeAll`, for work that changes stories. */
export async function writeStories<T>(
  database: Database,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  return writeAll(database, async (transaction) => {
    const result = await work(transaction);
    const meta = transaction.objectStore('meta');
    await meta.put(((await meta.get('revision')) ?? 0) + 1, 'revision');
    return result;
  });
}

/** As `writeAll`, to read. */
export async function readFrom<T>(
  database: Database,
  stores: StoreName[],
  work: (transaction: ReadTransaction) => Promise<T>,
): Promise<T> {
  try {
    const transaction = database.transaction(stores);
    // What ends it is heard from its requests.
    transaction.done.catch(() => null);
    return await work(transaction);
  } catch (error) {
    throw error instanceof DOMException ? toStoreError(error) : error;
  }
}

function begin<T>(start: () => T): T {
  try {
    return start();
  } catch (error) {
    throw toStoreError(error);
  }
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
