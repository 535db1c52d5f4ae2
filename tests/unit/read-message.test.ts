import { describe, expect, test } from 'vitest';
import { findWork, toBackgroundShapes, toPageShapes } from '../../src/read-message.ts';

/** Answers each message with what it was given. */
const background = {
  reportVisit: (params: unknown, from: string) => ({ params, from }) as never,
  styleMarks: (params: unknown, from: string) => ({ params, from }) as never,
  hideSite: (params: unknown, from: string) => ({ params, from }) as never,
  correct: (params: unknown, from: string) => ({ params, from }) as never,
  takeBack: (params: unknown, from: string) => ({ params, from }) as never,
};
const page = {
  getVisit: () => ({ kind: 'reading' }) as const,
  goToEntry: () => ({ found: true }),
  stepNote: () => {},
  toggleList: () => {},
  leavePage: () => {},
};

const toBackground = (message: unknown) =>
  findWork(message, 'background', toBackgroundShapes, background, ['tab 7']);
const toPage = (message: unknown) => findWork(message, 'page', toPageShapes, page, []);

const judged = {
  kind: 'judged',
  relation: 'same',
  story: 'harbour',
  score: 0.8,
  reasons: [{ kind: 'headline', names: ['Port of Almvik'] }],
  pageDate: null,
  noted: ['port-of-almvik'],
};

describe('a message to the background', () => {
  test.each<[string, unknown]>([
    ['reportVisit', { kind: 'off' }],
    ['reportVisit', judged],
    ['styleMarks', { on: true }],
    ['hideSite', {}],
    ['correct', { page: 'https://news.example/1', story: 'harbour', entry: null }],
    ['correct', { page: 'https://news.example/1', story: 'harbour', entry: 'mara-lindt' }],
    ['takeBack', { page: 'https://news.example/1', story: 'harbour', entry: 'mara-lindt' }],
    ['reportVisit', { ...judged, relation: 'none', isDoubted: true, noted: [] }],
  ])('%s is done with its params and its sender', (name, params) => {
    expect(toBackground({ to: 'background', name, params })?.()).toEqual({ params, from: 'tab 7' });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'reportVisit'],
    ['an unknown name', { to: 'background', name: 'readAllTabs', params: {} }],
    ['the name of every object’s method', { to: 'background', name: 'toString', params: {} }],
    ['a message for a page', { to: 'page', name: 'hideSite', params: {} }],
    ['no params', { to: 'background', name: 'hideSite' }],
    ['params too many', { to: 'background', name: 'hideSite', params: { site: 'a.example' } }],
    ['a switch that is a word', { to: 'background', name: 'styleMarks', params: { on: 'yes' } }],
    ['an unknown kind of visit', { to: 'background', name: 'reportVisit', params: { kind: 'x' } }],
    ['a correction of nothing', { to: 'background', name: 'correct', params: {} }],
    [
      'a correction of what is no web page',
      {
        to: 'background',
        name: 'correct',
        params: { page: 'about:blank', story: 'harbour', entry: null },
      },
    ],
    [
      'a correction of an entry that is a number',
      {
        to: 'background',
        name: 'takeBack',
        params: { page: 'https://news.example/1', story: 'harbour', entry: 7 },
      },
    ],
    [
      'a visit that notes numbers',
      { to: 'background', name: 'reportVisit', params: { ...judged, noted: [1] } },
    ],
  ])('%s is passed over', (_, message) => {
    expect(toBackground(message)).toBeNull();
  });
});

describe('a message to a page', () => {
  test('is done', () => {
    expect(toPage({ to: 'page', name: 'goToEntry', params: { entry: 'x' } })?.()).toEqual({
      found: true,
    });
    expect(toPage({ to: 'page', name: 'stepNote', params: { step: -1 } })).not.toBeNull();
  });

  test.each([
    { to: 'page', name: 'goToEntry', params: {} },
    { to: 'page', name: 'stepNote', params: { step: 2 } },
    { to: 'page', name: 'stepNote', params: null },
    { to: 'background', name: 'getVisit', params: {} },
  ])('%j is passed over', (message) => {
    expect(toPage(message)).toBeNull();
  });
});
