/** Uses of names in, the same out in the order of the text. */
import type { LinkedUse, Named } from './named.ts';
import type { NameUse } from './read-names.ts';

export function withUses(named: Named, uses: readonly LinkedUse[]): Named {
  return { ...named, uses: uses.toSorted((left, right) => compareUses(left.use, right.use)) };
}

export function compareUses(left: NameUse, right: NameUse): number {
  return left.sentence.index - right.sentence.index || left.from - right.from;
}
