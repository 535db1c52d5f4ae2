/** Notes in; what their cards say out, fetched when the first of them is to be shown, and kept. */
import type { CivilDate } from '../../article/civil-date.ts';
import { keyOf } from '../../recognition/key-of.ts';
import type { SharedMention } from '../../recognition/verdict.ts';
import type { CardContent } from '../card/card-content.ts';
import type { Note } from './note.ts';

/** A name on a page whose card is asked for. */
export interface NamedCard extends Pick<SharedMention, 'entries'> {
  /** As the page writes it. */
  readonly text: string;
}

/** What the cards of these names say, each in its place; null: nobody answers. Never rejects. */
export type ReadCards = (
  names: readonly NamedCard[],
  pageDate: CivilDate | null,
) => Promise<readonly (CardContent | null)[] | null>;

export interface NoteCards {
  /** Null: the note has no card; undefined: what it says is not there yet. */
  readonly of: (note: Note) => CardContent | null | undefined;
  /** Fetches for all of these what is not there yet. Never rejects; what could not be fetched stays undefined. */
  readonly load: (notes: readonly Note[]) => Promise<void>;
  /** What the stories say may have changed. */
  readonly forget: () => void;
}

/** `pageDate` is the page's own as last read: what was fetched for another is not shown. */
export function fetchCards(readCards: ReadCards, pageDate: () => CivilDate | null): NoteCards {
  let known = new Map<string, CardContent | null>();
  /** What is on its way. */
  let asked = new Map<string, Promise<void>>();
  /** Two notes of the same words and entries have the same card. */
  const idOf = ({ mention, text }: Note): string =>
    JSON.stringify([pageDate(), text, ...mention.entries.map(keyOf)]);
  const ask = async (missing: ReadonlyMap<string, Note>): Promise<void> => {
    const [into, on] = [known, asked];
    const names = Array.from(missing.values(), ({ mention: { entries }, text }) => ({
      entries,
      text,
    }));
    const contents = await readCards(names, pageDate());
    [...missing.keys()].forEach((id, at) => {
      const content = contents?.[at];
      if (content !== undefined) into.set(id, content);
      on.delete(id);
    });
  };
  const load = async (notes: readonly Note[]): Promise<void> => {
    const wanted = new Map(notes.map((note) => [idOf(note), note]));
    for (const id of known.keys()) wanted.delete(id);
    const missing = new Map([...wanted].filter(([id]) => !asked.has(id)));
    const on = asked;
    if (missing.size > 0) {
      const asking = ask(missing);
      for (const id of missing.keys()) on.set(id, asking);
    }
    await Promise.all(Array.from(wanted.keys(), async (id) => on.get(id)));
    // It was forgotten meanwhile.
    if (on !== asked) await load(notes);
  };
  return {
    of: (note) => known.get(idOf(note)),
    load,
    forget() {
      known = new Map();
      asked = new Map();
    },
  };
}
