/** Whom a card is of in; all places of the page that name the same, as notes, out. */
import type { EntryKey } from '../../recognition/verdict.ts';
import { keepSameNotes, type Note } from './note.ts';

/** All places of a page that name one of these entries, in reading order, noted or not. */
export type PlacesOf = (entries: readonly EntryKey[]) => readonly Note[];

export interface Places {
  /** Those that are `known` as the very objects. */
  readonly of: (entries: readonly EntryKey[], known: readonly Note[]) => readonly Note[];
  /** The page may have changed. */
  readonly forget: () => void;
}

export function keepPlaces(placesOf: PlacesOf): Places {
  const found = new Map<string, readonly Note[]>();
  return {
    of(entries, known) {
      const key = JSON.stringify(entries);
      const places = found.get(key) ?? placesOf(entries);
      found.set(key, places);
      return keepSameNotes(known, places);
    },
    forget: () => found.clear(),
  };
}

export function namesOneOf(
  { mention }: Pick<Note, 'mention'>,
  wanted: readonly EntryKey[],
): boolean {
  return mention.entries.some(({ story, entry }) =>
    wanted.some((each) => each.story === story && each.entry === entry),
  );
}
