import { describe, expect, test } from 'vitest';
import { ownPageShapes, toBackgroundShapes } from '../../src/check-background-message.ts';
import { toPageShapes } from '../../src/check-page-message.ts';
import { findWork } from '../../src/read-message.ts';

/** Answers each message with what it was given. */
const background = {
  reportVisit: (params: unknown, from: string) => ({ params, from }) as never,
  styleMarks: (params: unknown, from: string) => ({ params, from }) as never,
  callFrames: (params: unknown, from: string) => ({ params, from }) as never,
  hideSite: (params: unknown, from: string) => ({ params, from }) as never,
  correct: (params: unknown, from: string) => ({ params, from }) as never,
  takeBack: (params: unknown, from: string) => ({ params, from }) as never,
  admit: (params: unknown, from: string) => ({ params, from }) as never,
  bringPart: (params: unknown, from: string) => ({ params, from }) as never,
  judgePage: (params: unknown, from: string) => ({ params, from }) as never,
  readCards: (params: unknown, from: string) => ({ params, from }) as never,
  meetStories: (params: unknown, from: string) => ({ params, from }) as never,
};
const page = {
  isThere: () => true as const,
  hearChange: () => {},
  hearFrame: () => {},
  sayAgain: () => {},
  getVisit: () => ({ kind: 'reading' }) as const,
  goToEntry: () => ({ found: true }),
  readArticle: () => null,
  goToText: () => ({ found: true }),
  stepNote: () => {},
  toggleList: () => {},
  dismissStory: () => {},
  restoreStories: () => {},
  listDismissed: () => [],
  hearPanel: () => {},
  leavePage: () => {},
};

const toBackground = (message: unknown) =>
  findWork(message, 'background', toBackgroundShapes, background, ['tab 7']);
const toPage = (message: unknown) => findWork(message, 'page', toPageShapes, page, []);

const related = {
  story: 'harbour',
  relation: 'same',
  score: 0.8,
  reasons: [{ kind: 'headline', names: ['Port of Almvik'] }],
  noted: ['port-of-almvik'],
};
const judged = {
  kind: 'judged',
  related: [related, { ...related, story: 'ferries', relation: 'background' }],
  against: [],
  pageLang: 'en',
  pageDate: null,
  noted: 1,
};
const unrelated = { ...judged, related: [], noted: 0 };
const notLindt = { page: 'https://news.example/1', story: 'harbour', entry: 'mara-lindt' };
const corrections = (...all: unknown[]) => ({ corrections: all });
const passage = {
  url: notLindt.page,
  title: 'Lindt meets the port',
  lang: 'en',
  date: '2025-03-13',
  text: 'Mara Lindt was there.',
  blocks: [{ start: 0, end: 21, kind: 'paragraph' }],
  parts: [],
};
const judgePage = (changes: object, here: object = { said: [], unsaid: [] }) => ({
  to: 'background',
  name: 'judgePage',
  params: { page: { ...passage, ...changes }, here },
});
const lindt = { entries: [{ story: 'harbour', entry: 'mara-lindt' }], text: 'Lindt' };

