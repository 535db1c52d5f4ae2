/**
 * Floors under what is told of the labelled pairs of articles: each a little under the figure of the day,
 * raised when it gets better. No pair is judged by weights that it helped to fit.
 */
import { describe, expect, test } from 'vitest';
import { readPairs } from '../../eval/news/read-pairs.ts';
import { scoreJoins, scoreUpdates } from '../../eval/news/score-joins.ts';
import {
  crossValidate,
  fitThreshold,
  measureOverlap,
  sayByOverlap,
  sayNews,
  scoreNews,
} from '../../eval/news/score-news.ts';

const pairs = readPairs('open');

describe('of the sentences of a later article', () => {
  const ours = scoreNews(crossValidate(pairs));

  test('nearly all are labelled', () => {
    expect(pairs.flatMap(({ isNew }) => isNew).filter((label) => label === null)).toEqual([]);
    expect(ours.sentences).toBeGreaterThanOrEqual(230);
  });

  test('the new ones are told from the known', () => {
    expect(ours.precision).toBeGreaterThanOrEqual(0.87);
    expect(ours.recall).toBeGreaterThanOrEqual(0.87);
    expect(ours.f1).toBeGreaterThanOrEqual(0.88);
  });

  test('better than by the words that they share, with the threshold fitted to these very pairs', () => {
    const rows = pairs.flatMap((pair) => measureOverlap(pair, 'sentence'));
    const best = scoreNews(sayByOverlap(rows, fitThreshold(rows)));
    expect(ours.f1).toBeGreaterThan(best.f1 + 0.05);
  });
});

describe('of the pairs that nobody tuned on, as it ships', () => {
  const frozen = readPairs('frozen');
  const ours = scoreNews(frozen.flatMap(sayNews));

  test('the new sentences are told from the known as well', () => {
    expect(ours.sentences).toBeGreaterThanOrEqual(150);
    expect(ours.f1).toBeGreaterThanOrEqual(0.88);
  });

  test('no two people are joined, and nothing is called updated that is not', () => {
    expect(frozen.flatMap((pair) => scoreJoins(pair).wrong)).toHaveLength(0);
    expect(frozen.flatMap((pair) => scoreUpdates(pair).surplus)).toHaveLength(0);
  });
});

describe('of two articles put together', () => {
  test('names are joined, and none of two people', () => {
    const joins = pairs.map(scoreJoins);
    expect(joins.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(joins.reduce((sum, { found }) => sum + found, 0)).toBeGreaterThanOrEqual(29);
  });

  test('what is called updated is so', () => {
    const updates = pairs.map(scoreUpdates);
    expect(updates.flatMap(({ surplus }) => surplus)).toEqual([]);
    expect(updates.reduce((sum, { found }) => sum + found, 0)).toBeGreaterThanOrEqual(5);
  });
});
