/**
 * The stories of several articles and a reader's edits in; who and what they are together out. A name
 * that the reader gave to an entry links it to another article's as its own names do.
 */
import { findEntryNamed } from '../find-entry-named.ts';
import type { Entry, Name, Story } from '../story.ts';
import type { Edit } from './edit.ts';
import { linkEntries, type Group } from './link-entries.ts';
import { originOf } from './origin-of.ts';

/** The members are the entries as the parts have them, without the names that the reader gave. */
export function linkParts(parts: readonly Story[], edits: readonly Edit[]): readonly Group[] {
  const lang = parts[0]?.lang ?? '';
  const named = parts.map(({ articles, entries }) => ({
    articles,
    entries: addNames(entries, edits, lang),
  }));
  const own = new Map(
    named.flatMap(({ entries }, part) =>
      entries.map((entry, at) => [entry, parts[part]?.entries[at] ?? entry] as const),
    ),
  );
  return linkEntries(named).map((group) =>
    group.map(({ part, entry }) => ({ part, entry: own.get(entry) ?? entry })),
  );
}

function addNames(
  entries: readonly Entry[],
  edits: readonly Edit[],
  lang: string,
): readonly Entry[] {
  return edits.reduce((before, edit) => {
    const name = readName(edit, lang);
    if (name === null) return before;
    // By its other names an article may call somebody else: only the name shown is sure enough.
    const bare = before.map((entry) => ({ id: entry.id, name: entry.name, names: [] }));
    const meant = findEntryNamed(bare, name.called)?.id;
    return before.map((entry) => (entry.id === meant ? addName(entry, name.name) : entry));
  }, entries);
}

function addName(entry: Entry, name: Name): Entry {
  const isKnown = name.text === '' || entry.names.some(({ text }) => text === name.text);
  return isKnown ? entry : { ...entry, names: [...entry.names, name] };
}

function readName(
  edit: Edit,
  lang: string,
): { readonly called: string; readonly name: Name } | null {
  if (edit.kind !== 'name' && edit.kind !== 'rename') return null;
  const text = (edit.kind === 'name' ? edit.text : edit.name).trim();
  const name = { text, lang: edit.kind === 'name' ? edit.lang : lang, origin: originOf(edit) };
  return { called: edit.entry, name };
}
