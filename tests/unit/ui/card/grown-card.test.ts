/** Cards of stories that grew, that came in a pack, or that the reader changed; and of names that several stories have. */
import { describe, expect, test } from 'vitest';
import type { Entry, Story } from '../../../../src/knowledge/story.ts';
import { cardContent } from '../../../../src/ui/card/card-content.ts';
import type { CardSection } from '../../../../src/ui/card/card-section.ts';
import { ferryStory } from '../../../support/ferry-story.ts';
import { harbourStory } from '../../../support/harbour-story.ts';
import { makeStory } from '../../../support/make-story.ts';

const newer = 'Rolf Berg, the harbour master, counted 19 boats.';
const older = 'Rolf Berg, a pilot, counted 12 boats, sailed in May, owns a quay and won a cup.';

/** Two articles, the newer one's facts first, as a grown story has them. */
const base = makeStory({
  id: 'grown',
  articles: [
    {
      id: 'old',
      headline: 'Berg counts boats',
      source: 'AP',
      published: { date: '2025-01-24', origin: 'text' },
      sentences: [older],
    },
    {
      id: 'new',
      headline: 'Berg counts again',
      source: 'Coast Herald',
      published: { date: '2025-02-07', origin: 'text' },
      sentences: [newer],
    },
  ],
  entries: [
    {
      name: 'Rolf Berg',
      description: 'the harbour master',
      facts: ['counted 19 boats', 'counted 12 boats', 'sailed in May', 'owns a quay', 'won a cup'],
    },
  ],
});
const [counted, outdated, ...rest] = base.entries[0]!.facts;
const start = older.indexOf('a pilot');

function withEntry(changes: Partial<Entry>): Story {
  return { ...base, entries: [{ ...base.entries[0]!, ...changes }] };
}

function sectionOf(story: Story, words = 'Rolf Berg'): CardSection {
  return cardContent([{ story, entry: 'rolf-berg' }], words, null)!.sections[0]!;
}

const textsOf = (facts: CardSection['facts']) => facts.map(({ text }) => text);

describe('the card of a story of two articles', () => {
  const grown = withEntry({
    facts: [counted!, { ...outdated!, updatedBy: counted!.span }, ...rest],
    earlierDescriptions: [{ article: 'old', sentence: 0, start, end: start + 'a pilot'.length }],
  });

  test('shows three facts, the newest first, each with its source and date', () => {
    const { facts, hasManySources, source } = sectionOf(grown);
    expect(textsOf(facts)).toEqual(['counted 19 boats', 'sailed in May', 'owns a quay']);
    expect(facts.map((fact) => fact.source)).toEqual([
      '7 Feb 2025 · Coast Herald',
      '24 Jan 2025 · AP',
      '24 Jan 2025 · AP',
    ]);
    expect(hasManySources).toBe(true);
    expect(source).toMatchObject({
      words: '7 Feb 2025 · Coast Herald',
      headline: 'Berg counts again',
    });
  });

  test('keeps what was told anew as history, updated and not wrong', () => {
    const { earlier, earlierDescriptions } = sectionOf(grown);
    expect(earlier.map(({ text, update }) => [text, update])).toEqual([
      ['counted 12 boats', 'Updated 7 Feb 2025'],
      ['won a cup', null],
    ]);
    expect(earlierDescriptions).toEqual([{ when: 'On 24 Jan 2025:', text: 'a pilot' }]);
  });

  test('shows the newer passage where no fact has it', () => {
    const story = withEntry({ facts: [{ ...outdated!, updatedBy: counted!.span }] });
    expect(textsOf(sectionOf(story).facts)).toEqual(['counted 19 boats']);
    expect(textsOf(sectionOf(story).earlier)).toEqual(['counted 12 boats']);
  });

  test('is as old as what it shows', () => {
    const story = withEntry({ facts: rest, description: null });
    expect(sectionOf(story)).toMatchObject({
      source: { words: '24 Jan 2025 · AP' },
      hasManySources: false,
    });
  });
});

describe('what somebody else gave or set', () => {
  test('a name of the reader’s own says so', () => {
    const names = [{ text: 'ベルグ', lang: 'ja', origin: 'reader' as const }];
    const story = withEntry({ names: [...base.entries[0]!.names, ...names] });
    expect(sectionOf(story, 'ベルグ').addedName).toEqual({
      by: 'Added by you',
      words: '“ベルグ” is another name for Rolf Berg.',
    });
  });

  test('a date of the reader’s own says so', () => {
    const published = { date: '2025-02-08', origin: 'reader' as const };
    const articles = base.articles.map((each) =>
      each.id === 'new' ? { ...each, published } : each,
    );
    expect(sectionOf({ ...base, articles }).source).toMatchObject({ dateNote: 'Date set by you' });
  });

  test('a pack is named with its maker and licence, and whether it has the whole article', () => {
    const pack = { title: 'Harbour', origin: 'The Post', licence: 'CC-BY-4.0' };
    const isExcerpt = true as const;
    const [old, recent] = base.articles;
    const packsOf = (...articles: Story['articles']) => sectionOf({ ...base, articles }).packs;
    expect(packsOf({ ...old!, pack }, { ...recent!, pack })).toEqual([
      'From the pack “Harbour” by The Post; licence: CC-BY-4.0.',
    ]);
    expect(packsOf(old!, { ...recent!, pack, isExcerpt })).toEqual([
      'From the pack “Harbour” by The Post; licence: CC-BY-4.0. It holds some sentences of the article, not all.',
    ]);
    expect(packsOf(old!, recent!)).toEqual([]);
  });
});

describe('the card of a name that two stories have', () => {
  const card = cardContent(
    [
      { story: ferryStory, entry: 'ingrid-solheim' },
      { story: harbourStory, entry: 'ingrid-solheim' },
    ],
    'Solheim',
    '2025-03-13',
  )!;

  test('tells what each has, the strongest first, with its own source and date', () => {
    expect(card.sections.map(({ story, source }) => [story, source.words])).toEqual([
      ['ferries', '3 Feb 2025 · Coast Herald'],
      ['harbour', '12 Mar 2025 · AP'],
    ]);
    expect(card.sections.map(({ description }) => description)).toEqual([
      'a former pilot',
      'Harbour Minister',
    ]);
  });

  test('has three facts in sight at most, and of each story one', () => {
    expect(card.sections.map(({ facts }) => facts.length)).toEqual([1, 2]);
    const many = Array.from({ length: 3 }, () => ({ story: base, entry: 'rolf-berg' }));
    const counts = cardContent(many, 'Berg', null)!.sections.map(({ facts }) => facts.length);
    expect(counts).toEqual([1, 1, 1]);
  });
});
