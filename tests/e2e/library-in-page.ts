/** Runs in a page of the extension: the reader's own library, as our own pages open it. */
import type { KeptStory } from '../../src/library/kept-story.ts';
import { openOwnLibrary } from '../../src/own-library.ts';

export async function keep(stories: readonly KeptStory[]): Promise<void> {
  const library = await openOwnLibrary();
  await library.keep(stories);
  library.close();
}

export async function pause(id: string, isPaused: boolean): Promise<void> {
  const library = await openOwnLibrary();
  await library.change(id, (kept) => ({ ...kept, isPaused }));
  library.close();
}

export async function remove(ids: readonly string[]): Promise<void> {
  const library = await openOwnLibrary();
  await library.remove(ids);
  library.close();
}

export async function list() {
  const library = await openOwnLibrary();
  const stories = await library.list();
  library.close();
  return stories;
}

/** As if an older version of the extension had made what is kept beside the stories. */
export async function outdate(): Promise<void> {
  const rows = await eachCompiled('readwrite', (row) => ({ ...row, version: 0 }));
  if (rows === 0) throw new Error('nothing to make older');
}

/** How many stories an older version's work stands beside. */
export async function countOutdated(): Promise<number> {
  let outdated = 0;
  await eachCompiled('readonly', (row) => {
    if (row.version === 0) outdated++;
    return null;
  });
  return outdated;
}

interface Row {
  readonly version: number;
}

function eachCompiled(mode: IDBTransactionMode, visit: (row: Row) => Row | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('library');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('compiled', mode);
      let rows = 0;
      const walking = transaction.objectStore('compiled').openCursor();
      walking.addEventListener('success', () => {
        const cursor = walking.result;
        if (cursor === null) return;
        rows++;
        const next = visit(cursor.value as Row);
        if (next !== null) cursor.update(next);
        cursor.continue();
      });
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve(rows);
      });
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  });
}
