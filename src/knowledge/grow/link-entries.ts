/**
 * The entries of several articles in; who and what they are together out, by the rules of coreference.
 * The order of the articles does not matter. A wrong join is far worse than a missed one: where two
 * could be meant, or what one article tells apart would fall together, nothing is joined.
 */
import { groupBy } from '../group-by.ts';
import type { Entry, Story } from '../story.ts';
import { foldName } from './fold-name.ts';
import { listKeys, type Keys } from './list-keys.ts';
import { readAddress } from './read-address.ts';

/** One entry of one part. */
export interface Member {
  readonly part: number;
  readonly entry: Entry;
}

export type Group = readonly Member[];

interface Linked {
  readonly members: readonly KeyedMember[];
}

interface KeyedMember extends Member {
  readonly keys: Keys;
  /** What one and the same can't have two of: titles of a man and a woman, initials in the middle. */
  readonly address: string | null;
  readonly initials: string | null;
}

/** Each member stands in exactly one group, which has at most one of each part. In the order of the members. */
export function linkEntries(
  parts: readonly Pick<Story, 'articles' | 'entries'>[],
): readonly Group[] {
  const members = parts.flatMap(({ articles, entries }, part) =>
    entries.map((entry): KeyedMember => ({
      part,
      entry,
      keys: listKeys(entry),
      address: readAddress(entry, articles),
      initials: readInitials(entry),
    })),
  );
  const [short, full] = split(members, isShortPerson);
  const whole = linkShorter(linkFull(full));
  const linked = linkShort([...whole, ...short.map((member) => ({ members: [member] }))]);
  return inOrder(linked, members);
}

/** A person of whom the article has only the surname. */
function isShortPerson({ entry, keys }: KeyedMember): boolean {
  return entry.kind === 'person' && keys.isShortOnly;
}

/** Those that share a full name; where that would join two of one part, by the name shown alone. */
function linkFull(members: readonly KeyedMember[]): readonly Linked[] {
  return joinByKeys(members, ({ keys }) => keys.full).flatMap((joined) => {
    if (isSound(joined)) return [{ members: joined }];
    const byShown = groupBy(joined, ({ keys }) => keys.full[0] ?? '');
    return [...byShown.values()].flatMap((same) =>
      isSound(same) ? [{ members: same }] : same.map((member) => ({ members: [member] })),
    );
  });
}

/** No two of one part, and nothing in which they differ. */
function isSound(members: readonly KeyedMember[]): boolean {
  const agree = (of: (member: KeyedMember) => string | null): boolean =>
    new Set(members.map(of).filter((one) => one !== null)).size < 2;
  const parts = new Set(members.map(({ part }) => part));
  return (
    parts.size === members.length &&
    agree(({ address }) => address) &&
    agree(({ initials }) => initials)
  );
}

function readInitials({ kind, name }: Entry): string | null {
  return kind === 'person' ? foldName(name).initials || null : null;
}

/** "Rosa Delgado" is "Rosa Delgado Peña" where only one has such a longer name. */
function linkShorter(groups: readonly Linked[]): readonly Linked[] {
  return linkToOnly(
    groups,
    (group) => keysOf(group, ({ full }) => full),
    (group) => keysOf(group, ({ shorter }) => shorter),
    ({ members }) => members.some(({ keys }) => keys.shorter.length === 0),
  );
}

/** A surname, an acronym, a short form: of the only one that has it. */
function linkShort(groups: readonly Linked[]): readonly Linked[] {
  const bearers = (group: Linked): readonly string[] =>
    isShortGroup(group) ? [] : sortedKeys(group, ({ short }) => short);
  const own = (group: Linked): readonly string[] => sortedKeys(group, ({ short }) => short);
  const linked = linkToOnly(groups, own, bearers, isShortGroup);
  const known = new Set(groups.flatMap(bearers));
  const [alone, rest] = split(
    linked,
    (group) => isShortGroup(group) && own(group).every((key) => !known.has(key)),
  );
  return [...rest, ...linkFull(alone.flatMap(({ members }) => members))];
}

function isShortGroup({ members }: Linked): boolean {
  return members.every(({ keys }) => keys.isShortOnly);
}

function keysOf({ members }: Linked, choose: (keys: Keys) => readonly string[]): readonly string[] {
  return [...new Set(members.flatMap(({ keys }) => choose(keys)))];
}

/** People and bodies never share a short form. */
function sortedKeys(group: Linked, choose: (keys: Keys) => readonly string[]): readonly string[] {
  const sort = group.members[0]?.entry.kind === 'person' ? 'person' : 'thing';
  return keysOf(group, choose).map((key) => `${sort} ${key}`);
}

/** Joins each group that `may` to the one other that bears one of its keys, if all who join there fit together. */
function linkToOnly(
  groups: readonly Linked[],
  own: (group: Linked) => readonly string[],
  borne: (group: Linked) => readonly string[],
  may: (group: Linked) => boolean,
): readonly Linked[] {
  const byKey = groupBy(
    groups.flatMap((group) => borne(group).map((key) => ({ key, group }))),
    ({ key }) => key,
  );
  const guests = new Map<Linked, Linked[]>();
  for (const group of groups.filter(may)) {
    const hosts = new Set(
      own(group).flatMap((key) => (byKey.get(key) ?? []).map((one) => one.group)),
    );
    hosts.delete(group);
    const [host] = hosts;
    if (host !== undefined && hosts.size === 1)
      guests.set(host, [...(guests.get(host) ?? []), group]);
  }
  const taken = new Set<Linked>();
  const joined = new Map<Linked, Linked>();
  for (const [host, those] of guests) {
    const members = [host, ...those].flatMap((group) => group.members);
    if (!isSound(members) || those.some((guest) => guests.has(guest))) continue;
    joined.set(host, { members });
    for (const guest of those) taken.add(guest);
  }
  return groups.filter((group) => !taken.has(group)).map((group) => joined.get(group) ?? group);
}

/** Members that share a key, at first hand or through others. */
function joinByKeys(
  members: readonly KeyedMember[],
  keysOfMember: (member: KeyedMember) => readonly string[],
): readonly (readonly KeyedMember[])[] {
  const leaders = new Map<KeyedMember | string, KeyedMember | string>();
  const leaderOf = (one: KeyedMember | string): KeyedMember | string => {
    let leader = one;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader))
      leader = next;
    return leader;
  };
  for (const member of members)
    for (const key of keysOfMember(member)) {
      const [one, other] = [leaderOf(member), leaderOf(key)];
      if (one !== other) leaders.set(one, other);
    }
  return [...groupBy(members, leaderOf).values()];
}

function split<T>(things: readonly T[], test: (thing: T) => boolean): readonly [T[], T[]] {
  return [things.filter((thing) => test(thing)), things.filter((thing) => !test(thing))];
}

function inOrder(groups: readonly Linked[], members: readonly KeyedMember[]): readonly Group[] {
  const places = new Map(members.map((member, place) => [member, place]));
  const placeOf = (member: KeyedMember): number => places.get(member) ?? 0;
  return groups
    .map((group) => group.members.toSorted((a, b) => placeOf(a) - placeOf(b)))
    .toSorted((a, b) => placeOf(a[0]!) - placeOf(b[0]!));
}
