/** A story about a summit, written by hand for tests of recognition, with names in eight languages. */
import type { Name } from '../../src/knowledge/story.ts';
import { makeStory } from './make-story.ts';

const named = (lang: string, ...texts: string[]): Name[] =>
  texts.map((text) => ({ text, lang, origin: 'curated' }));

export const summitStory = makeStory({
  id: 'summit',
  articles: [
    {
      headline: 'Japan’s leader prepares for talks with Trump on US presence',
      published: { date: '2025-01-24', origin: 'text' },
      sentences: [
        'Japanese Prime Minister Shigeru Ishiba said he will prepare for tough negotiations with U.S. President Donald Trump.',
      ],
    },
  ],
  entries: [
    {
      name: 'Shigeru Ishiba',
      description: 'Japanese Prime Minister',
      weight: 1,
      names: [
        'Ishiba',
        ...named('en', 'Prime Minister Ishiba', 'Ishiba administration'),
        ...named('ja', '石破茂', '石破'),
        ...named('zh', '石破茂'),
        ...named('ko', '이시바 시게루', '이시바'),
      ],
    },
    {
      name: 'Japan',
      kind: 'place',
      generic: true,
      weight: 0.9,
      names: [
        ...named('ja', '日本'),
        ...named('ko', '일본'),
        ...named('fr', 'Japon'),
        ...named('es', 'Japón'),
      ],
    },
    {
      name: 'Donald Trump',
      description: 'U.S. President',
      weight: 0.7,
      names: [
        'Trump',
        ...named('ja', 'ドナルド・トランプ', 'トランプ'),
        ...named('zh', '特朗普', '川普'),
        ...named('ko', '도널드 트럼프', '트럼프'),
      ],
    },
    {
      name: 'United States',
      kind: 'place',
      generic: true,
      weight: 0.6,
      names: [
        'U.S.',
        ...named('ja', 'アメリカ', '米国'),
        ...named('zh', '美国'),
        ...named('ko', '미국'),
        ...named('de', 'USA', 'Vereinigten Staaten'),
        ...named('fr', 'États-Unis'),
        ...named('es', 'Estados Unidos', 'EE. UU.'),
      ],
    },
    {
      name: 'China',
      kind: 'place',
      generic: true,
      weight: 0.35,
      names: [...named('ja', '中国'), ...named('ko', '중국'), ...named('fr', 'Chine')],
    },
    { name: 'South Korea', kind: 'place', generic: true, weight: 0.2, names: named('ja', '韓国') },
    {
      name: 'North Korea',
      kind: 'place',
      generic: true,
      weight: 0.2,
      names: named('ja', '北朝鮮'),
    },
    { name: 'Philippines', kind: 'place', generic: true, weight: 0.2 },
    { name: 'Tokyo', kind: 'place', generic: true, weight: 0.2, names: named('ja', '東京') },
    {
      name: 'Takeshi Iwaya',
      weight: 0.3,
      names: ['Iwaya', ...named('ja', '岩屋毅', '岩屋'), ...named('ko', '이와야 다케시')],
    },
    { name: 'Quad', kind: 'group', weight: 0.3, names: named('ja', 'クアッド') },
    { name: 'minority government', kind: 'concept', weight: 0.3 },
  ],
  terms: [
    'minority government',
    'Japan-U.S. alliance',
    'regional security',
    'U.S. commitment',
    'American presence',
    'ballistic missiles',
    'security environment',
    'power vacuum',
    'policy speech',
    'tough negotiations',
  ].map((text, index) => ({ text, lang: 'en', weight: 0.9 - index * 0.05 })),
});
