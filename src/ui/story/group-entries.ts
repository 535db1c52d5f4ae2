/** The entries of a story in, the groups that the popup lists them in out; order is kept, nothing left out. */
import type { Entry, EntryKind } from '../../knowledge/story.ts';
import { say } from '../words.ts';

export interface EntryGroup {
  readonly title: string;
  /** Those of which the story says who or what they are, or that a person glossed. */
  readonly told: readonly Entry[];
  /** Those of which only the name is known. */
  readonly named: readonly Entry[];
}

type GroupName = 'people' | 'places' | 'organisations' | 'concepts';

const groups: readonly (readonly [GroupName, readonly EntryKind[]])[] = [
  ['people', ['person']],
  ['places', ['place']],
  ['organisations', ['organisation', 'group']],
  ['concepts', ['concept', 'event']],
];

/** Groups without entries are left out. */
export function groupEntries(entries: readonly Entry[]): readonly EntryGroup[] {
  return groups
    .map(([name, kinds]) => {
      const own = entries.filter(({ kind }) => kinds.includes(kind));
      return {
        title: say(`story.${name}`),
        told: own.filter(isTold),
        named: own.filter((entry) => !isTold(entry)),
      };
    })
    .filter(({ told, named }) => told.length + named.length > 0);
}

function isTold({ description, gloss }: Entry): boolean {
  return description !== null || gloss !== null;
}
