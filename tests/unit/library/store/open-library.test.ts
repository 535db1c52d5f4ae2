/** What a reader's library does with stories, on a database in memory. */
import { describe, expect, test } from 'vitest';
import type { KeptStory } from '../../../../src/library/kept-story.ts';
import { listPageWords } from '../../../../src/library/keys/list-page-words.ts';
import { harbourStory } from '../../../support/harbour-story.ts';
import { keptOf } from '../../../support/kept-story.ts';
import { makeFactory, openMemoryLibrary } from '../../../support/memory-library.ts';
import { mergerStory } from '../../../support/merger-story.ts';

const harbour = keptOf(harbourStory);
const merger = keptOf(mergerStory, { keptAt: '2025-03-14T08:00:00.000Z' });
const harbourWords = listPageWords(
  'Ferries to stay as tunnel is put off',
  'Ingrid Solheim told reporters that Vestby Sound would wait.',
);

async function openWith(...stories: readonly KeptStory[]) {
  const library = await openMemoryLibrary();
  await library.keep(stories);
  return library;
}

const idsOf = (stories: readonly { readonly id: string }[]): string[] =>
  stories.map(({ id }) => id);

describe('keeping', () => {
  test('what was kept is read as it was, by whoever opens the library next', async () => {
    const factory = makeFactory();
    const first = await openMemoryLibrary(factory);
    await first.keep([harbour, merger]);
    first.close();
    const second = await openMemoryLibrary(factory);
    expect(await second.read('harbour')).toEqual(harbour);
    expect(await second.read('merger')).toEqual(merger);
    expect(await second.read('nobody')).toBeNull();
  });

  test('the list tells of each story, the newest kept first', async () => {
    const library = await openWith(harbour, merger);
    const [first, second, ...others] = await library.list();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ id: 'merger', from: 'followed', articles: 1, entries: 6 });
    expect(second).toMatchObject({
      id: 'harbour',
      title: 'Council delays the vote on a harbour tunnel as costs rise',
      sources: ['AP'],
      dates: { from: '2025-03-12', to: '2025-03-12' },
      isPaused: false,
      lastMet: null,
    });
    expect(second!.bytes).toBeGreaterThan(1000);
  });

  test('the same story kept again takes the place of the first', async () => {
    const library = await openWith(harbour, { ...harbour, isPaused: true });
    expect(await library.list()).toHaveLength(1);
    expect((await library.read('harbour'))?.isPaused).toBe(true);
  });

  test('a story called otherwise by the reader is listed so', async () => {
    const library = await openWith({ ...harbour, edits: [{ kind: 'title', title: 'The tunnel' }] });
    expect((await library.list())[0]?.title).toBe('The tunnel');
  });
});

test('a story that could not be read again is not kept, nor any beside it', async () => {
  const library = await openMemoryLibrary();
  const broken = { ...harbour, parts: [] };
  await expect(library.keep([merger, broken])).rejects.toThrow(/parts/);
  expect(await library.list()).toEqual([]);
});

describe('changing', () => {
  test('an update is kept and given back', async () => {
    const library = await openWith(harbour);
    const changed = await library.change('harbour', (kept) => ({ ...kept, isPaused: true }));
    expect(changed?.isPaused).toBe(true);
    expect(await library.read('harbour')).toEqual(changed);
    expect((await library.list())[0]?.isPaused).toBe(true);
  });

  test('a change of a story that is not there changes nothing', async () => {
    const library = await openWith(harbour);
    expect(await library.change('merger', (kept) => kept)).toBeNull();
    expect(idsOf(await library.list())).toEqual(['harbour']);
  });

  test('two windows that change one story at once lose nothing', async () => {
    const factory = makeFactory();
    const [left, right] = [await openMemoryLibrary(factory), await openMemoryLibrary(factory)];
    await left.keep([harbour]);
    const drop = (library: typeof left, entry: string) =>
      library.change('harbour', (kept) => ({
        ...kept,
        edits: [...kept.edits, { kind: 'drop', entry }],
      }));
    const names = Array.from({ length: 20 }, (_, index) => `entry-${index}`);
    await Promise.all(names.map((name, index) => drop(index % 2 === 0 ? left : right, name)));
    const edits = (await left.read('harbour'))?.edits ?? [];
    expect(edits.map((edit) => ('entry' in edit ? edit.entry : '')).toSorted()).toEqual(
      names.toSorted(),
    );
  });

  test('an update that throws leaves the story as it was', async () => {
    const library = await openWith(harbour);
    const failing = library.change('harbour', () => {
      throw new TypeError('no such edit');
    });
    await expect(failing).rejects.toThrow('no such edit');
    expect(await library.read('harbour')).toEqual(harbour);
  });
});

