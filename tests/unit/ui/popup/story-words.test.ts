import { describe, expect, it } from 'vitest';
import type { StoryArticle } from '../../../../src/knowledge/story.ts';
import { groupEntries } from '../../../../src/ui/story/group-entries.ts';
import { sayLimits } from '../../../../src/ui/story/say-limits.ts';
import { makeStory } from '../../../support/make-story.ts';

function article(source: string | null, date: string | null): StoryArticle {
  return {
    id: `${source}-${date}`,
    headline: 'A headline',
    source,
    url: null,
    published: date === null ? null : { date, origin: 'text' },
    sentences: [],
    paragraphs: [],
  };
}

describe('sayLimits', () => {
  it.each<[string, StoryArticle[]]>([
    [
      'One AP article of 24 Jan 2025. Nothing after that is known here.',
      [article('AP', '2025-01-24')],
    ],
    [
      'One article of 24 Jan 2025. Nothing after that is known here.',
      [article(null, '2025-01-24')],
    ],
    [
      'One AP article without a date. How far its knowledge reaches is not known.',
      [article('AP', null)],
    ],
    [
      '2 articles by AP and Coast Press of 3 – 24 Jan 2025. Nothing after that is known here.',
      [article('AP', '2025-01-24'), article('Coast Press', '2025-01-03')],
    ],
    [
      '2 articles by AP of 24 Jan 2025. Nothing after that is known here.',
      [article('AP', '2025-01-24'), article('AP', '2025-01-24')],
    ],
  ])('says: %s', (words, articles) => {
    expect(sayLimits(articles)).toBe(words);
  });
});

describe('groupEntries', () => {
  const { entries } = makeStory({
    articles: [{ sentences: ['Harbor chief Mia Dahl met the Board in Holm.'] }],
    entries: [
      { name: 'Holm', kind: 'place' },
      { name: 'Mia Dahl', kind: 'person', description: 'Harbor chief' },
      { name: 'Board', kind: 'organisation', gloss: { text: 'It runs the port.', lang: 'en' } },
      { name: 'Dahl', kind: 'person' },
    ],
  });
  const groups = groupEntries(entries);

  it('lists people first and leaves empty groups out', () => {
    expect(groups.map(({ title }) => title)).toEqual([
      'People',
      'Places',
      'Organisations and groups',
    ]);
  });

  it('tells those that are explained from those that are only named, and loses none', () => {
    expect(groups.flatMap(({ told }) => told.map(({ name }) => name))).toEqual([
      'Mia Dahl',
      'Board',
    ]);
    expect(groups.flatMap(({ named }) => named.map(({ name }) => name))).toEqual(['Dahl', 'Holm']);
  });
});
