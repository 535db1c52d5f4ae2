import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import { findEntries } from '../../../../src/knowledge/entries/find-entries.ts';
import { writeArticle } from '../../../support/read-article.ts';

/** What the last sentence names or means, each with the entry it is tied to. */
function linksOf(...paragraphs: readonly string[]): readonly string[] {
  const article = writeArticle(...paragraphs);
  const last = article.sentences.length - 1;
  return findEntries(article)
    .references.filter(({ span }) => span.sentence === last)
    .map(({ span, entry }) => `${sliceSpan(article.sentences, span)} = ${entry}`);
}

function namesOf(id: string, ...paragraphs: readonly string[]): readonly string[] {
  const { entries } = findEntries(writeArticle(...paragraphs));
  return (entries.find((one) => one.id === id)?.names ?? []).map(({ text }) => text);
}

describe('two people with one surname are told apart', () => {
  const both = 'Nadia Khan and her cousin David Khan came to Lima on Monday.';

  test.each([
    ['Ms Khan was late.', ['Khan = nadia-khan']],
    ['Mr Khan was late.', ['Khan = david-khan']],
    ['Khan was late.', []],
  ])('in “%s”', (sentence, links) => {
    expect(linksOf(both, sentence)).toEqual(links);
  });

  test('by an office', () => {
    const paragraphs = ['Senator Sam Rudd met his rival Alex Rudd.', 'Senator Rudd was late.'];
    expect(linksOf(...paragraphs)).toEqual(['Rudd = sam-rudd']);
  });

  test('and the surname is a name of neither', () => {
    expect(namesOf('nadia-khan', both, 'Ms Khan was late.')).toEqual(['Nadia Khan']);
  });

  test('and no pronoun is tied past a name that could be either', () => {
    const paragraphs = [both, 'Khan spoke of the harbour. She was late.'];
    expect(linksOf(...paragraphs)).toEqual([]);
  });
});

describe('a father and his son of one name', () => {
  const both =
    'Harold J. Ruiz Jr. founded the company in Lima. His father, Harold Ruiz Sr., died in 1990.';

  test('are two people', () => {
    expect(namesOf('harold-j-ruiz-jr', both)).toEqual(['Harold J. Ruiz Jr.']);
    expect(namesOf('harold-ruiz-sr', both)).toEqual(['Harold Ruiz Sr.']);
  });

  test.each(['Ruiz', 'Harold Ruiz'])('and “%s” may be either', (name) => {
    expect(linksOf(both, `${name} was late.`)).toEqual([]);
  });
});

test('a committee on something in the country is one body, acronym and all', () => {
  const lead =
    'The Committee on Foreign Shares in the United States, known as CFSUS, met on Monday.';
  expect(linksOf(lead, 'CFSUS was late.')).toEqual([
    'CFSUS = committee-on-foreign-shares-in-the-united-states',
  ]);
});

test('a title that does not fit the only bearer means somebody else', () => {
  const paragraphs = ['David Kenning came to Lima on Monday.', 'Mrs Kenning was late.'];
  expect(linksOf(...paragraphs)).toEqual([]);
});

test('a person with a title is no company of that name', () => {
  const paragraphs = [
    'Brandt Holdings fell on Monday. David Brandt founded it in May.',
    'Mr. Brandt was not there.',
  ];
  expect(linksOf(...paragraphs)).toContain('Brandt = david-brandt');
});

describe('surnames of several words', () => {
  test.each([
    ['Rosa Delgado Peña came to Lima.', 'Delgado was late.', 'Delgado = rosa-delgado-pena'],
    ['Rosa Delgado Peña came to Lima.', 'Peña was late.', 'Peña = rosa-delgado-pena'],
    [
      'Andrés López Obrador came to Lima.',
      'López Obrador was late.',
      'López Obrador = andres-lopez-obrador',
    ],
    ['Ahmed al-Sharaa came to Lima.', 'Sharaa was late.', 'Sharaa = ahmed-al-sharaa'],
  ])('%s %s', (first, last, link) => {
    expect(linksOf(first, last)).toContain(link);
  });
});

test('a surname in capitals is the one used alone', () => {
  const links = linksOf('Minister TANAKA Hiroshi came to Osaka.', 'Tanaka was late.');
  expect(links).toEqual(['Tanaka = tanaka-hiroshi']);
});

test.each(['They drank a Kenning.', 'The Kenning sank.'])(
  'a surname with an article means no person: %s',
  (sentence) => {
    expect(linksOf('David Kenning came to Lima on Monday.', sentence)).toEqual([]);
  },
);

test('“Jr.” is part of the name', () => {
  const paragraphs = ['Harold Ruiz Jr. came to Lima.', 'Mr. Ruiz was late.'];
  expect(namesOf('harold-ruiz-jr', ...paragraphs)).toEqual(['Harold Ruiz Jr.', 'Ruiz']);
});

test('a shorter form of a full name is the same person', () => {
  const paragraphs = [
    'Rosa Delgado Peña came to Lima. David Mark Kenning was there.',
    'Rosa Delgado met David Kenning.',
  ];
  expect(linksOf(...paragraphs)).toEqual([
    'Rosa Delgado = rosa-delgado-pena',
    'David Kenning = david-mark-kenning',
  ]);
});

