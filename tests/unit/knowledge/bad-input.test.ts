import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleError } from '../../../src/article/article-error.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { badInput, findBreach, mostMs } from '../../fuzz/bad-input.ts';

test('a bad text gives a literal story or an ArticleError, in time', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(badInput, ({ source, published }) => {
      expect(findBreach(source, published)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

const fiveMegabytes = 5_000_000;

test.each([
  ['one line', 'the talks went on and '],
  ['quotation marks', '“” " '],
  ['capitals', 'THE TALKS WENT ON. '],
  ['dates', 'On Monday, Jan. 24, 2025, he left. '],
  ['names', 'Lena Brandt met Carl Dahl. '],
  ['brackets', '(['],
  ['tags', '<div><p>'],
  ['line breaks', '\n'],
  ['spaces', ' '],
])('five megabytes of %s are refused in time', (_, piece) => {
  const source = `Talks go on\n\n${piece.repeat(fiveMegabytes / piece.length)}`;
  const start = performance.now();
  const refused = (): unknown => parseArticle(source, { id: 'a' });
  expect(refused).toThrow(ArticleError);
  expect(refused).toThrow(expect.objectContaining({ reason: 'too long' }));
  expect(performance.now() - start).toBeLessThan(mostMs);
});
