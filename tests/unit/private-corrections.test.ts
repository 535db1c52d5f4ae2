/** What a reader sets right in a private window: it holds in that document, and nothing else hears of it. */
import { expect, test } from 'vitest';
import { makePageCorrector } from '../../src/correct-page.ts';
import { keepCorrectionsHere } from '../../src/private-corrections.ts';
import { addCorrections } from '../../src/settings/corrections.ts';
import { type Correction, defaultSettings, type Settings } from '../../src/settings/settings.ts';

const page = 'https://news.example/1';
const notStory: Correction = { page, story: 'harbour', entry: null };
const notPerson: Correction = { page, story: 'harbour', entry: 'mara-lindt' };
const signal = new AbortController().signal;

/** Stored settings, the tools of a private page, what it was told, and settings changed in another window. */
function startPrivatePage(stored: readonly Correction[] = []) {
  const held = { settings: addCorrections(defaultSettings, stored) };
  const watchers = new Set<(settings: Settings) => void>();
  const told: (readonly Correction[])[] = [];
  const tools = keepCorrectionsHere({
    readSettings: () => Promise.resolve(held.settings),
    watchSettings: (changed) => void watchers.add(changed),
  });
  tools.watchSettings(({ corrections }) => told.push(corrections), signal);
  const changeElsewhere = (settings: Settings): void => {
    held.settings = settings;
    for (const watcher of watchers) watcher(settings);
  };
  return { held, tools, told, changeElsewhere };
}

test('a correction holds at once and whenever the settings are read, and is not stored', async () => {
  const { held, tools, told } = startPrivatePage();
  await tools.readSettings();
  tools.correct([notPerson]);
  expect(told).toEqual([[notPerson]]);
  expect((await tools.readSettings()).corrections).toEqual([notPerson]);
  expect(held.settings).toEqual(defaultSettings);
});

test('it holds on when the reader changes settings in another window', async () => {
  const { tools, told, changeElsewhere } = startPrivatePage();
  await tools.readSettings();
  tools.correct([notPerson]);
  changeElsewhere(addCorrections(defaultSettings, [notStory]));
  expect(told.at(-1)).toEqual([notStory, notPerson]);
});

test('taken back it holds no longer, and one that is stored only not here', async () => {
  const { held, tools } = startPrivatePage([notStory]);
  await tools.readSettings();
  tools.correct([notPerson]);
  tools.takeBack([notPerson, notStory]);
  expect((await tools.readSettings()).corrections).toEqual([]);
  expect(held.settings.corrections).toEqual([notStory]);
  tools.correct([notStory]);
  expect((await tools.readSettings()).corrections).toEqual([notStory]);
});

test('another document knows nothing of it', async () => {
  const { tools } = startPrivatePage();
  tools.correct([notPerson]);
  expect((await startPrivatePage().tools.readSettings()).corrections).toEqual([]);
});

test('who no longer watches is told nothing more', async () => {
  const { tools } = startPrivatePage();
  const end = new AbortController();
  const told: Settings[] = [];
  tools.watchSettings((settings) => told.push(settings), end.signal);
  await tools.readSettings();
  end.abort();
  tools.correct([notPerson]);
  expect(told).toEqual([]);
});

test('“Not this story” of the popup holds for the page without its fragment, and all of it is taken back', async () => {
  const { tools } = startPrivatePage([notPerson]);
  const corrector = makePageCorrector({ URL: `${page}#comments` }, tools);
  await tools.readSettings();
  corrector.dismissStory('harbour');
  corrector.dismissStory('storm');
  expect(await corrector.listDismissed()).toEqual(['harbour', 'storm']);
  await corrector.restoreStories();
  expect(await corrector.listDismissed()).toEqual([]);
  expect((await tools.readSettings()).corrections).toEqual([notPerson]);
});
