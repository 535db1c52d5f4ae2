/** What a reader finds in a story of several articles. */
import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import { growStory } from '../../../../src/knowledge/grow/grow-story.ts';
import type { Entry, Span, Story } from '../../../../src/knowledge/story.ts';
import { makeStory } from '../../../support/make-story.ts';
import { tunnelParts, writePart } from '../../../support/tunnel-parts.ts';

const grown = growStory('tunnel', tunnelParts, []);

function show({ articles }: Story, span: Span | null | undefined): string | null {
  if (!span) return null;
  return sliceSpan(articles.find(({ id }) => id === span.article)?.sentences ?? [], span);
}

function find({ entries }: Story, name: string): Entry {
  const found = entries.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`${name} is no entry`);
  return found;
}

/** One article about one person, whose facts are given. */
function makePart(
  date: string | null,
  sentence: string,
  facts: readonly string[],
  rest = {},
): Story {
  const id = `of ${date}`;
  return makeStory({
    id,
    articles: [
      { id, sentences: [sentence], published: date === null ? null : { date, origin: 'text' } },
    ],
    entries: [{ name: 'Mara Lindt', facts, weight: 1, ...rest }],
  });
}

describe('articles', () => {
  test('stand in the order in which they were added', () => {
    expect(grown.articles.map(({ id }) => id)).toEqual(['collapse', 'rescue', 'inquiry']);
  });

  test('the line and the summary begin with the newest', () => {
    expect(grown.line?.article).toBe('inquiry');
    expect(grown.summary.map(({ article }) => article)).toEqual([
      'inquiry',
      'inquiry',
      'rescue',
      'collapse',
    ]);
  });

  test('one without a date is not taken for the newest', () => {
    const undated = growStory(
      's',
      [makePart(null, 'Mara Lindt sails.', []), makePart('2025-01-02', 'Mara Lindt rows.', [])],
      [],
    );
    expect(undated.articles.map(({ published }) => published?.date)).toEqual([
      undefined,
      '2025-01-02',
    ]);
    expect(
      growStory(
        's',
        [
          ...tunnelParts,
          writePart('undated', undefined, 'Another piece', 'The Vestby Tunnel is long.'),
        ],
        [],
      ).line?.article,
    ).toBe('inquiry');
  });

  test('none is a mistake of the caller', () => {
    expect(() => growStory('none', [], [])).toThrow(RangeError);
  });
});

describe('entries', () => {
  test('are joined by their full names and by surnames of one bearer', () => {
    const solheim = find(grown, 'Ingrid Solheim');
    expect(solheim.facts.map(({ span }) => span.article)).toContain('collapse');
    expect(solheim.facts.map(({ span }) => span.article)).toContain('inquiry');
  });

  test('two people of one surname stay apart', () => {
    const brandts = grown.entries.filter(({ name }) => name.endsWith('Brandt'));
    expect(brandts.map(({ name }) => name).toSorted()).toEqual(['Anna Brandt', 'Karl Brandt']);
  });

  test('have the acronym that one article declares and the other uses', () => {
    const authority = find(grown, 'National Tunnelling Authority');
    expect(authority.names.map(({ text }) => text)).toContain('NTA');
    expect(
      grown.entries.filter(({ names }) => names.some(({ text }) => text === 'NTA')),
    ).toHaveLength(1);
  });

  test('the one that most articles are about weighs 1, and who is in passing less', () => {
    expect(grown.entries[0]?.weight).toBe(1);
    expect(find(grown, 'Anna Brandt').weight).toBeLessThan(0.7);
  });

  test('show the fuller name, and keep the id of the article that came first', () => {
    const first = makePart('2025-01-01', 'Lindt sails.', [], { id: 'lindt', name: 'Lindt' });
    const second = makePart('2025-01-02', 'Mara Lindt sails.', []);
    const { entries } = growStory('s', [first, second], []);
    expect(entries).toMatchObject([{ id: 'lindt', name: 'Mara Lindt' }]);
  });

  test('of one name and two kinds are two, with an id each', () => {
    const person = makePart('2025-01-01', 'Mara Lindt sails.', []);
    const ship = makePart('2025-01-02', 'The Mara Lindt sank.', [], { kind: 'place' });
    const { entries } = growStory('s', [person, ship], []);
    expect(entries.map(({ id }) => id).toSorted()).toEqual(['mara-lindt', 'mara-lindt-2']);
  });

  test('whom all news names is common still where one of several articles is about them', () => {
    const subject = makePart('2025-01-01', 'Mara Lindt sails.', []);
    const passing = makePart('2025-01-02', 'Mara Lindt waved.', [], { weight: 0.4, generic: true });
    const other = makeStory({
      articles: [{ id: 'other', sentences: ['Otto Falk rows.'] }],
      entries: [{ name: 'Otto Falk', weight: 1 }],
    });
    expect(growStory('s', [subject, passing], []).entries[0]?.generic).toBe(false);
    const withFalk = makePart('2025-01-03', 'Mara Lindt waved at Otto Falk.', [], {
      generic: true,
      weight: 0.4,
    });
    expect(find(growStory('s', [other, passing, withFalk], []), 'Mara Lindt').generic).toBe(true);
  });
});

