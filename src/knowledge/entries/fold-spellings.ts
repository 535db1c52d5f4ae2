/** The names of an article in, the same out with those joined that differ in an apostrophe or an accent alone. */
import { groupBy } from '../group-by.ts';
import type { Named } from './named.ts';
import { slugName } from './slug-name.ts';
import { withUses } from './with-uses.ts';

/** "Harbour Leaders’ Summit", "Harbour Leaders Summit": as the article writes it most, in the place of the first. */
export function foldSpellings(named: readonly Named[]): readonly Named[] {
  return [...groupBy(named, ({ fullName }) => slugName(fullName)).values()].map((same) => {
    const [most] = same.toSorted((a, b) => b.uses.length - a.uses.length);
    return same.length === 1
      ? same[0]!
      : withUses(
          most!,
          same.flatMap(({ uses }) => uses),
        );
  });
}
