/** Stories for the card's rarer states. */
import type { Quote, Span } from '../../src/knowledge/story.ts';
import { makeStory } from '../support/make-story.ts';

const grownArticles = [
  {
    id: 'old',
    headline: 'Lund counts boats',
    published: { date: '2025-01-24', origin: 'text' as const },
    sentences: [
      'Ada Lund, a pilot, counted 12 boats in the harbour.',
      'Rolf Berg, the harbour master, said that they would not sail.',
    ],
  },
  {
    id: 'new',
    headline: 'Lund counts again',
    source: 'Coast Herald',
    url: 'https://coast.example/again',
    published: { date: '2025-02-07', origin: 'text' as const },
    sentences: ['Ada Lund counted 19 boats and wrote all their names down.'],
  },
];

const grownBase = makeStory({
  id: 'grown',
  articles: grownArticles,
  entries: [
    {
      name: 'Ada Lund',
      names: ['Lund'],
      facts: ['counted 19 boats', 'counted 12 boats in the harbour', 'wrote all their names down'],
    },
    {
      name: 'Rolf Berg',
      description: 'the harbour master',
      gloss: { text: 'Master of the harbour until 1 February 2025.', lang: 'en' },
      facts: ['said that they would not sail'],
    },
  ],
});

const [lund, berg] = grownBase.entries;
const [anew, before, wrote] = lund!.facts;
const pilot: Span = { article: 'old', sentence: 0, start: 10, end: 17 };

const grown = {
  ...grownBase,
  entries: [
    {
      ...lund!,
      facts: [anew!, { ...before!, updatedBy: anew!.span }, wrote!],
      earlierDescriptions: [pilot],
    },
    berg!,
  ],
};

const uncertainBase = makeStory({
  articles: [
    {
      headline: 'Mole Nine is to be torn down',
      sentences: [
        'A crowd stood on the quay.',
        '“Mole Nine has kept this town dry for ninety years,” somebody called out.',
        'Nobody answered.',
      ],
    },
  ],
  entries: [
    {
      name: 'Mole Nine',
      kind: 'place',
      facts: ['Mole Nine has kept this town dry for ninety years,'],
    },
  ],
});

const quoted: Quote = {
  spans: uncertainBase.entries[0]!.facts.map(({ span }) => span),
  speaker: null,
  speakerWords: null,
  cue: null,
  certain: false,
};

const bare = makeStory({
  articles: [
    {
      headline: 'A tanker runs aground',
      published: null,
      source: null,
      sentences: ['The tanker ran aground off Kestrel Point, and nobody was hurt.'],
    },
  ],
  entries: [
    { name: 'Kestrel Point', kind: 'place' },
    { name: 'Kvit', kind: 'concept' },
  ],
});

const longName =
  'Arbeitsgemeinschaft der Fischereigenossenschaften und Hafenbetriebsgesellschaften an der Nordküste';

const long = makeStory({
  lang: 'de',
  articles: [
    {
      headline: `${longName} klagt`,
      source: 'Norddeutsche Hafen- und Schifffahrtszeitung',
      url: 'https://zeitung.example/klage',
      pack: { title: 'Häfen des Nordens', origin: 'Die Hafenredaktion', licence: 'CC-BY-SA-4.0' },
      isExcerpt: true,
      sentences: [
        `Die ${longName}, ein Zusammenschluss von siebenundzwanzig Genossenschaften mit zusammen mehr als viertausend Mitgliedern, will gegen den Bau des Tunnels klagen.`,
      ],
    },
  ],
  entries: [
    {
      name: longName,
      kind: 'organisation',
      description:
        'ein Zusammenschluss von siebenundzwanzig Genossenschaften mit zusammen mehr als viertausend Mitgliedern',
      facts: ['will gegen den Bau des Tunnels klagen'],
    },
  ],
});

export const cardStories = { grown, uncertain: { ...uncertainBase, quotes: [quoted] }, bare, long };
