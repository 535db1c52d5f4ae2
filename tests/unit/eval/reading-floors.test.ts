/**
 * Floors under how well src/page reads the labelled pages of ../shared/pages, beside the goals of
 * RECOGNITION.md: each a little under the figure of the day, raised when it gets better.
 */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../eval/reading/evaluate.ts';
import { sumUp } from '../../eval/reading/sum-up.ts';
import { savedPages } from '../../support/saved-pages.ts';

const pages = savedPages();

describe.skipIf(pages.length === 0)('of the saved pages', () => {
  const scores = evaluate(pages).map(({ ours }) => ours);
  const sum = sumUp(scores);

  test('the article is read, and nothing beside it (goals .97 and .90)', () => {
    expect(sum.median).toBeGreaterThanOrEqual(0.995);
    expect(sum.tenthPercentile).toBeGreaterThanOrEqual(0.99);
    expect(sum.worst).toBeGreaterThanOrEqual(0.86);
  });

  test('captions are read of the article’s own pictures', () => {
    expect(sum.captionPrecision).toBeGreaterThanOrEqual(0.97);
    expect(sum.captionRecall).toBeGreaterThanOrEqual(0.78);
  });

  test('every headline and every date is found', () => {
    expect([sum.headlines, sum.dates]).toEqual([pages.length, pages.length]);
  });
});
