/** What a page gives to be followed: its own text as plain data, and whether that is only a beginning. */
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article.ts';
import { article, declared, documentOf } from './ferry-page.ts';

const sold = (value: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails again","isAccessibleForFree":${value}}</script>`;

const read = (html: string) => readArticle(documentOf(html, 'https://ferry.example/again#part'));

const long = (count: number): string =>
  '<p>The ferry sailed again on Friday after two weeks in the yard, and the crews of both ships were there to see it go.</p>'.repeat(
    count,
  );

test('a whole article comes as plain data that survives being sent', () => {
  const reading = read(article(long(12), declared));
  expect(reading.isArticle).toBe(true);
  expect(reading.isStub).toBe(false);
  expect(reading.url).toBe('https://ferry.example/again');
  expect(reading.text).toContain('The ferry sailed again');
  expect(structuredClone(reading)).toEqual(reading);
});

describe('a beginning of what is sold', () => {
  test.each(['false', '"False"', '"false"'])('is told by a declared price of %s', (value) => {
    const html = article(long(6), declared + sold(value));
    expect(read(html).isStub).toBe(true);
  });

  test('is told by a price on a part of it', () => {
    const parts = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails again","hasPart":[{"@type":"WebPageElement","isAccessibleForFree":false}]}</script>`;
    expect(read(article(long(6), declared + parts)).isStub).toBe(true);
  });

  test('is no article that a subscriber sees whole', () => {
    expect(read(article(long(30), declared + sold('false'))).isStub).toBe(false);
  });

  test('is no free article of the same length', () => {
    expect(read(article(long(6), declared + sold('true'))).isStub).toBe(false);
  });
});
