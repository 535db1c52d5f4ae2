/** Floors under what a reader gets who follows real articles and meets other pages about them. */
import { describe, expect, test } from 'vitest';
import { measureFollow } from '../../eval/follow/measure-follow.ts';
import { savedPages } from '../../support/saved-pages.ts';

describe.skipIf(savedPages().length === 0)('of ten articles that are followed', async () => {
  const scores = await measureFollow();
  const own = scores.filter(({ isUnrelated }) => !isUnrelated);

  test('every follow-up is recognised', () => {
    expect(own.filter(({ isRight }) => !isRight).map(({ name }) => name)).toEqual([]);
  });

  test('most of those whom it names are explained, and nobody else of a like name', () => {
    const found = own.flatMap((score) => score.found).length;
    const missed = own.flatMap((score) => score.missed).length;
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.85);
    expect(own.flatMap(({ strangers }) => strangers)).toEqual([]);
  });
});