describe('descriptions', () => {
  const parts = [
    makePart('2025-01-01', 'Mara Lindt, deputy mayor of Vestby, sails.', [], {
      description: 'deputy mayor of Vestby',
    }),
    makePart('2025-02-01', 'Mara Lindt, the mayor of Vestby, sails.', [], {
      description: 'the mayor of Vestby',
    }),
    makePart('2025-03-01', 'Mara Lindt, mayor of Vestby, sails.', [], {
      description: 'mayor of Vestby',
    }),
  ];

  test('the newest is shown, others are kept as earlier ones, each wording once', () => {
    const story = growStory('s', parts, []);
    const [lindt] = story.entries;
    expect(show(story, lindt?.description)).toBe('mayor of Vestby');
    expect(lindt?.earlierDescriptions?.map((span) => show(story, span))).toEqual([
      'deputy mayor of Vestby',
    ]);
  });
});

describe('facts', () => {
  const told = (
    older: string,
    newer: string,
    dates: readonly string[] = ['2025-01-24', '2025-02-07'],
  ) => {
    const story = growStory(
      's',
      [older, newer].map((text, at) => makePart(dates[at] ?? null, `Mara Lindt ${text}.`, [text])),
      [],
    );
    return story.entries[0]?.facts.map(({ span, updatedBy }) => [
      show(story, span),
      show(story, updatedBy),
    ]);
  };

  test('stand newest article first', () => {
    expect(told('sails a sloop', 'was elected on Friday')).toEqual([
      ['was elected on Friday', null],
      ['sails a sloop', null],
    ]);
  });

  test('that both articles tell in the same words stand once, as the newer has them', () => {
    expect(told('is the mayor of Vestby', 'is the Mayor of Vestby')).toEqual([
      ['is the Mayor of Vestby', null],
    ]);
  });

  test('that the newer article has among more words stand once', () => {
    const more = 'is known as the man who drew the first map of Vestby Sound';
    expect(told('drew the first map of Vestby Sound', more)).toEqual([[more, null]]);
  });

  test.each([
    ['said 40 rescuers were at the site', 'said 75 rescuers were at the site'],
    ['said the bridge would open on 3 May', 'said the bridge would open on 9 June'],
    ['has raised 2,000 crowns for the school', 'has raised three thousand crowns for the school'],
    ['employs 8,600 people in the port', 'employs 7,900 people in Vestby'],
    ['has been ruled out until October', 'is not now expected before December'],
  ])('“%s” is updated by “%s”', (older, newer) => {
    expect(told(older, newer)).toEqual([
      [newer, null],
      [older, newer],
    ]);
  });

  test.each([
    ['said 40 rescuers were at the site', 'said 40 rescuers were at the site on foot'],
    ['scored 3 goals against Halden', 'scored 2 goals against Kestrel Town on her return'],
    ['has 3 children', 'has 12 boats'],
    ['said on Friday that the bridge would open', 'said on Monday that the bridge would open'],
    ['sails a sloop', 'sails a ketch'],
    ['is out with a broken foot until October', 'is out with a broken foot'],
  ])('“%s” is not updated by “%s”', (older, newer) => {
    expect(told(older, newer)?.filter(([, updatedBy]) => updatedBy !== null)).toEqual([]);
  });

  test('of two articles of one day, and of one without a date, none is the later', () => {
    const texts = ['said 40 rescuers were there', 'said 75 rescuers were there'] as const;
    const day = '2025-01-24';
    expect(told(...texts, [day, day])?.map(([, updatedBy]) => updatedBy)).toEqual([null, null]);
  });

  test('the passage that goes on from the old figure to the new one updates it', () => {
    const parts = [
      writePart(
        'a',
        '2025-03-04',
        'Clerk on trial',
        'Mara Lindt, a clerk, is said to have received €210,000 in cash.',
      ),
      writePart(
        'b',
        '2025-04-09',
        'Trial goes on',
        'About €210,000 is said to have changed hands.',
        'Prosecutors now put the sum at €340,000 or more. Mara Lindt denies it.',
      ),
    ];
    const story = growStory('s', parts, []);
    const updates = find(story, 'Mara Lindt').facts.map(({ updatedBy }) => show(story, updatedBy));
    expect(updates).toContain('Prosecutors now put the sum at €340,000 or more.');
  });

  /** What a later article of these sentences, of which none is her fact, is said to tell anew. */
  function updateOf(fact: string, later: readonly string[]): string | null {
    const published = { date: '2025-02-07', origin: 'text' as const };
    const part = makeStory({
      id: 'later',
      articles: [{ id: 'later', sentences: later, published }],
      entries: [{ name: 'Mara Lindt' }],
    });
    const story = growStory('s', [makePart('2025-01-24', `Mara Lindt ${fact}.`, [fact]), part], []);
    return show(story, find(story, 'Mara Lindt').facts[0]?.updatedBy);
  }

  test.each([
    ['employs 120 people', 'Some 120 people came to the square.', 'Now there are 300 people.'],
    [
      'asked for €40 million',
      'The hospital was given €40 million.',
      'It has risen to €70 million.',
    ],
    ['scored 12 goals', 'Jon Berg scored 12 goals.', 'Solby has now scored 40 goals.'],
    ['killed 4 people in 2010', 'The storm killed 4 people.', 'The toll has risen to 15.'],
  ])('“%s” is not updated by what is told of others with the same figure', (fact, ...later) => {
    expect(updateOf(fact, [...later, 'Mara Lindt was there.'])).toBeNull();
  });

  test('what is told of the same with the same small figure is updated', () => {
    const later = ['Mara Lindt used to employ 120 people.', 'There are now 150 people.'];
    expect(updateOf('used to employ 120 people', later)).toBe('There are now 150 people.');
  });
});

