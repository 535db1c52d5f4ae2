import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import { findEntries } from '../../../../src/knowledge/entries/find-entries.ts';
import { writeArticle } from '../../../support/read-article.ts';

/** What the article of these paragraphs tells of the entry, best first. */
function factsOf(id: string, ...paragraphs: readonly string[]): readonly string[] {
  const article = writeArticle(...paragraphs);
  const entry = findEntries(article).entries.find((one) => one.id === id);
  return (entry?.facts ?? []).map(({ span }) => sliceSpan(article.sentences, span));
}

describe('what is done with an entry tells who does it', () => {
  test.each([
    [
      'the subject of the predicate before',
      'peru',
      'Anna Ruiz recently toured Chile and sent Minister Luis Ortega to Peru and Brazil.',
      'Anna Ruiz recently toured Chile and sent Minister Luis Ortega to Peru and Brazil',
    ],
    [
      'the subject of the reporting verb, past a statement between',
      'peru',
      'Anna Ruiz said open trade is vital to avoiding a war and voiced a hope to achieve better relations with Peru.',
      'Anna Ruiz said open trade is vital to avoiding a war and voiced a hope to achieve better relations with Peru',
    ],
    [
      'the subject of an infinitive of several',
      'peru',
      'Chile needs to train its own army and renew the treaty with Peru.',
      'Chile needs to train its own army and renew the treaty with Peru',
    ],
    [
      'whoever claims it where the subject is “he” or “she”',
      'peru',
      'Prime Minister Anna Ruiz said on Friday she will keep the port open and prepare for hard talks with Peru.',
      'she will keep the port open and prepare for hard talks with Peru',
    ],
    [
      'the subject before a short insertion',
      'peru',
      'The mayor, 61, was escorted from a port in Peru on Monday.',
      'The mayor, 61, was escorted from a port in Peru on Monday',
    ],
    [
      'the main clause of an aim',
      'peru',
      'Anna Ruiz met voters in Lima. “In order to build trust and strengthen a free Peru, new leadership is needed,” Ruiz said.',
      'In order to build trust and strengthen a free Peru, new leadership is needed',
    ],
  ])('%s', (_, id, paragraph, fact) => {
    expect(factsOf(id, paragraph)).toContain(fact);
  });

  test('and no part of a sentence stands beside it', () => {
    const facts = factsOf(
      'peru',
      'Anna Ruiz visited Peru in May last year. It sold old ships to Peru and Chile in June.',
    );
    expect(facts).toEqual(['Anna Ruiz visited Peru in May last year']);
  });
});

test.each([
  'The ships are old. They’ve lent money to Peru for half a century.',
  'It is a large bank. It has lent money to Peru for half a century.',
])('nothing begins with a pronoun that nobody is told of: %s', (paragraph) => {
  expect(factsOf('peru', paragraph).filter((fact) => /^(?:They|It)/.test(fact))).toEqual([]);
});

describe('a predicate that can’t be read alone begins earlier', () => {
  test('at the noun that “which” stands for', () => {
    expect(
      factsOf('peru', 'They renewed the old treaties, which Peru has long considered useless.'),
    ).toContain('the old treaties, which Peru has long considered useless');
  });

  test('at the first of two subjects', () => {
    const paragraph = 'Anna Ruiz explained how Chile and Peru can make use of the lake together.';
    expect(factsOf('peru', paragraph)).toContain(
      'Chile and Peru can make use of the lake together',
    );
  });

  test('but not at the object of the verb before', () => {
    const paragraph = 'Anna Ruiz left Chile and Peru has closed all of its borders since.';
    expect(factsOf('peru', paragraph)).toContain('has closed all of its borders since');
  });
});

describe('no card shows', () => {
  test.each([
    [
      'a predicate whose object stands before it',
      'They praised the treaty Peru signed with Chile.',
    ],
    [
      'a question',
      'Anna Ruiz sailed on Monday. Will Peru really leave the treaty with Chile by May? Nobody knows.',
    ],
    [
      'an “it” that nobody is told of',
      'The strike hit a port. Peru has not claimed any part in it.',
    ],
    ['a “this” that points away', 'Peru has long considered this plan a costly mistake.'],
    ['half of two subjects', 'The lake between Chile and Peru has lost half of its water.'],
    ['where something was said', 'Anna Ruiz said in a speech in Peru that ships are late.'],
    ['who is cited', 'A third of the ships were late in May, according to the Bank of Peru.'],
    ['that nobody would comment', 'Peru did not immediately respond to a request for comment.'],
    ['a guess of the article’s own', 'Peru might well leave the treaty with Chile by May.'],
    ['words inside a long quotation', '“Ships are late. Peru has lost half of its army.”'],
    ['what the reader is told in person', 'I think we saw Peru win its first medal in May.'],
  ])('%s', (_, paragraph) => {
    expect(factsOf('peru', paragraph)).toEqual([]);
  });

  test('the main clause with the one of time before it', () => {
    const facts = factsOf(
      'anna-ruiz',
      'When Anna Ruiz left the port of Callao, her sister stayed at home.',
    );
    expect(facts).toEqual(['left the port of Callao']);
  });

  test('a word that only links sentences', () => {
    const facts = factsOf('anna-ruiz', 'Anna Ruiz also runs a school for pilots in Lima.');
    expect(facts).toEqual(['runs a school for pilots in Lima']);
  });

  test('half of what two verbs govern', () => {
    const facts = factsOf('peru', 'Peru shot down or jammed 33 drones over the lake in May.');
    expect(facts).toEqual(['shot down or jammed 33 drones over the lake in May']);
  });
});

describe('what stands between commas behind a name is told of it', () => {
  test.each([
    [
      'Anna Ruiz, 42, who models floods at a lab in Lima, was late.',
      'models floods at a lab in Lima',
    ],
    ['Anna Ruiz (right), who sailed to Callao in 2019, was late.', 'sailed to Callao in 2019'],
    ['Anna Ruiz, a judge, who took office this month, was late.', 'took office this month'],
    ['Anna Ruiz, who sails, employs about 40 people in Lima.', 'employs about 40 people in Lima'],
  ])('%s', (paragraph, fact) => {
    expect(factsOf('anna-ruiz', paragraph)).toContain(fact);
  });
});
