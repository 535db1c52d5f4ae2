/**
 * Which note's card is open in; what that card shows out: what the stories say of it once that is there, or of whom the
 * reader has gone on to within the card.
 */
import { sayCopied } from '../card/card-head.tsx';
import type { CardActions, CardProps } from '../card/card-props.ts';
import { say } from '../words.ts';
import type { CardsOptions } from './card-part.ts';
import type { CardView, OpenCard } from './card-view.tsx';
import { copyText } from './copy-text.ts';
import type { NamedCard, NamedCards } from './fetch-cards.ts';
import type { PointerPlace } from './follow-pointer.ts';
import { namedOf, type Note } from './note.ts';

export interface DrawCardOptions extends Pick<
  CardsOptions,
  'document' | 'placesOf' | 'tieOf' | 'signal'
> {
  readonly cards: NamedCards;
  /** Tells a screen reader. */
  readonly announce: (words: string) => void;
  readonly view: () => CardView;
  /** The notes that there are now. */
  readonly notes: () => readonly Note[];
  /** What the card's buttons do beside what happens within the card. */
  readonly actionsOf: (note: Note) => Omit<CardActions, 'copy' | 'hop' | 'goBack'>;
  /** The card shows another entry now: it is held, and the focus that was in it is not lost. */
  readonly turned: () => void;
}

export interface CardDrawer {
  /** Draws it, at once where what it says is there; calls `drawn` when it has drawn a card. */
  readonly draw: (open: OpenCard, at: PointerPlace | null, drawn?: () => void) => Promise<void>;
  /** Nothing is open. */
  readonly end: () => void;
  /** Where the page names whom the card is of, and which of them it is open at; -1: none. */
  readonly placesOf: (open: OpenCard) => {
    readonly places: readonly Note[];
    readonly index: number;
  };
}

/** So long nobody notices that they wait. */
const waitMs = 200;

export function makeCardDrawer(options: DrawCardOptions): CardDrawer {
  const { document, announce, cards, signal } = options;
  let shown: OpenCard | null = null;
  /** Whom the reader went on to from the note, the last at its end. */
  let trail: readonly NamedCard[] = [];
  let copied: CardProps['copied'] = null;

  const namedIn = ({ note }: OpenCard): NamedCard => trail.at(-1) ?? namedOf(note);
  const placesOf: CardDrawer['placesOf'] = (open) => {
    const known = [...options.notes(), open.note];
    const found = options.placesOf(namedIn(open).entries, known);
    return { places: found, index: trail.length === 0 ? found.indexOf(open.note) : -1 };
  };
  const turn = (next: readonly NamedCard[]): void => {
    trail = next;
    copied = null;
    options.turned();
  };
  const copy = async (open: OpenCard, text: string): Promise<void> => {
    const way = trail;
    const isDone = await copyText(document, text);
    if (shown?.note !== open.note || way !== trail || signal.aborted) return;
    copied = isDone ? 'done' : 'failed';
    announce(sayCopied(copied));
    await draw(shown, null);
  };
  const goBack = (): void => turn(trail.slice(0, -1));
  const cameFrom = ({ note }: OpenCard): string | null => {
    if (trail.length === 0) return null;
    const before = trail.at(-2) ?? namedOf(note);
    return cards.of(before)?.name ?? before.text;
  };
  const propsOf = (open: OpenCard): CardProps | null => {
    const content = cards.of(namedIn(open));
    if (content == null) return null;
    const { places: all, index } = placesOf(open);
    return {
      content,
      isPinned: open.hold === 'pinned',
      copied,
      mentions: { count: all.length, index: index === -1 ? null : index },
      cameFrom: cameFrom(open),
      tieOf: options.tieOf ?? (() => null),
      actions: {
        ...options.actionsOf(open.note),
        copy: () => void copy(open, content.cited),
        hop: (story, entry, name) => turn([...trail, { entries: [{ story, entry }], text: name }]),
        goBack,
      },
    };
  };
  const wait = (open: OpenCard, at: PointerPlace | null, isBusy: boolean): void => {
    const { close } = options.actionsOf(open.note);
    const words = isBusy ? say('card.loading', { name: namedIn(open).text }) : say('card.noAnswer');
    options.view().showPlain(open, at, {
      words,
      isBusy,
      cameFrom: cameFrom(open),
      goBack,
      close,
    });
  };
  /** Whether what it says had to be waited for so long that the reader was told. */
  const load = async (open: OpenCard, at: PointerPlace | null): Promise<boolean> => {
    const [named, way] = [namedIn(open), trail];
    if (cards.of(named) !== undefined) return false;
    let isTold = false;
    const timer = setTimeout(() => {
      if (shown?.note !== open.note || way !== trail || signal.aborted) return;
      isTold = true;
      wait(shown, at, true);
    }, waitMs);
    const notes = options.notes();
    await cards.load(way.length === 0 && notes.includes(open.note) ? notes.map(namedOf) : [named]);
    clearTimeout(timer);
    return isTold;
  };
  const draw: CardDrawer['draw'] = async (open, at, drawn) => {
    if (shown?.note !== open.note) {
      trail = [];
      copied = null;
    }
    shown = open;
    const way = trail;
    const isTold = cards.of(namedIn(open)) === undefined && (await load(open, at));
    if (shown?.note !== open.note || way !== trail || signal.aborted) return;
    const props = propsOf(shown);
    if (props !== null) {
      options.view().show(shown, at, props);
      drawn?.();
    } else if (isTold || trail.length > 0) wait(shown, at, false);
    // Nothing can be said of it, now or ever: then nothing is open.
    else options.actionsOf(open.note).close();
  };
  return {
    draw,
    placesOf,
    end() {
      shown = null;
      trail = [];
      copied = null;
    },
  };
}
