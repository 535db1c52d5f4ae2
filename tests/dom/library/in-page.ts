/** Runs in a page: the library on the browser's own database, for tests that cut it off in the middle. */
import { StoreError } from '../../../src/library/store/library-store.ts';
import type { LibraryKeeper } from '../../../src/library/store/library-keeper.ts';
import { openLibrary } from '../../../src/library/store/open-library.ts';
import { listPageWords } from '../../../src/library/keys/list-page-words.ts';
import { makeKeptStory } from '../../bench/library/make-stories.ts';

const open = (): Promise<LibraryKeeper> => openLibrary(indexedDB, () => '2025-03-14T09:30:00.000Z');

const makeStories = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => makeKeptStory(from + index));

let begun = 0;

/** How many stories the library has begun to write. */
export const countBegun = (): number => begun;

/** Tells of each that is taken out of it. */
const counted = <T>(items: T[]): T[] =>
  new Proxy(items, {
    get(target, key, receiver): unknown {
      if (/^\d+$/.test(String(key))) begun++;
      return Reflect.get(target, key, receiver);
    },
  });

/** Keeps stories [from, from + count) in one change; 'kept', or why not. */
export async function keep(from: number, count: number): Promise<string> {
  try {
    await (await open()).keep(counted(makeStories(from, count)));
    return 'kept';
  } catch (error) {
    return error instanceof StoreError ? error.reason : String(error);
  }
}

/** How many records each of the database's stores has for stories. */
function countRecords(): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('library');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(storyStores);
      const counting = storyStores.map((name) => transaction.objectStore(name).count());
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve(counting.map(({ result }) => result));
      });
    });
  });
}

const storyStores = ['stories', 'compiled', 'summaries', 'words'];
/** Of many stories every so manieth is read and compared, of few each. */
const mostRead = 20;

/** What a reader finds of stories [from, from + count). */
export async function look(from: number, count: number) {
  const library = await open();
  const step = Math.ceil(count / mostRead);
  const stories = makeStories(from, count);
  const some = stories.filter((_, at) => at % step === 0);
  const read = await Promise.all(some.map(({ id }) => library.read(id)));
  const { headline, sentences } = stories[0]!.parts[0]!.story.articles[0]!;
  const words = listPageWords(headline, sentences.join('\n'));
  const found = await library.findCandidates(words, 'a.example');
  const ids = new Set(stories.map(({ id }) => id));
  const listed = await library.list();
  const answer = {
    /** The share of the stories that are as they were kept. */
    sound:
      read.filter((kept, at) => JSON.stringify(kept) === JSON.stringify(some[at])).length /
      some.length,
    listed: listed.filter(({ id }) => ids.has(id)).length,
    listedInAll: listed.length,
    records: await countRecords(),
    damaged: (await library.listDamaged()).length,
    isFirstFound: found[0]?.id === stories[0]?.id,
    searched: (await library.search(headline)).length,
  };
  library.close();
  return answer;
}
