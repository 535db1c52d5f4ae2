/** What becomes of a library when records are damaged, writes are cut off, or another version comes. */
import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { listPageWords } from '../../../../src/library/keys/list-page-words.ts';
import { StoreError } from '../../../../src/library/store/library-store.ts';
import { makeFailing, openFailing } from '../../../support/failing-factory.ts';
import { harbourStory } from '../../../support/harbour-story.ts';
import { keptOf } from '../../../support/kept-story.ts';
import {
  foundAt,
  makeFactory,
  openMemoryLibrary,
  settled,
  writeRecord,
} from '../../../support/memory-library.ts';
import { mergerStory } from '../../../support/merger-story.ts';

const harbour = keptOf(harbourStory);
const merger = keptOf(mergerStory);
const bothWords = listPageWords(
  'Solheim buys pumps of Kestrel Hydraulics',
  'Ingrid Solheim and Hanneke Brandsma of Aldermoor met at Vestby Sound.',
);

const { lastMet: _, ...sound } = harbour;
const [part] = sound.parts;
const strayStory = {
  ...harbourStory,
  line: { article: 'harbour-vote', sentence: 0, start: 0, end: 9999 },
};
const record = (kept: unknown, version: unknown = 1) => ({ id: 'harbour', version, kept });

describe('a damaged record', () => {
  test.each([
    ['nothing', record(null)],
    ['without parts', record({ ...sound, parts: [] })],
    [
      'a name that is a number',
      record({
        ...sound,
        parts: [{ ...part, story: { ...harbourStory, entries: [{ name: 7 }] } }],
      }),
    ],
    ['a passage that is not there', record({ ...sound, parts: [{ ...part, story: strayStory }] })],
    ['the record of another story', record({ ...sound, id: 'merger' })],
    ['of a version that never was', record(sound, 99)],
    ['without a version', record(sound, 'new')],
    ['only an id', { id: 'harbour' }],
  ])('(%s) is set aside as it was found, and the rest works', async (_name, damaged) => {
    const factory = makeFactory();
    const library = await openMemoryLibrary(factory);
    await library.keep([harbour, merger]);
    await writeRecord(factory, 'stories', damaged);
    const found = await library.findCandidates(bothWords, 'news.example');
    expect(found.map(({ id }) => id)).toEqual(['merger']);
    expect(await library.read('harbour')).toBeNull();
    expect((await library.list()).map(({ id }) => id)).toEqual(['merger']);
    expect(await library.listDamaged()).toEqual([
      { id: 'harbour', foundAt, problem: expect.stringMatching(/\w/), record: damaged },
    ]);
  });

  test('can be dropped, and does not stand in the way of the story kept anew', async () => {
    const factory = makeFactory();
    const library = await openMemoryLibrary(factory);
    await library.keep([harbour]);
    await writeRecord(factory, 'stories', record(null));
    expect(await library.change('harbour', (kept) => kept)).toBeNull();
    await library.keep([harbour]);
    expect(await library.read('harbour')).toEqual(harbour);
    expect(await library.listDamaged()).toHaveLength(1);
    await library.dropDamaged(['harbour']);
    expect(await library.listDamaged()).toEqual([]);
    expect(await library.read('harbour')).toEqual(harbour);
  });
});

describe('a write that is cut off', () => {
  const whatIsThere = async (library: Awaited<ReturnType<typeof openMemoryLibrary>>) => ({
    list: await library.list(),
    story: await library.read('harbour'),
    found: await library.findCandidates(bothWords, 'news.example'),
    search: await library.search('ferry'),
  });

  test.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'broken'],
    ['AbortError', 'broken'],
  ])('by %s anywhere in the middle leaves all as it was, and says so', async (error, reason) => {
    const failing = makeFailing(makeFactory());
    const library = await openFailing(failing);
    await library.keep([harbour]);
    const before = await whatIsThere(library);
    for (const put of [0, 1, 3, 5]) {
      failing.failAt(put, error);
      const keeping = library.keep([{ ...harbour, isPaused: true }, merger]);
      await expect(keeping).rejects.toBeInstanceOf(StoreError);
      await expect(keeping).rejects.toMatchObject({ reason });
      failing.mend();
      expect(await whatIsThere(library)).toEqual(before);
    }
    await library.keep([merger]);
    expect(await library.list()).toHaveLength(2);
  });

  test('does not half replace stories by one', async () => {
    const failing = makeFailing(makeFactory());
    const library = await openFailing(failing);
    await library.keep([harbour, merger]);
    failing.failAt(2, 'QuotaExceededError');
    const joined = { ...harbour, id: 'both', parts: [...harbour.parts, ...merger.parts] };
    await expect(library.rewrite(['harbour', 'merger'], () => [joined])).rejects.toThrow(/no room/);
    failing.mend();
    expect((await library.list()).map(({ id }) => id).toSorted()).toEqual(['harbour', 'merger']);
    expect(await library.read('merger')).toEqual(merger);
  });
});

describe('another version', () => {
  async function openLater(factory: IDBFactory): Promise<IDBDatabase> {
    const request = factory.open('library', 99);
    request.addEventListener('upgradeneeded', () => {
      if (!request.result.objectStoreNames.contains('later'))
        request.result.createObjectStore('later');
    });
    return settled(request);
  }

  test('that is later keeps its library unharmed', async () => {
    const factory = makeFactory();
    const later = await openLater(factory);
    await settled(later.transaction('later', 'readwrite').objectStore('later').put('kept', 'key'));
    later.close();
    await expect(openMemoryLibrary(factory)).rejects.toMatchObject({ reason: 'newer' });
    const again = await openLater(factory);
    expect([...again.objectStoreNames]).toEqual(['later']);
    expect(await settled(again.transaction('later').objectStore('later').get('key'))).toBe('kept');
  });

  test('that comes while a page of ours is open is let in, and the page says so', async () => {
    const factory = makeFactory();
    const library = await openMemoryLibrary(factory);
    await library.keep([harbour]);
    const later = await openLater(factory);
    expect(later.version).toBe(99);
    await expect(library.list()).rejects.toMatchObject({ reason: 'newer' });
    await expect(library.keep([merger])).rejects.toBeInstanceOf(StoreError);
  });
});

test('a connection that the browser closed is opened anew', async () => {
  const failing = makeFailing(makeFactory());
  const library = await openFailing(failing);
  await library.keep([harbour]);
  forceCloseDatabase(failing.opened[0] as never);
  expect(await library.read('harbour')).toEqual(harbour);
  expect(failing.opened).toHaveLength(2);
});

test('a library that was closed says so', async () => {
  const library = await openMemoryLibrary();
  library.close();
  await expect(library.list()).rejects.toBeInstanceOf(StoreError);
});
