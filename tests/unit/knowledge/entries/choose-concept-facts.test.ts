import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import { findEntries } from '../../../../src/knowledge/entries/find-entries.ts';
import { writeArticle } from '../../../support/read-article.ts';

/** Each concept of the article with what is told of it. */
function conceptsOf(...paragraphs: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const article = writeArticle(...paragraphs);
  const concepts = findEntries(article).entries.filter(({ kind }) => kind === 'concept');
  return Object.fromEntries(
    concepts.map(({ name, facts }) => [
      name,
      facts.map(({ span }) => sliceSpan(article.sentences, span)),
    ]),
  );
}

describe('a concept', () => {
  test('is kept with a fact of its own', () => {
    const concepts = conceptsOf(
      'With a coalition government following three snap polls, Peru is weak.',
    );
    expect(concepts).toEqual({
      'coalition government': ['a coalition government following three snap polls'],
    });
  });

  test('is dropped where all that is told is what another entry tells', () => {
    expect(conceptsOf('Chile is Peru’s only treaty ally.')).toEqual({});
  });

  test('is dropped where another concept tells the same first', () => {
    const concepts = conceptsOf(
      'Peru has repeatedly fired cruise missiles as it renews its rocket program.',
    );
    expect(Object.keys(concepts)).toEqual(['cruise missiles']);
  });

  test('is dropped where only part of a sentence tells of it', () => {
    const sentence =
      'Peru must deepen its ties with Chile to prevent any security vacuum from harming Brazil.';
    expect(conceptsOf(sentence)).toEqual({});
  });

  test('is dropped where something was only said at it', () => {
    expect(
      conceptsOf('“We need more rain,” Anna Ruiz said in a budget speech to the whole town.'),
    ).toEqual({});
  });
});