describe('acronyms', () => {
  test.each([
    ['the text declares', 'The Lima Harbour Trust (LHT) met.', 'LHT = lima-harbour-trust'],
    ['the text explains', 'The LHT (Lima Harbour Trust) met.', 'LHT = lima-harbour-trust'],
  ])('that %s', (_, first, link) => {
    expect(linksOf(first, 'On Monday the LHT was late.')).toContain(link);
  });

  test('are no towns in brackets', () => {
    const links = linksOf('The Harbour Trust (London) met.', 'They came to London.');
    expect(links).toContain('London = london');
  });

  test('that the tables know are no initials of another name', () => {
    const links = linksOf('The University of Salta met in the US.', 'The US sent ships.');
    expect(links).toEqual(['US = united-states']);
  });
});

test('a known city is no short form of a longer name', () => {
  const links = linksOf('They met in East Los Angeles.', 'The mayor of Los Angeles was late.');
  expect(links).toContain('Los Angeles = los-angeles');
});

test('who is called he and she by turns is called by the commoner', () => {
  const paragraphs = ['Ariel Kenning came to Lima. He spoke of roads. He left. She was late.'];
  expect(linksOf(...paragraphs)).toEqual([]);
});

describe('a pronoun', () => {
  test.each([
    [
      'is not the one who acts on it',
      'Anna Ruiz left the room. Lucas Ortega gave her a book.',
      'her = anna-ruiz',
    ],
    [
      'is not the one it stands behind in apposition',
      'Anna Ruiz made films. Mara Vega, her editor, was late.',
      'her = anna-ruiz',
    ],
  ])('%s', (_, paragraph, link) => {
    expect(linksOf(paragraph)).toContain(link);
  });

  test.each([
    ['who speaks', '“He was late again,” David Kenning said.', 'He'],
    ['whoever is named only before', 'Anna Ruiz filmed a girl and her father.', 'her'],
    [
      'the last one where another is ahead',
      'David Kenning left. In his view, Luis Vega won.',
      'his',
    ],
  ])('never means %s', (_, paragraph, pronoun) => {
    expect(linksOf(paragraph).filter((link) => link.startsWith(`${pronoun} =`))).toEqual([]);
  });
});

describe('who bears the name of a relative', () => {
  test.each([
    [
      'a namesake',
      ['The pianist Oskar Lindqvist died.', 'His son, also named Oskar Lindqvist, plays.'],
      ['His = oskar-lindqvist'],
    ],
    ['the younger of two', ['Oskar Lindqvist died.', 'The younger Lindqvist plays.'], []],
    ['one by his numeral', ['Karl Ruiz III met Karl Ruiz II.', 'Ruiz was late.'], []],
  ])('is not merged with %s', (_, paragraphs, links) => {
    expect(linksOf(...paragraphs)).toEqual(links);
  });

  test('is told apart by “Jr.” from a father without “Sr.”', () => {
    const text = 'Karl Ruiz Jr. won. His father, Karl Ruiz, ran a paper.';
    expect(namesOf('karl-ruiz-jr', text)).toEqual(['Karl Ruiz Jr.']);
    expect(namesOf('karl-ruiz', text)).toEqual(['Karl Ruiz']);
  });

  test('is meant by the surname that the text gave to one before it named the other', () => {
    const before = ['Oskar Lindqvist spoke. Lindqvist was calm.', 'Anna Lindqvist listened.'];
    const later = ['The hall was full. Nobody left. The doors were shut.', 'Lindqvist sat down.'];
    expect(linksOf(...before, ...later)).toEqual(['Lindqvist = oskar-lindqvist']);
    expect(linksOf(...before, 'Lindqvist sat down.')).toEqual([]);
  });
});

describe('one person under two names', () => {
  test.each([
    ['a nickname', 'Robert “Bobby” Kenning rode.', 'Bobby Kenning fell.', 'robert-kenning'],
    ['a nickname alone', 'Robert “Bobby” Kenning rode.', 'They saw Bobby.', 'robert-kenning'],
    ['a nickname in brackets', 'Robert (Bobby) Kenning rode.', 'Kenning fell.', 'robert-kenning'],
    ['an everyday form', 'Robert Hale spoke.', 'Bob Hale left.', 'robert-hale'],
    ['initials', 'J. K. Marlowe wrote.', 'J.K. Marlowe left.', 'j-k-marlowe'],
    ['a peerage', 'Lord Peter Ashdown spoke.', 'Lord Ashdown left.', 'peter-ashdown'],
    [
      'two particles',
      'The pilot of the ship was Pieter van der Meer, and he was calm.',
      'Nobody saw what Van der Meer did.',
      'pieter-van-der-meer',
    ],
    ['a rank', 'Inspector Fay Lowry spoke.', 'DI Lowry left.', 'fay-lowry'],
    [
      'one of two surnames',
      'Andrés Manuel Ortega Villar spoke.',
      'Ortega left.',
      'andres-manuel-ortega-villar',
    ],
  ])('by %s', (_, before, last, entry) => {
    expect(linksOf(before, last).map((link) => link.replace(/.* = /, ''))).toEqual([entry]);
  });
});

describe('a surname that is also another name', () => {
  test.each([
    ['a town in a state', 'Andrew Lincoln spoke.', 'Lincoln, Nebraska, is flat.', 'andrew-lincoln'],
    [
      'what a foundation is named for',
      'The Kenning Foundation paid.',
      'Kenning makes cars.',
      'kenning-foundation',
    ],
    ['a ship’s', 'The tanker Maria Bernt sank.', 'They met Ann Bernt.', 'maria-bernt'],
  ])('is not %s', (_, before, last, entry) => {
    expect(linksOf(before, last).filter((link) => link.endsWith(`= ${entry}`))).toEqual([]);
  });
});

test('“his” in “Ruth is his sister” is another', () => {
  expect(linksOf('David Kenning left.', 'Ruth Kenning is his sister.')).toContain(
    'his = david-kenning',
  );
});
