/** What the background answers pages, whether the library can be opened or not. */
import bundled from 'virtual:stories';
import { expect, test } from 'vitest';
import { answerFromLibrary } from '../../../entrypoints/background/answer-from-library.ts';
import { listPageWords } from '../../../src/library/keys/list-page-words.ts';
import { StoreError } from '../../../src/library/store/library-store.ts';
import { harbourStory } from '../../support/harbour-story.ts';
import { keptOf } from '../../support/kept-story.ts';
import { makeFactory, openMemoryLibrary } from '../../support/memory-library.ts';

const [story] = bundled;
const { headline, sentences } = story!.articles[0]!;
const bundledWords = listPageWords(headline, sentences.join('\n'));
const harbourWords = listPageWords('', 'Ingrid Solheim spoke at Vestby Sound.');
const url = 'https://www.news.example/today';

test('a new library answers with the bundled stories, planted at the first question', async () => {
  const factory = makeFactory();
  const library = answerFromLibrary(() => openMemoryLibrary(factory));
  expect(await library.findCandidates(bundledWords, url)).toEqual([story]);
  expect(await library.titleOf(story!.id)).toBe(headline);
  expect(await (await openMemoryLibrary(factory)).read(story!.id)).not.toBeNull();
});

test('a bundled story that the reader removed is not answered with, even after an update', async () => {
  const factory = makeFactory();
  const library = answerFromLibrary(() => openMemoryLibrary(factory));
  await library.plant();
  await (await openMemoryLibrary(factory)).remove([story!.id]);
  await library.plant();
  expect(await library.findCandidates(bundledWords, url)).toEqual([]);
});

test('the asking page’s site decides which stories are looked for', async () => {
  const factory = makeFactory();
  const sites = { rule: 'only' as const, sites: ['news.example'] };
  await (await openMemoryLibrary(factory)).keep([keptOf(harbourStory, { sites })]);
  const library = answerFromLibrary(() => openMemoryLibrary(factory));
  expect(await library.findCandidates(harbourWords, url)).toEqual([harbourStory]);
  expect(await library.findCandidates(harbourWords, 'https://other.example/')).toEqual([]);
});

test('where the library cannot be opened the bundled stories answer, until it can', async () => {
  let isBroken = true;
  const factory = makeFactory();
  await (await openMemoryLibrary(factory)).keep([keptOf(harbourStory)]);
  const library = answerFromLibrary(() =>
    isBroken ? Promise.reject(new StoreError('broken', 'no')) : openMemoryLibrary(factory),
  );
  expect(await library.findCandidates(bundledWords, url)).toEqual([story]);
  expect(await library.findCandidates(harbourWords, url)).toEqual([]);
  expect(await library.titleOf(story!.id)).toBe(headline);
  isBroken = false;
  expect(await library.findCandidates(harbourWords, url)).toEqual([harbourStory]);
});

test('what was met is remembered', async () => {
  const factory = makeFactory();
  const library = answerFromLibrary(() => openMemoryLibrary(factory));
  await library.plant();
  await library.meetStories([story!.id]);
  const [summary] = await (await openMemoryLibrary(factory)).list();
  expect(summary?.lastMet).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
});
