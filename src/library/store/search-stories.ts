/**
 * A query in; the stories that have all its words out. It goes through the words of all stories, and holds on
 * to them, so that what a reader types next is answered at once.
 */
import type { Letters } from '../letters.ts';
import type { Database, LibrarySchema, ReadTransaction } from './database.ts';
import { readQuery } from './search-words.ts';
import { readFrom } from './transact.ts';

type Row = LibrarySchema['words']['value'];

/** About 1 MB of words at once: the browser hands over more only slowly. */
const storiesAtOnce = 500;

/** Ids, in no order that means anything; none for a query without a word. */
export type Search = (database: Database, query: string) => Promise<string[]>;

async function readRows(transaction: ReadTransaction): Promise<Row[]> {
  const store = transaction.objectStore('words');
  const rows: Row[] = [];
  for (let range: IDBKeyRange | null = null; ;) {
    const some = await store.getAll(range, storiesAtOnce);
    const last = some.at(-1);
    if (last === undefined) return rows;
    for (const row of some) rows.push(row);
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

/** One search for one open library. What it holds on to is some 3 kB a story, from the first query on. */
export function makeSearch(letters: Letters): Search {
  let held: { readonly revision: number; readonly rows: readonly Row[] } | null = null;
  return async (database, query) => {
    const pieces = readQuery(query, letters);
    if (pieces.length === 0) return [];
    const { rows } = await readFrom(database, ['words', 'meta'], async (transaction) => {
      const revision = (await transaction.objectStore('meta').get('revision')) ?? 0;
      if (held?.revision !== revision) held = { revision, rows: await readRows(transaction) };
      return held;
    });
    return rows
      .filter(({ words }) => pieces.every((piece) => words.includes(piece)))
      .map(({ id }) => id);
  };
}
