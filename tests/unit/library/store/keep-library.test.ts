/** What the background does for the library: bundled stories, and what older versions made of stories. */
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../../src/knowledge/story.ts';
import { listPageWords } from '../../../../src/library/keys/list-page-words.ts';
import { harbourStory } from '../../../support/harbour-story.ts';
import { keptOf } from '../../../support/kept-story.ts';
import {
  makeFactory,
  openMemoryLibrary,
  readRecords,
  writeRecord,
} from '../../../support/memory-library.ts';
import { mergerStory } from '../../../support/merger-story.ts';

const harbourWords = listPageWords('', 'Ingrid Solheim spoke at Vestby Sound.');
const changed: Story = { ...harbourStory, terms: [{ text: 'toll bridge', lang: 'en', weight: 1 }] };

describe('bundled stories', () => {
  test('are planted once', async () => {
    const library = await openMemoryLibrary();
    expect(await library.isSeeded()).toBe(false);
    expect(await library.seed([harbourStory])).toBe(true);
    expect(await library.isSeeded()).toBe(true);
    expect(await library.seed([harbourStory])).toBe(false);
    expect((await library.read('harbour'))?.parts).toEqual([
      { story: harbourStory, from: 'bundled', text: null },
    ]);
    expect(await library.titleOf('harbour')).toBe(harbourStory.articles[0]?.headline);
  });

  test('that the reader removed stay removed, whatever comes with an update', async () => {
    const library = await openMemoryLibrary();
    await library.seed([harbourStory]);
    const removed = await library.remove(['harbour']);
    expect(await library.seed([changed, mergerStory])).toBe(true);
    expect((await library.list()).map(({ id }) => id)).toEqual(['merger']);
    await library.keep(removed);
    expect(await library.read('harbour')).toEqual(removed[0]);
  });

  test('that changed keep what the reader made of them', async () => {
    const library = await openMemoryLibrary();
    await library.seed([harbourStory]);
    const added = { story: mergerStory, from: 'followed' as const, text: 'a text' };
    const drop = { kind: 'drop' as const, entry: 'Sound Alliance' };
    await library.change('harbour', (kept) => ({
      ...kept,
      parts: [...kept.parts, added],
      edits: [drop],
      isPaused: true,
    }));
    await library.meet(['harbour'], '2025-03-20T10:00:00.000Z');
    expect(await library.seed([changed])).toBe(true);
    expect(await library.read('harbour')).toMatchObject({
      parts: [{ story: changed, from: 'bundled', text: null }, added],
      edits: [drop],
      isPaused: true,
      lastMet: '2025-03-20T10:00:00.000Z',
    });
  });
});

describe('what another version made of stories', () => {
  const count = 30;

  async function openOutdated() {
    const factory = makeFactory();
    const library = await openMemoryLibrary(factory);
    const stories = Array.from({ length: count }, (_, index) =>
      keptOf({ ...harbourStory, id: `harbour-${index}` }),
    );
    await library.keep(stories);
    const rows = (await readRecords(factory, 'compiled')) as object[];
    for (const row of rows) {
      await writeRecord(factory, 'compiled', {
        ...row,
        version: 0,
        keys: ['solheim'],
        clues: [{ weight: 1, isGeneric: false, names: [['solheim']] }],
      });
    }
    return { factory, library };
  }

  test('is made anew in steps, and goes on where it was interrupted', async () => {
    const { factory, library } = await openOutdated();
    const first = await library.rebuildSome();
    library.close();
    const next = await openMemoryLibrary(factory);
    const second = await next.rebuildSome();
    expect([first > 0, second > 0, first + second]).toEqual([true, true, count]);
    expect(await next.rebuildSome()).toBe(0);
    expect(await next.findCandidates(['sound', 'vestby'], 'news.example')).not.toEqual([]);
  });

  test('answers visits meanwhile with the stories as they are kept', async () => {
    const { library } = await openOutdated();
    await library.rebuildSome();
    const found = await library.findCandidates(harbourWords, 'news.example');
    expect(found.length).toBeGreaterThan(1);
    for (const story of found) expect(story).toEqual({ ...harbourStory, id: story.id });
  });

  test('without its story goes', async () => {
    const { factory, library } = await openOutdated();
    await writeRecord(factory, 'compiled', {
      place: 5,
      id: 'nobody',
      version: 0,
      keys: [],
      clues: [],
    });
    while ((await library.rebuildSome()) > 0);
    const rows = (await readRecords(factory, 'compiled')) as { id: string }[];
    expect(rows.map(({ id }) => id)).not.toContain('nobody');
    expect(rows).toHaveLength(count);
  });
});
