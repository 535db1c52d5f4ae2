/** Pages that two stories are about: the harbour's and the ferries', which have one minister in common. */
import { describe, expect, test } from 'vitest';
import { answerPage } from '../../src/answer-page.ts';
import { compileLibrary } from '../../src/library/compile-library.ts';
import type { PagePassage } from '../../src/page-answer.ts';
import { addCorrections, takeBackCorrections } from '../../src/settings/corrections.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { ferryStory } from '../support/ferry-story.ts';
import { harbourStory } from '../support/harbour-story.ts';

const library = compileLibrary([harbourStory, ferryStory]);
const text =
  'Ingrid Solheim spoke of the tunnel under Vestby Sound and of the Aster. Solheim said the Vestby Line and the Sound Alliance would both be heard. イングリッド・ソルハイム was there.';
const page: PagePassage = {
  url: 'https://news.example/9',
  title: 'Solheim meets the crews of the Vestby Line',
  lang: 'en',
  date: '2025-03-13',
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  parts: [],
};

function look(changes: Partial<Settings> = {}) {
  const settings: Settings = { ...defaultSettings, density: 'all', ...changes };
  const { related, mentions } = answerPage(library, page, settings);
  return {
    stories: related.map(({ story }) => story),
    notes: mentions.map(({ start, end, entries }) =>
      [text.slice(start, end)].concat(entries.map(({ story, entry }) => `${story}/${entry}`)),
    ),
  };
}

const solheim = ['ferries/ingrid-solheim', 'harbour/ingrid-solheim'];
const notPerson = [harbourStory, ferryStory].map(({ id }) => ({
  page: page.url,
  story: id,
  entry: 'ingrid-solheim',
}));

describe('a page that two stories are about', () => {
  test('is related to both, the strongest first', () => {
    expect(look().stories).toEqual(['ferries', 'harbour']);
  });

  test('has the notes of both, and one where both name the same', () => {
    expect(look().notes).toEqual([
      ['Ingrid Solheim', ...solheim],
      ['Vestby Sound', 'harbour/vestby-sound'],
      ['Aster', 'ferries/aster'],
      ['Solheim', ...solheim],
      ['Vestby Line', 'ferries/vestby-line'],
      ['Sound Alliance', 'harbour/sound-alliance'],
      // A name that only one of the stories knows is still the other’s minister.
      ['イングリッド・ソルハイム', ...solheim],
    ]);
  });

  test('counts what both have as one where each is noted once', () => {
    const words = look({ density: 'first' }).notes.map(([name]) => name);
    expect(words.filter((name) => name?.includes('Solheim'))).toEqual(['Ingrid Solheim']);
    expect(words).toHaveLength(5);
  });

  test('tells where else it names them, where each is noted once, and what ties it to each story', () => {
    const answer = answerPage(library, page, { ...defaultSettings, density: 'first' });
    expect(answer.unnoted.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Solheim',
      'イングリッド・ソルハイム',
    ]);
    const grounds = answer.related.map((each) => each.grounds.join());
    expect(grounds).toEqual([
      expect.stringContaining('Solheim'),
      expect.stringContaining('Solheim'),
    ]);
    const all = answerPage(library, page, { ...defaultSettings, density: 'all' });
    expect(all.unnoted).toEqual([]);
  });

  test('has lost the notes of one story when the reader said “Not this story” of it', () => {
    const dismissed = [{ page: page.url, story: 'ferries', entry: null }];
    expect(look({ corrections: dismissed })).toEqual({
      stories: ['harbour'],
      notes: [
        ['Ingrid Solheim', 'harbour/ingrid-solheim'],
        ['Vestby Sound', 'harbour/vestby-sound'],
        ['Solheim', 'harbour/ingrid-solheim'],
        ['Sound Alliance', 'harbour/sound-alliance'],
        ['イングリッド・ソルハイム', 'harbour/ingrid-solheim'],
      ],
    });
  });

  test('notes nobody whom the reader said is another, whichever story tells of them, until that is undone', () => {
    const hasSolheim = (changes: Partial<Settings>) =>
      look(changes).notes.some((note) => note.includes('harbour/ingrid-solheim'));
    const said = addCorrections(defaultSettings, notPerson);
    expect(hasSolheim({ corrections: said.corrections })).toBe(false);
    expect(hasSolheim({ corrections: notPerson.slice(1) })).toBe(false);
    expect(hasSolheim(takeBackCorrections(said, notPerson))).toBe(true);
  });
});
