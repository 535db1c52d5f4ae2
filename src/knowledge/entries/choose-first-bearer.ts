/**
 * A surname alone that several people of an article bear in, its uses that mean the one whom the text
 * called by it before it named the next: "Ruiz spoke. His daughter Ana Ruiz listened. Ruiz left."
 * Close to the others' names a use stays open.
 */
import type { Group, Named } from './named.ts';
import type { NameUse } from './read-names.ts';

export interface FirstBearer {
  readonly named: Named;
  readonly meant: readonly NameUse[];
  readonly open: readonly NameUse[];
}

/** Sentences behind the name of another in which the surname may still mean that one. */
const near = 1;

/** Null: the surname stands alone only after two of them were named. */
export function chooseFirstBearer(group: Group, bearers: readonly Named[]): FirstBearer | null {
  const [first, next] = bearers.toSorted((left, right) => placeOf(left) - placeOf(right));
  const [bare] = group.uses;
  if (first === undefined || next === undefined || bare === undefined) return null;
  if (!(placeOf(first) < placeOfUse(bare) && placeOfUse(bare) < placeOf(next))) return null;
  const others = bearers.filter((one) => one !== first).flatMap(({ uses }) => uses);
  const isOpen = (use: NameUse): boolean =>
    others.some(({ use: other }) => {
      const distance = use.sentence.index - other.sentence.index;
      return distance >= 0 && distance <= near && placeOfUse(other) < placeOfUse(use);
    });
  return {
    named: first,
    meant: group.uses.filter((use) => !isOpen(use)),
    open: group.uses.filter((use) => isOpen(use)),
  };
}

function placeOf({ uses: [first] }: Named): number {
  return first === undefined ? -1 : placeOfUse(first.use);
}

/** Grows with the text; no sentence has as many tokens. */
export function placeOfUse({ sentence, from }: NameUse): number {
  return sentence.index * 10_000 + from;
}