describe('quotations', () => {
  test('of two articles stand once, and name the other place', () => {
    const quotes = grown.quotes.filter(({ spans }) =>
      /nobody will rest/i.test(show(grown, spans[0]) ?? ''),
    );
    expect(quotes).toMatchObject([{ speaker: find(grown, 'Ingrid Solheim').id, certain: true }]);
    expect(quotes[0]?.alsoIn?.map(({ article }) => article)).toEqual(['collapse']);
  });

  const quote = (id: string, date: string, before: string, words: string, after: string): Story =>
    writePart(id, date, 'Something happened', `${before}“${words}”${after}`);
  const words = 'The pumps were never switched on that night';

  test('the longer of two is shown, whichever article has it', () => {
    const story = growStory(
      's',
      [
        quote('a', '2025-01-01', '', `${words}, and nobody asked why,`, ' Mara Lindt said.'),
        quote('b', '2025-01-02', 'Mara Lindt said that ', words, ' on Friday.'),
      ],
      [],
    );
    expect(story.quotes).toHaveLength(1);
    expect(story.quotes[0]).toMatchObject({
      spans: [{ article: 'a' }],
      alsoIn: [{ article: 'b' }],
    });
  });

  test('a speaker whom one article makes certain counts for both', () => {
    const story = growStory(
      's',
      [
        quote('a', '2025-01-01', '', `${words},`, ' Mara Lindt said.'),
        quote(
          'b',
          '2025-01-02',
          'One line of the report stands out: ',
          `${words}.`,
          ' Nobody replied.',
        ),
      ],
      [],
    );
    expect(story.quotes).toMatchObject([
      { speaker: 'mara-lindt', certain: true, spans: [{ article: 'b' }] },
    ]);
  });

  test('two speakers of the same words are two quotations', () => {
    const story = growStory(
      's',
      [
        quote('a', '2025-01-01', '', `${words},`, ' Mara Lindt said.'),
        quote('b', '2025-01-02', '', `${words},`, ' Otto Falk said.'),
      ],
      [],
    );
    expect(story.quotes.map(({ speaker }) => speaker)).toEqual(['otto-falk', 'mara-lindt']);
  });
});

describe('the timeline', () => {
  test('runs through all articles in the order of time, the undated last', () => {
    const dates = grown.timeline.map(({ from, to }) => from ?? to ?? 'undated');
    expect(dates).toEqual(dates.toSorted());
    expect(new Set(grown.timeline.map(({ span }) => span.article)).size).toBe(3);
  });

  test('has a moment that two articles tell once, as the newer tells it', () => {
    const opening = 'The tunnel under Vestby Sound was opened in March 2019.';
    const story = growStory(
      's',
      [
        writePart('a', '2025-01-01', 'Tunnel leaks', opening),
        writePart('b', '2025-01-02', 'Tunnel shut', `${opening} It leaks.`),
      ],
      [],
    );
    expect(story.timeline.map(({ span }) => span.article)).toEqual(['b']);
  });
});

test('of one sum on one day, told in other words, the timeline has one row', () => {
  const story = growStory(
    's',
    [
      writePart('a', '2025-04-14', 'Duties', 'The goods concerned were worth $740m in 2024.'),
      writePart(
        'b',
        '2025-05-16',
        'Truce',
        'The goods on the list were worth 740 million dollars in 2024.',
      ),
    ],
    [],
  );
  expect(story.timeline.map(({ span }) => span.article)).toEqual(['b']);
});

test('a term of several articles weighs a little more, and none more than 1', () => {
  const weightIn = ({ terms }: Story, text: string) =>
    terms.find((term) => term.text === text)?.weight ?? 0;
  const best = Math.max(...tunnelParts.map((part) => weightIn(part, 'tunnel')));
  expect(weightIn(grown, 'tunnel')).toBeGreaterThan(best);
  expect(grown.terms.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
  expect(new Set(grown.terms.map(({ text, lang }) => `${lang} ${text.toLowerCase()}`)).size).toBe(
    grown.terms.length,
  );
});
