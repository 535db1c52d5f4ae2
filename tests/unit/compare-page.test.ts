/** A page about the harbour, held against its story by the builder itself. */
import { describe, expect, test } from 'vitest';
import { comparePage } from '../../src/compare-page.ts';
import { listOwnPlaces, ownText } from '../../src/page/own-text.ts';
import type { PageText } from '../../src/page/page-text.ts';
import type { OwnArticle } from '../../src/read-own-article.ts';
import { harbourStory } from '../support/harbour-story.ts';

const blocks = [
  ['paragraph', 'Harbour Minister Ingrid Solheim has staked her career on the project.'],
  ['caption', 'The quay on Thursday.'],
  ['heading', 'A strike'],
  [
    'paragraph',
    'Vestby Sound is crossed by 40,000 vehicles a day, all of them by ferry. Rolf Berg, who leads the pilots, said 300 of them would stop work on 2 May 2025.',
  ],
] as const;

function pageOf(): PageText {
  let text = '';
  const placed = blocks.map(([kind, words]) => {
    const start = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${words}`;
    return { kind, start, end: text.length };
  });
  return {
    url: 'https://news.example/9',
    isArticle: true,
    title: 'Pilots of the harbour are to strike over the tunnel',
    lang: 'en',
    date: '2025-04-13',
    siteName: 'The Sound',
    text,
    blocks: placed,
    parts: [],
    root: null,
    toRange: () => null,
  };
}

const page = pageOf();
const article: OwnArticle = { ...page, text: ownText(page), places: listOwnPlaces(page) };

describe('a page held against a story', () => {
  test('has each of its sentences told new or known, the new one with its reasons', () => {
    const [held] = comparePage(article, [harbourStory]) ?? [];
    expect(held?.story).toBe('harbour');
    const fresh = held?.sentences.filter(({ isNew }) => isNew) ?? [];
    expect(fresh.map(({ text }) => text)).toEqual([expect.stringContaining('Rolf Berg')]);
    expect(fresh[0]?.reasons.map(({ text }) => text).join()).toContain('Rolf Berg');
    expect(held?.sentences.map(({ text }) => text).join()).toContain('40,000 vehicles');
  });

  test('leads from each sentence to its words in the page, past captions', () => {
    const [held] = comparePage(article, [harbourStory]) ?? [];
    expect(held?.sentences.length).toBeGreaterThan(2);
    for (const { text, place } of held?.sentences ?? []) {
      const { start, words } = place!;
      expect(page.text.slice(start, start + words.length)).toBe(words);
      expect(words).toBe(text);
    }
  });

  test('is held against each of several stories', () => {
    const stories = [harbourStory, { ...harbourStory, id: 'other' }];
    const held = comparePage(article, stories);
    expect(held?.map(({ story }) => story)).toEqual(['harbour', 'other']);
  });

  test('gives nothing where no story can be built of it', () => {
    const empty = { ...article, text: '', places: [] };
    expect(comparePage(empty, [harbourStory])).toBeNull();
  });
});
