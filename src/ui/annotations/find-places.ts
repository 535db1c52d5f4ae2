/** Where else a page names whom a card is of, as notes. */
import type { EntryKey } from '../../recognition/verdict.ts';
import type { Note } from './note.ts';

/** All places of a page that name one of these entries, in reading order, noted or not. */
export type PlacesOf = (entries: readonly EntryKey[]) => readonly Note[];

export function namesOneOf(
  { mention }: Pick<Note, 'mention'>,
  wanted: readonly EntryKey[],
): boolean {
  return mention.entries.some(({ story, entry }) =>
    wanted.some((each) => each.story === story && each.entry === entry),
  );
}
