/** Votes on the kind of a name, and how they are added up. */
import type { EntryKind } from '../story.ts';

export type Votes = Readonly<Record<EntryKind, number>>;

export const noVotes: Votes = {
  person: 0,
  place: 0,
  organisation: 0,
  group: 0,
  concept: 0,
  event: 0,
};
export const kinds: readonly EntryKind[] = [
  'place',
  'person',
  'organisation',
  'event',
  'group',
  'concept',
];

export function addVotes(left: Partial<Votes>, right: Partial<Votes>): Votes {
  const sum = { ...noVotes, ...left };
  for (const kind of kinds) sum[kind] += right[kind] ?? 0;
  return sum;
}
