/** A query in; the stories that have all its words out. It goes through the words of all stories, some at a time. */
import type { Letters } from '../letters.ts';
import type { Database } from './database.ts';
import { readQuery } from './search-words.ts';
import { readFrom } from './transact.ts';

/** About 1 MB of words at once, so that memory does not grow with the library. */
const storiesAtOnce = 500;

/** Ids, in no order that means anything; none for a query without a word. */
export async function searchStories(
  database: Database,
  query: string,
  letters: Letters,
): Promise<string[]> {
  const pieces = readQuery(query, letters);
  if (pieces.length === 0) return [];
  return readFrom(database, ['words'], async (transaction) => {
    const store = transaction.objectStore('words');
    const found: string[] = [];
    for (let range: IDBKeyRange | null = null; ;) {
      const rows = await store.getAll(range, storiesAtOnce);
      for (const { id, words } of rows) {
        if (pieces.every((piece) => words.includes(piece))) found.push(id);
      }
      const last = rows.at(-1);
      if (last === undefined) return found;
      range = IDBKeyRange.lowerBound(last.id, true);
    }
  });
}
