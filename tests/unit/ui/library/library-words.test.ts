/** The words of the library page: sizes, lines of the list, edits, sites that were typed, problems. */
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../../src/knowledge/grow/edit.ts';
import type { StorySummary } from '../../../../src/library/kept-story.ts';
import { StoreError } from '../../../../src/library/store/library-store.ts';
import { readSites } from '../../../../src/ui/library/read-sites.ts';
import { sayEdit } from '../../../../src/ui/library/say-edit.ts';
import { saySize } from '../../../../src/ui/library/say-size.ts';
import { saySpace } from '../../../../src/ui/library/say-space.ts';
import { sayStoreError } from '../../../../src/ui/library/say-store-error.ts';
import { saySummary } from '../../../../src/ui/library/say-summary.ts';
import { orders, sortStories } from '../../../../src/ui/library/sort-stories.ts';

test.each([
  [0, '0 bytes'],
  [812, '812 bytes'],
  [82_400, '82 kB'],
  [1_240_000, '1.2 MB'],
  [11_000_000_000, '11 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(saySize(bytes)).toBe(words);
});

const summary: StorySummary = {
  id: 'ferry',
  title: 'The ferry',
  lang: 'en',
  sources: ['AP', 'The Harbour Post', 'Kyodo'],
  dates: { from: '2025-01-24', to: '2025-02-07' },
  articles: 3,
  entries: 41,
  from: 'followed',
  isPaused: false,
  sites: { rule: 'except', sites: ['news.example'] },
  keptAt: '2025-01-24T10:00:00.000Z',
  lastMet: null,
  bytes: 82_400,
};

test('the line of a story says where it is from, when, how much and where it is looked for', () => {
  expect(saySummary(summary).join(' · ')).toBe(
    'AP and 2 more · 24 Jan – 7 Feb 2025 · 3 articles · 41 entries · 82 kB · not met yet · not on news.example',
  );
  expect(saySummary({ ...summary, sources: [], dates: null })[0]).toBe('no date');
});

test('every order puts the stories in a sequence that does not change what they are', () => {
  const stories = [summary, { ...summary, id: 'other', title: 'A bridge', bytes: 90_000 }];
  for (const order of orders) expect(sortStories(stories, order)).toHaveLength(2);
  expect(sortStories(stories, 'title')[0]?.id).toBe('other');
  expect(sortStories(stories, 'size')[0]?.id).toBe('other');
  expect(sortStories(stories, 'met')[0]?.id).toBe('ferry');
});

test('the space line tells what the browser may do, unless it promised not to', () => {
  const space = { usedBytes: 2_000_000, freeBytes: 3e9, isLasting: false };
  expect(saySpace({ stories: [summary], space })).toMatch(
    /^2\.0 MB on this device, 3\.0 GB free\./,
  );
  expect(saySpace({ stories: [summary], space: { ...space, isLasting: true } })).toBe(
    '2.0 MB on this device, 3.0 GB free',
  );
});

describe('an edit is said', () => {
  const names = { entry: (id: string) => `<${id}>`, article: () => 'Ferry sails' };
  test.each<[Edit, string]>([
    [{ kind: 'drop', entry: 'a' }, '“<a>” removed'],
    [{ kind: 'rename', entry: 'a', name: 'B' }, '“<a>” shown as “B”'],
    [{ kind: 'join', entries: ['a', 'b'] }, '“<b>” joined with “<a>”'],
    [{ kind: 'part', entry: 'a', article: 'x' }, '“<a>” of “Ferry sails” taken apart'],
    [{ kind: 'name', entry: 'a', text: '海', lang: 'ja' }, '“<a>” also called “海” (Japanese)'],
    [{ kind: 'date', article: 'x', date: '2025-01-24' }, '“Ferry sails” dated 24 Jan 2025'],
    [{ kind: 'date', article: 'x', date: null }, '“Ferry sails” without a date'],
    [{ kind: 'title', title: 'Ferries' }, 'Story called “Ferries”'],
  ])('%o', (edit, words) => {
    expect(sayEdit(edit, names)).toBe(words);
  });
});

test('sites are taken as they are written or copied, each once', () => {
  expect(readSites('apnews.com\nhttps://www.bbc.com/news, apnews.com')).toEqual({
    sites: ['apnews.com', 'bbc.com'],
    refused: [],
  });
});

test.each(['ap news', 'apnews', 'javascript:alert(1)', '*.com', 'user@host'])(
  '“%s” is no site',
  (typed) => {
    expect(readSites(typed).refused).not.toEqual([]);
  },
);

test('each failure of the library says what can be done', () => {
  expect(sayStoreError(new StoreError('full', ''))).toContain('Delete stories');
  expect(sayStoreError(new StoreError('newer', ''))).toContain('Update the extension');
  expect(sayStoreError(new Error('x'))).toContain('Free space');
  expect(sayStoreError(new Error('x'))).toContain('restart the browser');
});
