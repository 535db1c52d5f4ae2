/** What is said of each labelled sentence in; how often "new" is right, and how often found, out. */
import type { SignWeights } from '../../../src/knowledge/grow/news/weigh-signs.ts';
import { isNews } from '../../../src/knowledge/grow/news/is-news.ts';
import { findNews } from '../../../src/knowledge/grow/find-news.ts';
import { readLabelled, fitNews } from '../../train/news/fit-news.ts';
import { splitWords } from '../../../src/knowledge/grow/compare-words.ts';
import type { Story } from '../../../src/knowledge/story.ts';
import type { Pair } from './read-pairs.ts';

export interface Said {
  readonly isNew: boolean;
  readonly saidNew: boolean;
}

export interface NewsScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly sentences: number;
}

export function scoreNews(said: readonly Said[]): NewsScore {
  const right = said.filter(({ isNew, saidNew }) => isNew && saidNew).length;
  const told = said.filter(({ saidNew }) => saidNew).length;
  const all = said.filter(({ isNew }) => isNew).length;
  return {
    precision: right / Math.max(1, told),
    recall: right / Math.max(1, all),
    f1: (2 * right) / Math.max(1, told + all),
    sentences: said.length,
  };
}

/** As it ships. */
export function sayNews(pair: Pair): readonly Said[] {
  const news = findNews(pair.first, pair.second);
  return pair.isNew.flatMap((isNew, at) =>
    isNew === null ? [] : [{ isNew, saidNew: news[at]?.isNew ?? false }],
  );
}

/** Each pair with weights that were fitted without it. */
export function crossValidate(pairs: readonly Pair[]): readonly Said[] {
  return pairs.flatMap((pair) => sayBy(pair, fitNews(pairs.filter((other) => other !== pair))));
}

function sayBy(pair: Pair, weights: SignWeights): readonly Said[] {
  return readLabelled(pair).map(({ read, isNew }) => ({ isNew, saidNew: isNews(read, weights) }));
}

export function sayAllNew(pair: Pair): readonly Said[] {
  return pair.isNew.flatMap((isNew) => (isNew === null ? [] : [{ isNew, saidNew: true }]));
}

/** How much of a sentence another has, or the whole article: the share of its words, in [0, 1]. */
export type Overlap = 'sentence' | 'article';

export interface Overlapping {
  readonly isNew: boolean;
  readonly share: number;
}

export function measureOverlap(
  { first, second, isNew }: Pair,
  overlap: Overlap,
): readonly Overlapping[] {
  const sentences = wordsOf(first);
  const held =
    overlap === 'article' ? [new Set(sentences.flatMap((words) => [...words]))] : sentences;
  return wordsOf(second).flatMap((words, at) => {
    const label = isNew[at] ?? null;
    const shares = held.map((those) => [...words].filter((word) => those.has(word)).length);
    return label === null
      ? []
      : [{ isNew: label, share: Math.max(...shares) / Math.max(1, words.size) }];
  });
}

function wordsOf({ articles }: Story): readonly ReadonlySet<string>[] {
  return (articles[0]?.sentences ?? []).map((text) => new Set(splitWords(text)));
}

export function sayByOverlap(rows: readonly Overlapping[], threshold: number): readonly Said[] {
  return rows.map(({ isNew, share }) => ({ isNew, saidNew: share < threshold }));
}

/** The single threshold that does best on these. */
export function fitThreshold(rows: readonly Overlapping[]): number {
  const f1Of = (threshold: number): number => scoreNews(sayByOverlap(rows, threshold)).f1;
  const thresholds = [...new Set(rows.map(({ share }) => share)), Infinity];
  return thresholds.reduce((best, one) => (f1Of(one) > f1Of(best) ? one : best));
}
