/** Names in; what their cards say out, fetched when the first of them is to be shown, and kept. */
import type { CivilDate } from '../../article/civil-date.ts';
import { keyOf } from '../../recognition/key-of.ts';
import type { SharedMention } from '../../recognition/verdict.ts';
import type { CardContent } from '../card/card-content.ts';

/** A name whose card is asked for; a note is one. */
export interface NamedCard extends Pick<SharedMention, 'entries'> {
  /** As the page writes it, or as the card does that it is gone on to from. */
  readonly text: string;
}

/** What the cards of these names say, each in its place; null: nobody answers. Never rejects. */
export type ReadCards = (
  names: readonly NamedCard[],
  pageDate: CivilDate | null,
) => Promise<readonly (CardContent | null)[] | null>;

export interface NamedCards {
  /** Null: there is no card; undefined: what it says is not there yet. */
  readonly of: (named: NamedCard) => CardContent | null | undefined;
  /** Fetches for all of these what is not there yet. Never rejects; what could not be fetched stays undefined. */
  readonly load: (names: readonly NamedCard[]) => Promise<void>;
  /** What the stories say may have changed. */
  readonly forget: () => void;
}

/** `pageDate` is the page's own as last read: what was fetched for another is not shown. */
export function fetchCards(readCards: ReadCards, pageDate: () => CivilDate | null): NamedCards {
  let known = new Map<string, CardContent | null>();
  /** What is on its way. */
  let asked = new Map<string, Promise<void>>();
  /** Two names of the same words and entries have the same card. */
  const idOf = ({ entries, text }: NamedCard): string =>
    JSON.stringify([pageDate(), text, ...entries.map(keyOf)]);
  const ask = async (missing: ReadonlyMap<string, NamedCard>): Promise<void> => {
    const [into, on] = [known, asked];
    const contents = await readCards([...missing.values()], pageDate());
    [...missing.keys()].forEach((id, at) => {
      const content = contents?.[at];
      if (content !== undefined) into.set(id, content);
      on.delete(id);
    });
  };
  const load = async (names: readonly NamedCard[]): Promise<void> => {
    const wanted = new Map(names.map((named) => [idOf(named), named]));
    for (const id of known.keys()) wanted.delete(id);
    const missing = new Map([...wanted].filter(([id]) => !asked.has(id)));
    const on = asked;
    if (missing.size > 0) {
      const asking = ask(missing);
      for (const id of missing.keys()) on.set(id, asking);
    }
    await Promise.all(Array.from(wanted.keys(), async (id) => on.get(id)));
    // It was forgotten meanwhile.
    if (on !== asked) await load(names);
  };
  return {
    of: (named) => known.get(idOf(named)),
    load,
    forget() {
      known = new Map();
      asked = new Map();
    },
  };
}
