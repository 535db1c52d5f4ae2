/** The library page in two windows at once, over one database: what one does takes nothing from the other. */
import { expect, test } from 'vitest';
import { actOnLibrary } from '../../../entrypoints/library/act-on-library.ts';
import { makeDesk } from '../../../entrypoints/library/desk.ts';
import { showStory } from '../../../entrypoints/library/show-story.ts';
import type { KeptStory } from '../../../src/library/kept-story.ts';
import { previewImport } from '../../../src/library/pack/preview-import.ts';
import { readPack } from '../../../src/library/pack/read-pack.ts';
import { writePack } from '../../../src/library/pack/write-pack.ts';
import type { LibraryData, View } from '../../../src/ui/library/library-data.ts';
import { harbourStory } from '../../support/harbour-story.ts';
import { keptOf } from '../../support/kept-story.ts';
import { about, packedStories } from '../../support/make-pack.ts';
import { makeFactory, openMemoryLibrary } from '../../support/memory-library.ts';
import { mergerStory } from '../../support/merger-story.ts';

const harbour = keptOf(harbourStory);
const merger = keptOf(mergerStory, { keptAt: '2025-03-14T08:00:00.000Z' });
const isTitled = (kept: KeptStory | null, title: string): boolean =>
  kept?.edits.some((edit) => edit.kind === 'title' && edit.title === title) ?? false;
const titled = (kept: KeptStory): KeptStory => ({
  ...kept,
  edits: [...kept.edits, { kind: 'title', title: 'As the other window calls it' }],
});

async function openWindow(factory: IDBFactory, view?: View) {
  const store = await openMemoryLibrary(factory);
  const drawn: LibraryData[] = [];
  const desk = makeDesk({
    store: () => Promise.resolve(store),
    build: () => Promise.resolve({ problem: 'failed' }),
    packs: {
      read: async (file) => readPack(await file.text()),
      preview: async (pack, existing) => previewImport(pack, existing),
    },
    findFollowed: () => Promise.resolve(null),
    now: () => '2025-03-15T08:00:00.000Z',
    askToStay: () => Promise.resolve(),
    readSpace: () => Promise.resolve({ usedBytes: null, freeBytes: null, isLasting: false }),
    saveFile: () => undefined,
    setHash: () => undefined,
    render: (data) => void drawn.push(data),
  });
  desk.show({ view: view ?? { kind: 'list' } });
  const actions = actOnLibrary(desk);
  /** Until an act has said that it is done, or what went wrong. */
  const settled = async (is: (data: LibraryData) => boolean): Promise<LibraryData> => {
    await expect.poll(() => drawn.find(is)).toBeDefined();
    return drawn.find(is)!;
  };
  const done = (words: string) => settled((data) => data.done?.words.includes(words) ?? false);
  const trouble = () => settled(({ trouble: said }) => said !== null);
  const undo = async (): Promise<void> => void (await drawn.at(-1)?.done?.undo?.());
  return { store, actions, done, trouble, undo };
}

const draft = (kept: KeptStory): View => ({
  kind: 'draft',
  shown: showStory(kept),
  removed: [],
  isStub: false,
  isPrivate: false,
});

test('one article that is read in both and kept in both is kept once, with what was set right in it', async () => {
  const factory = makeFactory();
  const left = await openWindow(factory, draft(harbour));
  const right = await openWindow(factory, draft(harbour));
  left.actions.keepDraft();
  await left.done('You follow this story');
  await left.store.change('harbour', titled);
  right.actions.keepDraft();
  expect((await right.trouble()).trouble).toContain('Nothing was overwritten');
  expect(isTitled(await left.store.read('harbour'), 'As the other window calls it')).toBe(true);
});

test('to follow a story is not undone once the other window has set something right in it', async () => {
  const factory = makeFactory();
  const left = await openWindow(factory, draft(harbour));
  left.actions.keepDraft();
  await left.done('You follow this story');
  await (await openWindow(factory)).store.change('harbour', titled);
  await left.undo();
  await left.trouble();
  expect(isTitled(await left.store.read('harbour'), 'As the other window calls it')).toBe(true);
});

test('a joining is not undone once the other window has changed the story', async () => {
  const factory = makeFactory();
  const left = await openWindow(factory);
  await left.store.keep([harbour, merger]);
  left.actions.join(['harbour', 'merger']);
  await left.done('joined into one');
  await (await openWindow(factory)).store.change('harbour', titled);
  await left.undo();
  await left.trouble();
  const kept = await left.store.read('harbour');
  expect(kept?.parts).toHaveLength(2);
  expect(isTitled(kept, 'As the other window calls it')).toBe(true);
});

test('a joining is undone though a page about the story was met since', async () => {
  const left = await openWindow(makeFactory());
  await left.store.keep([harbour, merger]);
  left.actions.join(['harbour', 'merger']);
  await left.done('joined into one');
  await left.store.meet(['harbour'], '2025-03-16T08:00:00.000Z');
  await left.undo();
  expect(await left.store.read('merger')).toEqual(merger);
  expect(await left.store.read('harbour')).toEqual(harbour);
});

test('a story that was deleted here and followed anew there is not overwritten by an undo', async () => {
  const left = await openWindow(makeFactory());
  await left.store.keep([harbour]);
  left.actions.remove(['harbour']);
  await left.done('deleted');
  await left.store.keep([titled(harbour)]);
  await left.undo();
  await left.trouble();
  expect(isTitled(await left.store.read('harbour'), 'As the other window calls it')).toBe(true);
});

test('an import is not undone once the other window has changed what it brought', async () => {
  const factory = makeFactory();
  const { pack } = readPack(writePack(packedStories.slice(0, 1), about));
  const offer = { ...about, stories: [] };
  const left = await openWindow(factory, { kind: 'import', file: 'a.json', pack: pack!, offer });
  left.actions.importStories([null]);
  await left.done('1 story imported');
  await left.store.change('storm', titled);
  await left.undo();
  await left.trouble();
  expect(isTitled(await left.store.read('storm'), 'As the other window calls it')).toBe(true);
});

test('stories that were paused already stay so when the pausing of several is undone', async () => {
  const left = await openWindow(makeFactory());
  await left.store.keep([harbour, { ...merger, isPaused: true }]);
  left.actions.setPaused(['harbour', 'merger'], true);
  await left.done('are paused');
  await left.undo();
  expect((await left.store.read('harbour'))?.isPaused).toBe(false);
  expect((await left.store.read('merger'))?.isPaused).toBe(true);
});
