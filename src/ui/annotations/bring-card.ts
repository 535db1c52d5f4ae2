/**
 * Card and list, with code and style, brought when they are first asked for: hardly any page that is noted has more
 * than a glance at its underlines. What the cards say comes with them.
 */
import type { CardContent } from '../card/card-content.ts';
import type { ListPanel } from '../list/list-panel.tsx';
import type { CardPart } from './card-part.ts';
import type { CardView } from './card-view.tsx';
import { addStyle } from './make-host.ts';
import type { Note } from './note.ts';

/** What the cards of a page's notes say. */
export interface NoteCards {
  /** Null: the note has no card; undefined: what it says is not there yet. */
  readonly of: (note: Note) => CardContent | null | undefined;
  /** Fetches for all of these what is not there yet. Never rejects; what could not be fetched stays undefined. */
  readonly load: (notes: readonly Note[]) => Promise<void>;
}

export interface Drawn {
  readonly card: CardView;
  readonly list: ListPanel;
}

export interface BringCardOptions {
  readonly root: ShadowRoot;
  readonly cards: NoteCards;
  /** Null: it can't be had now. */
  readonly loadCard: () => Promise<CardPart | null>;
  /** Called once, with what `loadCard` gave. */
  readonly draw: (part: CardPart) => Drawn;
  readonly signal: AbortSignal;
}

export interface BroughtCard {
  /** Null until they were first asked for. */
  readonly drawn: () => Drawn | null;
  /** Whether the card of a note can be shown at once. */
  readonly isReady: (note: Note) => boolean;
  /** Brings what is missing to show the cards of these; null: it can't be had, or it is over. */
  readonly bring: (notes: readonly Note[]) => Promise<Drawn | null>;
}

export function bringCard(options: BringCardOptions): BroughtCard {
  const { root, cards, loadCard, draw, signal } = options;
  let drawn: Drawn | null = null;
  let pending: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    const part = await loadCard();
    pending = null;
    if (part === null || signal.aborted) return;
    addStyle(root, part.css);
    drawn = draw(part);
  };
  return {
    drawn: () => drawn,
    isReady: (note) => drawn !== null && cards.of(note) !== undefined,
    async bring(notes) {
      if (drawn === null) pending ??= load();
      const isMissing = notes.some((note) => cards.of(note) === undefined);
      await Promise.all([pending, isMissing ? cards.load(notes) : null]);
      return signal.aborted ? null : drawn;
    },
  };
}
