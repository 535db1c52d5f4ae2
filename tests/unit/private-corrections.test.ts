/** What a reader sets right in a private window: it holds in that document, and nothing else hears of it. */
import { expect, test } from 'vitest';
import { makePageCorrector } from '../../src/correct-page.ts';
import { keepCorrectionsHere, withSaidHere } from '../../src/private-corrections.ts';
import { addCorrections } from '../../src/settings/corrections.ts';
import { dismissedStories } from '../../src/settings/heed-corrections.ts';
import { type Correction, defaultSettings, type Settings } from '../../src/settings/settings.ts';

const page = 'https://news.example/1';
const notStory: Correction = { page, story: 'harbour', entry: null };
const notPerson: Correction = { page, story: 'harbour', entry: 'mara-lindt' };

/** Stored settings, the tools of a private page, how often it was told of a change, and what holds there. */
function startPrivatePage(stored: readonly Correction[] = []) {
  const held = { settings: addCorrections(defaultSettings, stored), changes: 0 };
  const tools = keepCorrectionsHere(() => (held.changes += 1));
  const now = (): Settings => withSaidHere(held.settings, tools.saidHere());
  return { held, tools, now };
}

test('a correction holds at once, and is not stored', () => {
  const { held, tools, now } = startPrivatePage();
  tools.correct([notPerson]);
  expect(held.changes).toBe(1);
  expect(now().corrections).toEqual([notPerson]);
  expect(held.settings).toEqual(defaultSettings);
});

test('it holds on when the reader changes settings in another window', () => {
  const { held, tools, now } = startPrivatePage();
  tools.correct([notPerson]);
  held.settings = addCorrections({ ...defaultSettings, density: 'all' }, [notStory]);
  expect(now()).toMatchObject({ density: 'all', corrections: [notStory, notPerson] });
});

test('taken back it holds no longer, and one that is stored only not here', () => {
  const { held, tools, now } = startPrivatePage([notStory]);
  tools.correct([notPerson]);
  tools.takeBack([notPerson, notStory]);
  expect(now().corrections).toEqual([]);
  expect(held.settings.corrections).toEqual([notStory]);
  tools.correct([notStory]);
  expect(now().corrections).toEqual([notStory]);
});

test('another document knows nothing of it', () => {
  startPrivatePage().tools.correct([notPerson]);
  expect(startPrivatePage().now().corrections).toEqual([]);
});

test('“Not this story” of the popup holds for the page without its fragment, and all of it is taken back', () => {
  const { tools, now } = startPrivatePage([notPerson]);
  const dismissed = () => dismissedStories(now(), page);
  const corrector = makePageCorrector({ URL: `${page}#comments` }, tools, dismissed);
  corrector.dismissStory('harbour');
  corrector.dismissStory('storm');
  expect(dismissed()).toEqual(['harbour', 'storm']);
  corrector.restoreStories();
  expect(dismissed()).toEqual([]);
  expect(now().corrections).toEqual([notPerson]);
});
