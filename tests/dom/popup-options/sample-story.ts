/** A small story about invented people, with every kind of thing that a story can hold. */
import type { Entry, EntryKind, Quote, Span, Story } from '../../../src/knowledge/story.ts';

const sentences: readonly string[] = [
  'Prime Minister Elin Aster, trying to hold together a two-party coalition, said Thursday she will ask the ferry unions for a truce before the vote this summer.',
  'Aster has been seeking a meeting with union leader Jonas Brandt since the strike ballot in January and is planning a visit to Skarvik in the coming weeks.',
  '“Without a working harbor there is no winter supply for the islands, and we must keep the line open whatever the price of fuel,” Aster said in a speech to the assembly.',
  'Her concern comes as fuel costs have doubled since October and the Harbor Board has repeatedly cut night crossings.',
  'Aster said the country faces “the hardest spring in a generation” and needs to renew its fleet.',
  'Union officials are worried that the government is likely to sell the northern routes developed under former Transport Minister Mats Olsen.',
  'She said this week that she hopes to discuss with Brandt how crews and passengers can make “the most of a bad year” and share the cost.',
  '“A ferry is not a luxury here,” read a banner on the quay.',
  'To show her emphasis on the north, Aster recently visited Skarvik, Holm and the Lower Islands.',
  'Instead of a “cheap ferry”, she said she will seek “a fair ferry” that runs “every night, in every wind.”',
];

function span(sentence: number, words: string): Span {
  const start = sentences[sentence]!.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in sentence ${sentence}`);
  return { article: 'ferries', sentence, start, end: start + words.length };
}

function whole(sentence: number): Span {
  return span(sentence, sentences[sentence]!);
}

function entry(name: string, kind: EntryKind, more: Partial<Entry> = {}): Entry {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    kind,
    names: [{ text: name, lang: 'en', origin: 'text' }],
    description: null,
    gloss: null,
    facts: [],
    weight: 0.5,
    generic: false,
    ...more,
  };
}

function quote(sentence: number, words: string, speaker: string | null): Quote {
  const at =
    speaker === null ? null : span(sentence, sentence === 6 || sentence === 9 ? 'she' : 'Aster');
  return {
    spans: [span(sentence, words)],
    speaker,
    speakerWords: at,
    cue: at,
    certain: speaker !== null,
  };
}

export const sampleStory: Story = {
  id: 'northern-ferries',
  lang: 'en',
  articles: [
    {
      id: 'ferries',
      headline: 'Prime minister seeks a truce with the ferry unions before the summer vote',
      source: 'Coast Press',
      url: 'https://coastpress.example/ferries',
      published: { date: '2024-03-14', origin: 'derived' },
      sentences,
      paragraphs: sentences.map((_, index) => index),
    },
  ],
  entries: [
    entry('Elin Aster', 'person', {
      description: span(0, 'Prime Minister'),
      facts: [{ span: span(0, 'trying to hold together a two-party coalition'), claim: null }],
      weight: 1,
    }),
    entry('Jonas Brandt', 'person', { description: span(1, 'union leader') }),
    entry('Mats Olsen', 'person', { description: span(5, 'former Transport Minister') }),
    entry('Skarvik', 'place', {
      gloss: { text: 'The northernmost port with a year-round ferry.', lang: 'en' },
    }),
    entry('Holm', 'place'),
    entry('Lower Islands', 'place'),
    entry('Harbor Board', 'organisation'),
    entry('ferry unions', 'group'),
    entry('strike ballot', 'event'),
    entry('night crossings', 'concept'),
    entry('northern routes', 'concept', {
      description: span(5, 'developed under former Transport Minister Mats Olsen'),
    }),
  ],
  quotes: [
    quote(
      2,
      'Without a working harbor there is no winter supply for the islands, and we must keep the line open whatever the price of fuel,',
      'elin-aster',
    ),
    quote(4, 'the hardest spring in a generation', 'elin-aster'),
    quote(6, 'the most of a bad year', 'elin-aster'),
    quote(7, 'A ferry is not a luxury here,', null),
    quote(9, 'a fair ferry', 'elin-aster'),
    quote(9, 'every night, in every wind.', 'elin-aster'),
  ],
  line: null,
  summary: [whole(0), whole(1), whole(3), whole(5)],
  timeline: [
    {
      span: span(3, 'fuel costs have doubled since October'),
      words: span(3, 'since October'),
      from: '2023-10-01',
      to: '2024-03-14',
      precision: 'interval',
    },
    {
      span: span(1, 'the strike ballot in January'),
      words: span(1, 'in January'),
      from: '2024-01-01',
      to: '2024-01-31',
      precision: 'month',
    },
    {
      span: span(8, 'Aster recently visited Skarvik, Holm and the Lower Islands'),
      words: span(8, 'recently'),
      from: null,
      to: '2024-03-14',
      precision: 'vague',
    },
    {
      span: span(6, 'She said this week that she hopes to discuss with Brandt'),
      words: span(6, 'this week'),
      from: '2024-03-11',
      to: '2024-03-14',
      precision: 'week',
    },
    {
      span: span(0, 'said Thursday she will ask the ferry unions for a truce'),
      words: span(0, 'Thursday'),
      from: '2024-03-14',
      to: '2024-03-14',
      precision: 'day',
    },
    {
      span: span(1, 'is planning a visit to Skarvik in the coming weeks'),
      words: span(1, 'in the coming weeks'),
      from: '2024-03-14',
      to: null,
      precision: 'vague',
    },
    {
      span: span(0, 'the vote this summer'),
      words: span(0, 'this summer'),
      from: '2024-06-01',
      to: '2024-08-31',
      precision: 'season',
    },
    {
      span: span(4, 'the hardest spring in a generation'),
      words: span(4, 'in a generation'),
      from: null,
      to: null,
      precision: 'words',
    },
  ],
  terms: [{ text: 'ferry unions', lang: 'en', weight: 1 }],
};
