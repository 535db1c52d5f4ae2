/** The terms of several articles in, each once out, heavier where several have it. */
import { groupBy } from '../group-by.ts';
import type { Term } from '../story.ts';

/** For each further article that has it. */
const repeatWeight = 0.05;
/** In one language: enough for any story; the rest would cost time on every page. */
const mostTerms = 200;

/** Heaviest first. */
export function mergeTerms(parts: readonly (readonly Term[])[]): readonly Term[] {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const merged = [...groupBy(parts.flat(), keyOf).values()].map(unite);
  const sorted = merged.toSorted((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
  const chosen = new Set(
    [...groupBy(sorted, ({ lang }) => lang).values()].flatMap((same) => same.slice(0, mostTerms)),
  );
  return sorted.filter((term) => chosen.has(term));
}

const keyOf = ({ text, lang }: Term): string => `${lang} ${text.toLowerCase()}`;

function unite(same: readonly Term[]): Term {
  const best = same.reduce((one, other) => (other.weight > one.weight ? other : one));
  const weight = Math.min(1, best.weight + repeatWeight * (same.length - 1));
  return { ...best, weight: Math.round(weight * 100) / 100 };
}
