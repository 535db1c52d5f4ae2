/** Runs in a page: the library on the browser's own database, for tests that cut it off in the middle. */
import { StoreError } from '../../../src/library/store/library-store.ts';
import type { LibraryKeeper } from '../../../src/library/store/library-keeper.ts';
import { openLibrary } from '../../../src/library/store/open-library.ts';
import { listPageWords } from '../../../src/library/keys/list-page-words.ts';
import { makeKeptStory } from '../../bench/library/make-stories.ts';

const open = (): Promise<LibraryKeeper> => openLibrary(indexedDB, () => '2025-03-14T09:30:00.000Z');

const makeStories = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => makeKeptStory(from + index));

let writes = 0;

/** How many records were handed to the browser so far. */
export const countWrites = (): number => writes;

/** Keeps stories [from, from + count) in one change; 'kept', or why not. */
export async function keep(from: number, count: number): Promise<string> {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...args) {
    writes++;
    return put.apply(this, args);
  };
  try {
    await (await open()).keep(makeStories(from, count));
    return 'kept';
  } catch (error) {
    return error instanceof StoreError ? error.reason : String(error);
  }
}

/** What a reader finds of stories [from, from + count). */
export async function look(from: number, count: number) {
  const library = await open();
  const stories = makeStories(from, count);
  const read = await Promise.all(stories.map(({ id }) => library.read(id)));
  const { headline, sentences } = stories[0]!.parts[0]!.story.articles[0]!;
  const found = await library.findCandidates(
    listPageWords(headline, sentences.join('\n')),
    'a.example',
  );
  const answer = {
    listed: (await library.list()).length,
    sound: read.filter((kept, at) => JSON.stringify(kept) === JSON.stringify(stories[at])).length,
    damaged: (await library.listDamaged()).length,
    isFirstFound: found[0]?.id === stories[0]?.id,
    searched: (await library.search(headline)).length,
  };
  library.close();
  return answer;
}
