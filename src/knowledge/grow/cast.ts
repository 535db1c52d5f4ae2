/**
 * Groups of entries that are one and the same and a reader's edits in; who and what the story has in
 * the end out, each with its id, its name and all its names.
 */
import { findEntryNamed } from '../find-entry-named.ts';
import type { Name, Story } from '../story.ts';
import type { Edit } from './edit.ts';
import { originOf } from './origin-of.ts';
import { foldName } from './fold-name.ts';
import type { Group, Member } from './link-entries.ts';

export interface Cast {
  readonly id: string;
  readonly name: string;
  /** Of all articles, and those that the reader added. */
  readonly names: readonly Name[];
  readonly members: readonly Member[];
}

/**
 * The id is that of the earliest article's entry, so that it stays when articles are added; one that is
 * taken gets a number.
 */
export function castGroups(groups: readonly Group[]): readonly Cast[] {
  const taken = new Set<string>();
  return groups.map((members) => {
    const id = freeId(members[0]?.entry.id ?? '', taken);
    taken.add(id);
    return castMembers(id, members, []);
  });
}

/** Edits in their order; one that means nobody does nothing. */
export function editCast(
  casts: readonly Cast[],
  edits: readonly Edit[],
  parts: readonly Story[],
): readonly Cast[] {
  return edits.reduce((before, edit) => apply(before, edit, parts), casts);
}

function apply(casts: readonly Cast[], edit: Edit, parts: readonly Story[]): readonly Cast[] {
  if (edit.kind === 'title' || edit.kind === 'date') return casts;
  if (edit.kind === 'join') return join(casts, edit.entries);
  const meant = findCast(casts, edit.entry);
  if (meant === null) return casts;
  if (edit.kind === 'drop') return casts.filter((cast) => cast !== meant);
  const changed = change(meant, edit, parts);
  return casts.flatMap((cast) => (cast === meant ? changed : [cast]));
}

function change(
  cast: Cast,
  edit: Exclude<Edit, { readonly kind: 'drop' | 'join' | 'title' | 'date' }>,
  parts: readonly Story[],
): readonly Cast[] {
  if (edit.kind === 'part') return partFrom(cast, edit.article, parts);
  const origin = originOf(edit);
  if (edit.kind === 'name') return [addName(cast, { text: edit.text, lang: edit.lang, origin })];
  const named = addName(cast, { text: edit.name, lang: parts[0]?.lang ?? '', origin });
  return [{ ...named, name: edit.name.trim() || cast.name }];
}

/** By its id, by a name, or by the id that one of its articles has for it. */
function findCast(casts: readonly Cast[], called: string): Cast | null {
  return (
    findEntryNamed(casts, called) ??
    casts.find(({ members }) => members.some(({ entry }) => entry.id === called)) ??
    null
  );
}

function join(casts: readonly Cast[], called: readonly [string, string]): readonly Cast[] {
  const [one, other] = called.map((name) => findCast(casts, name));
  if (!one || !other || one === other) return casts;
  const members = [...one.members, ...other.members].toSorted((a, b) => a.part - b.part);
  const names = uniteNames([...one.names, ...other.names]);
  const joined: Cast = { ...one, names, members };
  return casts.flatMap((cast) => (cast === one ? [joined] : cast === other ? [] : [cast]));
}

function partFrom(cast: Cast, article: string, parts: readonly Story[]): readonly Cast[] {
  const isTheirs = ({ part }: Member): boolean =>
    parts[part]?.articles.some(({ id }) => id === article) ?? false;
  const own = cast.members.filter((member) => !isTheirs(member));
  const theirs = cast.members.filter(isTheirs);
  if (own.length === 0 || theirs.length === 0) return [cast];
  const written = new Set(cast.members.flatMap(({ entry }) => entry.names));
  const added = cast.names.filter((name) => !written.has(name));
  const rest = castMembers(cast.id, own, added);
  const isRenamed = rest.names.some(({ text }) => text === cast.name);
  return [
    isRenamed ? { ...rest, name: cast.name } : rest,
    castMembers(`${cast.id}-in-${article}`, theirs, []),
  ];
}

function addName(cast: Cast, { text, lang, origin }: Name): Cast {
  const name = text.trim();
  if (name === '' || cast.names.some((known) => known.text === name)) return cast;
  return { ...cast, names: [...cast.names, { text: name, lang, origin }] };
}

function castMembers(id: string, members: Group, added: readonly Name[]): Cast {
  const names = uniteNames([...members.flatMap(({ entry }) => entry.names), ...added]);
  const shown = members.map(({ entry }) => entry.name);
  return { id, name: shown.reduce(fuller, shown[0] ?? id), names, members };
}

/** The one of more words; of two as long, the earlier article's. */
function fuller(one: string, other: string): string {
  return foldName(other).words.length > foldName(one).words.length ? other : one;
}

/** By language and form, the first of each; what an article says goes before what the reader added. */
function uniteNames(names: readonly Name[]): readonly Name[] {
  const byKey = new Map<string, Name>();
  for (const name of names) {
    const key = `${name.lang} ${name.text}`;
    const known = byKey.get(key);
    if (known === undefined || known.origin === 'reader') byKey.set(key, name);
  }
  return [...byKey.values()];
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++)
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
