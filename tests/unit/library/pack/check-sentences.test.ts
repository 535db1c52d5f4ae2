/** Sentences of real layouts are found in their texts, whatever stands between their words. */
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../../../src/article/article-error.ts';
import type { Article } from '../../../../src/article/article.ts';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { checkSentences } from '../../../../src/library/pack/check-sentences.ts';
import { badInput } from '../../../fuzz/bad-input.ts';

const folder = new URL('../../../eval/knowledge/articles/', import.meta.url);
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:txt|md)$/.test(file))
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const);

const check = ({ headline, sentences }: Article, source: string): unknown =>
  checkSentences(
    headline,
    sentences.map(({ text }) => text),
    source,
  );

describe('the sentences that are read from a text stand in it', () => {
  it.each(texts)('%s', (_, source) => {
    expect(check(parseArticle(source, { id: 'a' }), source)).toBeNull();
  });

  it.each([
    ['marks of Markdown', 'The **Harbour** [Board](https://board.example/a_(b)) met on Monday.'],
    ['straight marks', '"It will stay closed," she said at the harbour\'s old quay.'],
    ['references', '&ldquo;It will stay closed,&rdquo; said Mara O&#8217;Lindt of the board.'],
    ['a line that is broken', 'The harbour board  met\nat the quay, where it was  dark.'],
  ])('among %s', (_, prose) => {
    const source = `Harbour board closes the old pier\n\n${prose}\n\nThe pier was built in 1902.\n`;
    expect(check(parseArticle(source, { id: 'a' }), source)).toBeNull();
  });

  it('in texts made by chance', { timeout: 60_000 }, () => {
    const property = fc.property(badInput, ({ source }) => {
      try {
        expect(check(parseArticle(source, { id: 'a' }), source)).toBeNull();
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error;
      }
    });
    fc.assert(property, { numRuns: 200, seed: 5 });
  });
});
