/** What a card says beside its facts: their context, whose they are, why the name is marked, and all of it as text. */
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../../src/knowledge/story.ts';
import { readCards } from '../../../../src/read-cards.ts';
import { cardContent } from '../../../../src/ui/card/card-content.ts';
import { ferryStory } from '../../../support/ferry-story.ts';
import { harbourStory } from '../../../support/harbour-story.ts';
import { makeStory } from '../../../support/make-story.ts';

const story = makeStory({
  articles: [
    {
      id: 'vote',
      headline: 'Berg waits',
      url: 'https://coast.example/waits',
      sentences: ['The hall was full.', 'Rolf Berg said that “nobody sails” today.', 'It rained.'],
    },
  ],
  entries: [
    {
      name: 'Rolf Berg',
      names: [
        'Berg',
        { text: 'Bergs', lang: 'de', origin: 'derived' },
        { text: 'ベルグ', lang: 'ja', origin: 'curated' },
        { text: 'the pilot', lang: 'en', origin: 'reader' },
      ],
      facts: ['said that “nobody sails” today'],
    },
    { name: 'Kvit', kind: 'concept' },
  ],
});
const quote = {
  spans: [{ article: 'vote', sentence: 1, start: 21, end: 33 }],
  speaker: null,
  speakerWords: null,
  cue: null,
  certain: false,
};

const sectionOf = (from: Story, entry: string, words = 'Rolf Berg') =>
  cardContent([{ story: from, entry }], words, null)!.sections[0]!;

describe('a fact on a card', () => {
  test('has the sentences around its own', () => {
    expect(sectionOf(story, 'rolf-berg').facts[0]).toMatchObject({
      previous: 'The hall was full.',
      before: 'Rolf Berg ',
      after: '.',
      next: 'It rained.',
    });
  });

  test('has none of them where only some sentences of the article are kept', () => {
    const articles = story.articles.map((article) => ({ ...article, isExcerpt: true as const }));
    const [fact] = sectionOf({ ...story, articles }, 'rolf-berg').facts;
    expect(fact).toMatchObject({ previous: '', before: 'Rolf Berg ', next: '' });
  });

  test('says so when it quotes somebody and the text does not tell whom', () => {
    expect(sectionOf(story, 'rolf-berg').facts[0]?.claim).toBeNull();
    const uncertain = sectionOf({ ...story, quotes: [quote] }, 'rolf-berg');
    expect(uncertain.facts[0]?.claim).toBe('speaker not certain');
  });
});

describe('a card', () => {
  test.each([
    ['Berg', 'The article calls Rolf Berg “Berg”.'],
    ['Bergs', '“Bergs” is worked out from a name that the article gives Rolf Berg.'],
    ['ベルグ', '“ベルグ” is a name for Rolf Berg that an editor added.'],
    ['the pilot', '“the pilot” is a name for Rolf Berg that you added.'],
    ['BERG', '“BERG” is taken for a name of Rolf Berg.'],
  ])('tells why %s is marked', (words, why) => {
    expect(sectionOf(story, 'rolf-berg', words).whyName).toBe(why);
  });

  test('says when there is nothing to say', () => {
    expect(sectionOf(story, 'kvit').nothing).toBe('The story names Kvit and says no more of it.');
    expect(sectionOf(story, 'rolf-berg').nothing).toBeNull();
  });

  test('is cited as text, with source, date and address', () => {
    expect(cardContent([{ story, entry: 'rolf-berg' }], 'Berg', null)?.cited).toBe(
      [
        'Rolf Berg',
        '‘said that “nobody sails” today’',
        'Berg waits',
        '12 Mar 2025 · AP · https://coast.example/waits',
      ].join('\n'),
    );
  });

  test('is cited without the marks that keep directions apart', () => {
    const told = makeStory({
      articles: [{ source: 'الميناء', sentences: ['Mara Lindt owns a quay.'] }],
      entries: [{ name: 'Mara Lindt', facts: ['owns a quay'] }],
    });
    const card = cardContent([{ story: told, entry: 'mara-lindt' }], 'Lindt', null);
    expect(card?.cited).toContain('12 Mar 2025 · الميناء');
  });

  test('calls each story as the library does, else by its newest headline', () => {
    const key = 'ingrid-solheim';
    const entries = [
      { story: 'ferries', entry: key },
      { story: 'harbour', entry: key },
    ];
    const titles = new Map([['ferries', 'The crews of the ferries']]);
    const named = [{ entries, text: 'Solheim' }];
    const [card] = readCards([harbourStory, ferryStory], named, null, titles);
    expect(card?.sections.map(({ title }) => title)).toEqual([
      'The crews of the ferries',
      'Council delays the vote on a harbour tunnel as costs rise',
    ]);
    expect(card?.dates).toBe('2 stories: 3 Feb 2025 and 12 Mar 2025');
    expect(card?.cited).toMatch(/^Ingrid Solheim\n\n.+sold four ferries.+\n\n.+Harbour Minister/s);
  });
});
