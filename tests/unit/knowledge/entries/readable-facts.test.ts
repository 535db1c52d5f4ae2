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
      'the noun that a participle belongs to',
      'peru',
      'Officials give less money to partnerships in the valley developed under President Luis Ortega of Peru.',
      'partnerships in the valley developed under President Luis Ortega of Peru',
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

  test('where a whole one is told, no part of a sentence stands beside it', () => {
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
