/** Notes in; what their cards say out, fetched from the background when the first of them is to be shown, and kept. */
import type { CivilDate } from './article/civil-date.ts';
import type { NoterTools } from './note-page.ts';
import { keyOf } from './recognition/key-of.ts';
import type { NoteCards } from './ui/annotations/card-part.ts';
import type { Note } from './ui/annotations/note.ts';
import type { CardContent } from './ui/card/card-content.ts';

export interface FetchedCards {
  /** For a page of this date; what was fetched for another is not shown. */
  readonly forPage: (date: CivilDate | null) => NoteCards;
  readonly forget: () => void;
}

/** Two notes of the same words and entries have the same card. */
const idOf = ({ mention, text }: Note, date: CivilDate | null): string =>
  JSON.stringify([date, text, ...mention.entries.map(keyOf)]);

export function fetchCards(readCards: NoterTools['readCards']): FetchedCards {
  let known = new Map<string, CardContent | null>();
  return {
    forPage: (date) => ({
      of: (note) => known.get(idOf(note, date)),
      async load(notes) {
        const missing = new Map(notes.map((note) => [idOf(note, date), note]));
        for (const id of known.keys()) missing.delete(id);
        if (missing.size === 0) return;
        const into = known;
        const names = Array.from(missing.values(), ({ mention, text }) => ({
          text,
          entries: mention.entries,
        }));
        const contents = await readCards(names, date);
        [...missing.keys()].forEach((id, at) => {
          const content = contents?.[at];
          if (content !== undefined) into.set(id, content);
        });
      },
    }),
    forget() {
      known = new Map();
    },
  };
}
