import { expect, test } from 'vitest';
import { rateMentions } from '../../../../src/ui/annotations/rate-entries.ts';
import { makeStory } from '../../../support/make-story.ts';

const story = makeStory({
  articles: [
    { sentences: ['Mara Lindt flew to Norrland, which he said has no harbour.', 'Sund is small.'] },
  ],
  entries: [
    { name: 'Mara Lindt' },
    { name: 'Sund', kind: 'place', generic: true, facts: ['is small'] },
    { name: 'Ostland', kind: 'place', generic: true, gloss: { text: 'A country.', lang: 'en' } },
    { name: 'Westland', kind: 'place', generic: true },
    {
      name: 'Norrland',
      kind: 'place',
      generic: true,
      facts: [{ text: 'has no harbour', claim: 'he' }],
    },
  ],
});

test('what is common to all news is noted once where the card can tell something of it, else never', () => {
  const rate = rateMentions([story]);
  const rated = story.entries.map(({ id }) => {
    return [id, rate({ start: 0, end: 4, entries: [{ story: story.id, entry: id }] })];
  });
  expect(Object.fromEntries(rated)).toEqual({
    'mara-lindt': 'asked',
    sund: 'once',
    ostland: 'once',
    westland: 'never',
    // Its one fact is a claim of nobody knows whom, which no card shows.
    norrland: 'never',
  });
});

test('a place of which the card can only say where it is named is noted once, a person as asked', () => {
  const bare = makeStory({
    articles: [{ sentences: ['Ona Ek rowed from Kvit to Sund, a harbour.'] }],
    entries: [
      { name: 'Kvit', kind: 'place' },
      { name: 'Sund', kind: 'place', description: 'a harbour' },
      { name: 'Ona Ek' },
    ],
  });
  const rate = rateMentions([bare]);
  const rated = bare.entries.map(({ id }) =>
    rate({ start: 0, end: 4, entries: [{ story: bare.id, entry: id }] }),
  );
  expect(rated).toEqual(['once', 'asked', 'asked']);
});

test('what one story finds worth a note is worth it, whatever another has of it', () => {
  const other = makeStory({
    id: 'other',
    articles: [{ sentences: ['Westland has left the talks.'] }],
    entries: [{ name: 'Westland', kind: 'place', facts: ['has left the talks'] }],
  });
  const entries = [
    { story: 'story', entry: 'westland' },
    { story: 'other', entry: 'westland' },
  ];
  expect(rateMentions([story, other])({ start: 0, end: 8, entries })).toBe('asked');
});
