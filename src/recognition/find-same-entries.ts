/**
 * A library and some of its stories in; which of their entries are one and the same person or thing out. Cautious: to
 * take two for one is worse than to show one of them alone.
 */
import type { Entry, EntryKind } from '../knowledge/story.ts';
import type { Library } from '../library/library.ts';
import { senseAfter } from '../library/name-index.ts';
import { readSense } from '../library/senses.ts';
import type { Sense } from '../library/senses.ts';
import { splitWords } from '../library/split-words.ts';
import { findHits } from './find-hits.ts';
import { keyOf } from './key-of.ts';
import type { EntryKey } from './verdict.ts';

/** By the key of each entry, all entries that are the same as it, itself among them: the first story's first. */
export type SameEntries = ReadonlyMap<string, readonly EntryKey[]>;

/** Builders take a body for a group and an event for an idea now and then; nobody takes a ship for a person. */
const sorts: Readonly<Record<EntryKind, string>> = {
  person: 'person',
  place: 'place',
  organisation: 'body',
  group: 'body',
  concept: 'idea',
  event: 'idea',
};

/** `stories` by id, in the order in which their entries are to stand; unknown ones are passed over. */
export function findSameEntries(library: Library, stories: readonly string[]): SameEntries {
  const same = new Map<string, readonly EntryKey[]>();
  const numbers = stories.flatMap((id) => library.numbers.get(id) ?? []);
  for (const number of numbers) {
    const { id: story, entries } = library.stories[number]!;
    for (const { id: entry } of entries) same.set(keyOf({ story, entry }), [{ story, entry }]);
  }
  for (const number of numbers.length > 1 ? numbers : []) {
    for (const entry of library.stories[number]!.entries) {
      const own = keyAt(library, number, entry);
      const senses = sensesOf(library, entry.name);
      for (const other of numbers) {
        const namesake = other === number ? null : findNamesake(library, entry, other, senses);
        if (namesake !== null) join(same, own, keyAt(library, other, namesake), stories);
      }
    }
  }
  return same;
}

const keyAt = (library: Library, number: number, entry: Entry): EntryKey => ({
  story: library.stories[number]!.id,
  entry: entry.id,
});

/**
 * The one entry of a story that is of the same sort and has this one's full name, which has the `senses`; null: none,
 * or several. Whom a story knows by a surname alone may be anybody of that name in another.
 */
function findNamesake(
  library: Library,
  { kind }: Entry,
  story: number,
  senses: readonly Sense[],
): Entry | null {
  const { entries } = library.stories[story]!;
  const found = new Set(
    senses
      .filter((sense) => sense.story === story && sense.entry >= 0 && !sense.isShort)
      .map((sense) => entries[sense.entry]!)
      .filter((entry) => sorts[entry.kind] === sorts[kind]),
  );
  return found.size === 1 ? [...found][0]! : null;
}

/** All that is called by just these words, in any order that the library knows for them. */
function sensesOf(library: Library, name: string): Sense[] {
  const words = splitWords(name, library.letters);
  const whole = findHits(library, words).filter(
    ({ first, end, hasExtraS }) => first === 0 && end === words.count && !hasExtraS,
  );
  return whole.flatMap(({ sense: first }) => {
    const senses: Sense[] = [];
    for (let at = first; at >= 0; at = senseAfter(library.index, at)) {
      senses.push(readSense(library.senses, at));
    }
    return senses;
  });
}

/** Never two of one story: then it is not known which of them is meant. */
function join(
  same: Map<string, readonly EntryKey[]>,
  one: EntryKey,
  other: EntryKey,
  stories: readonly string[],
): void {
  const [a, b] = [same.get(keyOf(one))!, same.get(keyOf(other))!];
  if (a === b) return;
  const all = [...a, ...b].toSorted((x, y) => stories.indexOf(x.story) - stories.indexOf(y.story));
  if (new Set(all.map(({ story }) => story)).size < all.length) return;
  for (const key of all) same.set(keyOf(key), all);
}
