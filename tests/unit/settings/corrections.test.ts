import { expect, test } from 'vitest';
import {
  addCorrections,
  mostCorrections,
  restoreStories,
  takeBackCorrections,
} from '../../../src/settings/corrections.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Correction } from '../../../src/settings/settings.ts';

const page = 'https://news.example/1';
const notStory: Correction = { page, story: 'harbour', entry: null };
const notPerson: Correction = { page, story: 'harbour', entry: 'mara-lindt' };

test('what was said twice is kept once, where it was said first', () => {
  const { corrections } = addCorrections(defaultSettings, [notStory, notPerson, notStory]);
  expect(corrections).toEqual([notStory, notPerson]);
});

test('each correction is taken back alone; those of a page’s stories together', () => {
  const other: Correction = { page, story: 'storm', entry: null };
  const all = addCorrections(defaultSettings, [notStory, notPerson, other]);
  expect(takeBackCorrections(all, [notStory]).corrections).toEqual([notPerson, other]);
  expect(restoreStories(all, page).corrections).toEqual([notPerson]);
  expect(restoreStories(all, 'https://news.example/2')).toEqual(all);
});

test('of too many the oldest are forgotten', () => {
  const many = Array.from({ length: mostCorrections }, (_, index) => ({
    ...notStory,
    page: `${page}${index}`,
  }));
  const full = addCorrections(defaultSettings, many);
  expect(full.corrections).toEqual(many);
  expect(addCorrections(full, [notPerson]).corrections).toEqual([...many.slice(1), notPerson]);
});
