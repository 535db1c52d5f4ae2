/** The entries of a story in, the groups that the popup lists them in out; order is kept, nothing left out. */
import type { Entry, EntryKind } from '../../knowledge/story.ts';

export interface EntryGroup {
  readonly title: string;
  /** Those of which the story says who or what they are, or that a person glossed. */
  readonly told: readonly Entry[];
  /** Those of which only the name is known. */
  readonly named: readonly Entry[];
}

const groups: readonly { readonly title: string; readonly kinds: readonly EntryKind[] }[] = [
  { title: 'People', kinds: ['person'] },
  { title: 'Places', kinds: ['place'] },
  { title: 'Organisations and groups', kinds: ['organisation', 'group'] },
  { title: 'Concepts and events', kinds: ['concept', 'event'] },
];

/** Groups without entries are left out. */
export function groupEntries(entries: readonly Entry[]): readonly EntryGroup[] {
  return groups
    .map(({ title, kinds }) => {
      const own = entries.filter(({ kind }) => kinds.includes(kind));
      return { title, told: own.filter(isTold), named: own.filter((entry) => !isTold(entry)) };
    })
    .filter(({ told, named }) => told.length + named.length > 0);
}

function isTold({ description, gloss }: Entry): boolean {
  return description !== null || gloss !== null;
}
