/** A story of another world than the summit's, written by hand for tests: two makers of pumps, a merger, a city. */
import { makeStory } from './make-story.ts';

export const mergerStory = makeStory({
  id: 'merger',
  articles: [
    {
      headline: 'Aldermoor agrees to buy rival pump maker Kestrel Hydraulics',
      source: 'Reuters',
      published: { date: '2024-06-03', origin: 'text' },
      sentences: [
        'Chief Executive Officer Hanneke Brandsma said Aldermoor would pay 2.1 billion euros for Kestrel Hydraulics.',
      ],
    },
  ],
  entries: [
    { name: 'Aldermoor', kind: 'organisation', weight: 1 },
    { name: 'Kestrel Hydraulics', names: ['Kestrel'], kind: 'organisation', weight: 0.8 },
    { name: 'Netherlands', names: ['Dutch'], kind: 'place', generic: true, weight: 0.5 },
    {
      name: 'Hanneke Brandsma',
      names: ['Brandsma'],
      description: 'Chief Executive Officer',
      weight: 0.5,
    },
    { name: 'Rotterdam', kind: 'place', generic: true, weight: 0.3 },
    { name: 'European Commission', kind: 'organisation', weight: 0.2 },
  ],
  terms: ['pump maker', 'antitrust review', 'district heating', 'order book'].map((text) => ({
    text,
    lang: 'en',
    weight: 0.6,
  })),
});