describe('rewriting', () => {
  const both = { ...harbour, id: 'both', parts: [...harbour.parts, ...merger.parts] };

  test('puts what is made of stories in their place, and gives back what they were', async () => {
    const library = await openWith(harbour, merger);
    const before = await library.rewrite(['harbour', 'nobody', 'merger'], (there) => {
      expect(idsOf(there)).toEqual(['harbour', 'merger']);
      return [both];
    });
    expect(before).toEqual([harbour, merger]);
    expect(idsOf(await library.list())).toEqual(['both']);
    await library.rewrite(['both'], () => before);
    expect(await library.read('merger')).toEqual(merger);
  });

  test('overwrites no story that it was not asked to read', async () => {
    const library = await openWith(harbour, merger);
    const other = { ...merger, isPaused: true };
    await expect(library.rewrite(['harbour'], () => [other])).rejects.toMatchObject({
      reason: 'changed',
    });
    expect(await library.read('harbour')).toEqual(harbour);
    expect(await library.read('merger')).toEqual(merger);
  });

  test('sees what another window changed just before', async () => {
    const factory = makeFactory();
    const [left, right] = [await openMemoryLibrary(factory), await openMemoryLibrary(factory)];
    await left.keep([harbour]);
    await Promise.all([
      right.change('harbour', (kept) => ({ ...kept, isPaused: true })),
      left.rewrite(['harbour'], (there) => there.map((kept) => ({ ...kept, id: 'both' }))),
    ]);
    expect((await left.read('both'))?.isPaused).toBe(true);
  });
});

describe('removing', () => {
  test('the removed come back for an undo, with when they were last met', async () => {
    const library = await openWith(harbour, merger);
    await library.meet(['harbour'], '2025-03-20T10:00:00.000Z');
    const removed = await library.remove(['harbour', 'nobody']);
    expect(idsOf(removed)).toEqual(['harbour']);
    expect(idsOf(await library.list())).toEqual(['merger']);
    expect(await library.findCandidates(harbourWords, 'news.example')).toEqual([]);
    expect(await library.search('ferry')).toEqual([]);
    await library.keep(removed);
    expect(await library.read('harbour')).toEqual({
      ...harbour,
      lastMet: '2025-03-20T10:00:00.000Z',
    });
    expect(await library.search('ferry')).toEqual(['harbour']);
  });
});

describe('candidates', () => {
  test('the stories that a page names are found, others are not', async () => {
    const library = await openWith(harbour, merger);
    expect(idsOf(await library.findCandidates(harbourWords, 'news.example'))).toEqual(['harbour']);
    expect(await library.findCandidates(['weather', 'rain'], 'news.example')).toEqual([]);
    expect(await library.findCandidates([], 'news.example')).toEqual([]);
  });

  test('a story comes as the reader made it', async () => {
    const library = await openWith({ ...harbour, id: 'mine' });
    const [story] = await library.findCandidates(harbourWords, 'news.example');
    expect(story).toEqual({ ...harbourStory, id: 'mine' });
    expect(await library.readStories(['mine', 'nobody'])).toEqual([story]);
  });

  test('paused stories are not found until they go on', async () => {
    const library = await openWith({ ...harbour, isPaused: true });
    expect(await library.findCandidates(harbourWords, 'news.example')).toEqual([]);
    expect(idsOf(await library.readStories(['harbour']))).toEqual(['harbour']);
    await library.change('harbour', (kept) => ({ ...kept, isPaused: false }));
    expect(await library.findCandidates(harbourWords, 'news.example')).toHaveLength(1);
  });

  test.each([
    ['only', 'news.example', true],
    ['only', 'sport.news.example', true],
    ['only', 'badnews.example', false],
    ['except', 'news.example', false],
    ['except', 'sport.news.example', false],
    ['except', 'other.example', true],
  ] as const)(
    'looked for %s on news.example, it is found on %s: %s',
    async (rule, site, isFound) => {
      const library = await openWith({ ...harbour, sites: { rule, sites: ['news.example'] } });
      expect(await library.findCandidates(harbourWords, site)).toHaveLength(isFound ? 1 : 0);
    },
  );
});

describe('search', () => {
  test.each([
    ['ferry', ['harbour']],
    ['SOLHEIM tun', ['harbour']],
    ['solheim brandsma', []],
    ['pump maker', ['merger']],
    ['wou', ['harbour', 'merger']],
    ['イングリッド', ['harbour']],
    ['ソルハ', ['harbour']],
    ['ferr dock', []],
    ['', []],
    ['—', []],
  ])('%s', async (query, ids) => {
    const library = await openWith(harbour, merger);
    expect((await library.search(query)).toSorted()).toEqual(ids);
  });
});

test('a search finds what another window kept or removed meanwhile', async () => {
  const factory = makeFactory();
  const [mine, other] = [await openMemoryLibrary(factory), await openMemoryLibrary(factory)];
  await mine.keep([harbour]);
  expect(await mine.search('pump')).toEqual([]);
  await other.keep([merger]);
  expect(await mine.search('pump')).toEqual(['merger']);
  await other.remove(['merger']);
  expect(await mine.search('pump')).toEqual([]);
  expect(await mine.search('ferry')).toEqual(['harbour']);
});

test('what was met last is remembered, for stories that are there', async () => {
  const library = await openWith(harbour);
  await library.meet(['harbour', 'nobody'], '2025-03-20T10:00:00.000Z');
  expect((await library.list())[0]?.lastMet).toBe('2025-03-20T10:00:00.000Z');
  expect((await library.read('harbour'))?.lastMet).toBe('2025-03-20T10:00:00.000Z');
});
