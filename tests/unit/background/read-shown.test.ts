/** What of the library the popup shows beside a page. */
import { expect, test } from 'vitest';
import { readShown } from '../../../entrypoints/background/read-shown.ts';
import { ferryStory } from '../../support/ferry-story.ts';
import { harbourStory } from '../../support/harbour-story.ts';
import { keptOf } from '../../support/kept-story.ts';
import { makeFactory, openMemoryLibrary } from '../../support/memory-library.ts';

const at = (day: number): string => `2025-03-${String(day).padStart(2, '0')}T08:00:00.000Z`;

async function libraryOfFive() {
  const library = await openMemoryLibrary(makeFactory());
  const others = [1, 2, 3].map((day) =>
    keptOf({ ...ferryStory, id: `ferries-${day}` }, { keptAt: at(day) }),
  );
  const title = { kind: 'title', title: 'The tunnel' } as const;
  await library.keep([
    keptOf(harbourStory, { keptAt: at(1), lastMet: at(20), edits: [title] }),
    keptOf(ferryStory, { keptAt: at(10) }),
    ...others,
  ]);
  return library;
}

test('beside a related page stand its stories, in their order, as the reader calls them', async () => {
  const { stories } = await readShown(await libraryOfFive(), ['ferries', 'harbour', 'gone']);
  expect(stories?.map(({ story, title }) => [story.id, title])).toEqual([
    ['ferries', ferryStory.articles[0]!.headline],
    ['harbour', 'The tunnel'],
  ]);
});

test('beside another page stand the few that were met or kept last, and how many there are', async () => {
  const { stories, storyCount } = await readShown(await libraryOfFive(), []);
  expect(stories?.map(({ story }) => story.id)).toEqual(['harbour', 'ferries', 'ferries-3']);
  expect(storyCount).toBe(5);
});
