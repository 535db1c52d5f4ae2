/** The entries of an article and a person's names and glosses for them in, the entries with these out. */
import { findEntryNamed } from '../find-entry-named.ts';
import type { Entry, Name } from '../story.ts';
import type { Overlay } from './overlay.ts';

/** The rules of this room read English only, and so do those who gloss its stories. */
const lang = 'en';

export function addCurated(entries: readonly Entry[], overlay: Overlay): Entry[] {
  const names = byEntry(entries, overlay.names);
  const glosses = byEntry(entries, overlay.glosses);
  return entries.map((entry) => {
    const added = (names.get(entry.id) ?? []).flatMap((byLanguage) => toNames(byLanguage));
    const text = glosses.get(entry.id)?.[0];
    return {
      ...entry,
      names: withoutRepeats([...entry.names, ...added]),
      gloss: text === undefined ? entry.gloss : { text, lang },
    };
  });
}

function byEntry<T>(
  entries: readonly Entry[],
  section: Readonly<Record<string, T>>,
): ReadonlyMap<string, readonly T[]> {
  const values = new Map<string, T[]>();
  for (const [called, value] of Object.entries(section)) {
    const id = findEntryNamed(entries, called)?.id;
    if (id !== undefined) values.set(id, [...(values.get(id) ?? []), value]);
  }
  return values;
}

function toNames(byLanguage: Readonly<Record<string, readonly string[]>>): Name[] {
  return Object.entries(byLanguage).flatMap(([lang, texts]) =>
    texts.map((text): Name => ({ text, lang, origin: 'curated' })),
  );
}

/** By language and form, the first of each. */
export function withoutRepeats(names: readonly Name[]): Name[] {
  const byKey = new Map<string, Name>();
  for (const name of names) {
    const key = `${name.lang} ${name.text}`;
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
