/** Articles in, how long each takes from text to story out, in milliseconds, when warm. */
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { buildStory } from '../../../../src/knowledge/build-story.ts';
import type { Built } from '../scores/build-article.ts';

/** Enough for a median that a busy machine does not move. */
const rounds = 5;

export function measureTimes(built: readonly Built[]): number[] {
  // The first round warms up.
  for (const one of built) timeOne(one);
  return built.map((one) => medianOf(Array.from({ length: rounds }, () => timeOne(one))));
}

function timeOne({ article: { id, published }, source }: Built): number {
  const start = performance.now();
  buildStory(parseArticle(source, { id, published: published?.date }), id);
  return performance.now() - start;
}

/** The upper one of the two in the middle; NaN of none. */
export function medianOf(values: readonly number[]): number {
  return (
    values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
  );
}