describe('a message to the background', () => {
  test.each<[string, unknown]>([
    ['reportVisit', { kind: 'off' }],
    ['reportVisit', judged],
    ['styleMarks', { look: { markStyle: 'tint', markStrength: 'quiet' }, before: null }],
    ['hideSite', {}],
    ['correct', corrections({ ...notLindt, entry: null })],
    ['correct', corrections(notLindt, { ...notLindt, story: 'ferries' })],
    ['takeBack', corrections(notLindt)],
    ['reportVisit', { ...unrelated, against: [{ kind: 'dismissed' }], isDoubted: true }],
    ['admit', { title: 'The port of Almvik', text: 'A ferry came.' }],
    ['bringPart', { part: 'notes' }],
    ['bringPart', { part: 'visit' }],
    ['judgePage', judgePage({}).params],
    ['judgePage', judgePage({}, { said: [notLindt], unsaid: [] }).params],
    ['readCards', { names: [lindt], pageDate: null }],
    ['meetStories', { stories: ['harbour'] }],
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
    [
      'an unknown style',
      {
        to: 'background',
        name: 'styleMarks',
        params: { look: { markStyle: 'wavy', markStrength: 'quiet' }, before: null },
      },
    ],
    ['an unknown kind of visit', { to: 'background', name: 'reportVisit', params: { kind: 'x' } }],
    ['a correction of nothing', { to: 'background', name: 'correct', params: corrections() }],
    [
      'a correction of what is no web page',
      {
        to: 'background',
        name: 'correct',
        params: corrections(notLindt, { ...notLindt, page: 'about:blank' }),
      },
    ],
    [
      'a correction of an entry that is a number',
      {
        to: 'background',
        name: 'takeBack',
        params: corrections({ ...notLindt, entry: 7 }),
      },
    ],
    [
      'a visit that notes numbers',
      {
        to: 'background',
        name: 'reportVisit',
        params: { ...judged, related: [{ ...related, noted: [1] }] },
      },
    ],
    [
      'a visit to a page of a thousand stories',
      {
        to: 'background',
        name: 'reportVisit',
        params: { ...judged, related: Array.from({ length: 1000 }, () => related) },
      },
    ],
    [
      'an opening of a million letters',
      { to: 'background', name: 'admit', params: { title: '', text: 'a'.repeat(1_000_000) } },
    ],
    ['an opening without text', { to: 'background', name: 'admit', params: { title: 'Almvik' } }],
    [
      'a part that is any file of ours',
      { to: 'background', name: 'bringPart', params: { part: 'build-story' } },
    ],
    ['a page of a million letters', judgePage({ text: 'a'.repeat(1_000_000) })],
    ['a page with a block before its start', judgePage({ blocks: [{ start: -1, end: 2 }] })],
    ['a page with a date of its own kind', judgePage({ date: 'yesterday' })],
    ['a page whose nodes come along', judgePage({ root: {} })],
    ['a page with nothing of what was said on it', judgePage({}, {})],
    [
      'a correction of what is no web page, with a page',
      judgePage({}, { said: [{ ...notLindt, page: 'about:blank' }], unsaid: [] }),
    ],
    [
      'a card of an entry that is a number',
      {
        to: 'background',
        name: 'readCards',
        params: {
          names: [{ entries: [{ story: 'harbour', entry: 7 }], text: 'x' }],
          pageDate: null,
        },
      },
    ],
    [
      'stories that are numbers',
      { to: 'background', name: 'meetStories', params: { stories: [1] } },
    ],
  ])('%s is passed over', (_, message) => {
    expect(toBackground(message)).toBeNull();
  });
});

test('a question of our own page for the library is answered, and nothing else is', () => {
  const library = { readShown: () => ({ stories: [], storyCount: 0 }), pauseStory: () => {} };
  const ask = (message: unknown) => findWork(message, 'library', ownPageShapes, library, []);
  const params = { related: ['harbour'] };
  expect(ask({ to: 'library', name: 'readShown', params })?.()).toEqual({
    stories: [],
    storyCount: 0,
  });
  expect(ask({ to: 'background', name: 'readShown', params })).toBeNull();
  expect(ask({ to: 'library', name: 'readShown', params: { related: [7] } })).toBeNull();
});

describe('a message to a page', () => {
  test('is done', () => {
    expect(
      toPage({ to: 'page', name: 'goToEntry', params: { story: 's', entry: 'x' } })?.(),
    ).toEqual({
      found: true,
    });
    expect(toPage({ to: 'page', name: 'stepNote', params: { step: -1 } })).not.toBeNull();
    expect(toPage({ to: 'page', name: 'dismissStory', params: { story: 's' } })).not.toBeNull();
    expect(toPage({ to: 'page', name: 'hearChange', params: { what: 'library' } })).not.toBeNull();
    expect(toPage({ to: 'page', name: 'restoreStories', params: {} })).not.toBeNull();
    expect(toPage({ to: 'page', name: 'listDismissed', params: {} })?.()).toEqual([]);
  });

  test.each([
    { to: 'page', name: 'goToEntry', params: {} },
    { to: 'page', name: 'hearChange', params: { what: 'all' } },
    { to: 'page', name: 'goToEntry', params: { entry: 'x' } },
    { to: 'page', name: 'goToText', params: { start: 0.5, words: 'Solheim' } },
    { to: 'page', name: 'goToText', params: { start: 0 } },
    { to: 'page', name: 'goToText', params: { start: 0, words: 'a'.repeat(1_000_000) } },
    { to: 'page', name: 'stepNote', params: { step: 2 } },
    { to: 'page', name: 'dismissStory', params: { story: 7 } },
    { to: 'page', name: 'restoreStories', params: { story: 's' } },
    { to: 'page', name: 'stepNote', params: null },
    { to: 'background', name: 'getVisit', params: {} },
  ])('%j is passed over', (message) => {
    expect(toPage(message)).toBeNull();
  });
});
