/**
 * Notes in, everything a reader meets in the page out: painted names, the card on rest, tap or key,
 * the list of notes. All of it in one host of ours, and all of it gone when the signal aborts.
 */
import type { EntryKey, SharedMention } from '../../recognition/verdict.ts';
import type { TakenOff } from '../card/say-taken-off.ts';
import { bringCard, type Drawn, type NoteCards } from './bring-card.ts';
import type { CardPart } from './card-part.ts';
import type { OpenCard } from './card-view.tsx';
import { makeFindNoteAt } from './find-note-at.ts';
import { followPointer, type PointerPlace } from './follow-pointer.ts';
import { closeOnEscape, keepEventsInside } from './guard-keys.ts';
import { holdFocus } from './hold-focus.ts';
import hostCss from './host.css?inline';
import type { HoverDelays } from './hover-machine.ts';
import { makeHost } from './make-host.ts';
import { addOpener } from './make-opener.ts';
import { makeMeasure } from './measure-note.ts';
import { keepSameNotes, type Note } from './note.ts';
import { paintNotes } from './paint-notes.ts';
import { firstInView, scrollToNote } from './scroll-to-note.ts';

export interface AnnotateOptions {
  readonly document: Document;
  /** The page's language, for the speech of screen readers. */
  readonly lang: string | null;
  /** Asked at each event, so that a changed setting holds at once. */
  readonly delays: () => HoverDelays;
  readonly cards: NoteCards;
  /** Brings the code and style of card and list; null: they can't be had now. */
  readonly loadCard: () => Promise<CardPart | null>;
  /** "Not this person": has its notes taken off, and says so through `show`. */
  readonly dismissEntry: (note: Note) => void;
  /** Takes that back. */
  readonly restoreEntry: (note: Note) => void;
  /** What the card says once the entry of its note is taken off. */
  readonly takenOff: (note: Note) => TakenOff;
  /** "Not this story", chosen on a card that tells of it. */
  readonly dismissStory: (story: string) => void;
  /** "Hide notes on this site". */
  readonly hideSite: () => void;
  /**
   * Asked at each event; false ends it quietly. `isHostInPlace`: the page has not thrown our host out.
   */
  readonly isAlive: (isHostInPlace: boolean) => boolean;
  /** There are no notes and no card any more. */
  readonly emptied: () => void;
  readonly signal: AbortSignal;
}

export interface Annotations {
  /** False: the page has thrown our host out. */
  isInPlace(): boolean;
  /** These notes and no others, in reading order. Whatever stays the same is not touched. */
  show(notes: readonly Note[]): void;
  /** Scrolls to the first note of a story's entry and opens its card; false: it has none. */
  goToEntry(wanted: EntryKey): boolean;
  stepNote(step: 1 | -1): void;
  toggleList(): void;
}

/** Puts our host into the document and listens, until the signal aborts. */
export function annotate(options: AnnotateOptions): Annotations {
  const { document, cards, signal } = options;
  const root = makeHost(document, hostCss, signal);
  const opener = addOpener(root);
  const isInPlace = () => root.host.isConnected;
  const measure = makeMeasure(document);
  const painting = paintNotes(signal);
  const focus = holdFocus(root);
  let notes: readonly Note[] = [];
  let findNoteAt = makeFindNoteAt(document, notes, measure);
  let open: OpenCard | null = null;
  /** Whose entry the reader said is another; its card offers the way back once the notes are gone. */
  let dismissed: { readonly note: Note; isTakenOff: boolean } | null = null;

  /** At once where all is there, else when it has come, if the reader still waits for it. */
  const whenReady = async (note: Note, use: (ui: Drawn) => void): Promise<void> => {
    const now = brought.isReady(note) ? brought.drawn() : null;
    if (now !== null) return use(now);
    const ui = await brought.bring(notes.includes(note) ? notes : [note]);
    if (ui !== null && open?.note === note) use(ui);
  };
  const show = (next: OpenCard | null, at: PointerPlace | null): void => {
    open = next;
    painting.activate(next?.note ?? null);
    if (next?.note !== dismissed?.note) dismissed = null;
    if (next !== null) {
      void whenReady(next.note, ({ card }) => open !== null && card.show(open, at));
      return;
    }
    closeCard();
    if (notes.length === 0) options.emptied();
  };
  const closeCard = (): void => {
    const ui = brought.drawn();
    if (ui === null) return;
    focus.giveBack(ui.card.element);
    ui.card.close();
  };
  const tell = followPointer({
    document,
    host: root.host,
    findNoteAt: (x, y) => findNoteAt(x, y),
    delays: options.delays,
    isAlive: () => options.isAlive(isInPlace()),
    // The card's code comes while the pointer rests, before the card is due.
    over: (note) => void (brought.isReady(note) || brought.bring(notes)),
    show,
    signal,
  });
  const close = () => tell({ kind: 'dismiss' });
  const contentOf = (note: Note) => cards.of(note) ?? null;
  const draw = (part: CardPart): Drawn => {
    const card = part.makeCardView({
      root,
      measure,
      contentOf,
      actionsOf: (note) => ({
        close,
        togglePin: () => tell({ kind: 'pin' }),
        dismissEntry: () => {
          dismissed = { note, isTakenOff: false };
          // Held, so that the way back does not go with the pointer.
          tell({ kind: 'show', note });
          options.dismissEntry(note);
        },
        dismissStory: options.dismissStory,
        hideSite: options.hideSite,
      }),
      lost: () => tell({ kind: 'lost' }),
      signal,
    });
    const list = part.makeListPanel(
      { root, opener, lang: options.lang, focus, goTo, describe: contentOf },
      signal,
    );
    list.show(notes);
    return { card, list };
  };
  const brought = bringCard({ root, cards, loadCard: options.loadCard, draw, signal });

  /** The note of the open card is gone. */
  const leave = ({ note }: OpenCard): void => {
    const card = brought.drawn()?.card;
    if (note !== dismissed?.note || card === undefined) return close();
    if (dismissed.isTakenOff) return;
    dismissed.isTakenOff = true;
    painting.activate(null);
    if (card.element.contains(root.activeElement)) focus.take(card.element);
    const undo = (): void => {
      options.restoreEntry(note);
      close();
    };
    card.showTakenOff(options.takenOff(note), { undo, close });
  };
  const goTo = (index: number): void => {
    const note = notes[index];
    if (note === undefined) return;
    scrollToNote(note, measure);
    tell({ kind: 'show', note });
    void whenReady(note, ({ card, list }) => {
      focus.take(card.element);
      list.announce(notes.indexOf(note));
    });
  };
  const toggleList = async (): Promise<void> => {
    const ui = await brought.bring(notes);
    if (ui !== null && options.isAlive(isInPlace())) ui.list.toggle();
  };
  opener.button.addEventListener('click', () => void toggleList(), { signal });
  // Its look comes with the card's.
  opener.button.addEventListener('focus', () => void brought.bring([]), { signal });
  keepEventsInside(root, signal);
  closeOnEscape(document.defaultView ?? window, signal, () => {
    const list = brought.drawn()?.list;
    if (open !== null) close();
    else if (list?.isOpen() === true) list.close();
    else return false;
    return true;
  });

  return {
    isInPlace,
    show(next) {
      notes = keepSameNotes(notes, next);
      findNoteAt = makeFindNoteAt(document, notes, measure);
      painting.show(notes);
      // No text node: it is there all the time, and a page can search the text of its document for it.
      opener.button.ariaLabel = `Notes on this page (${notes.length})`;
      brought.drawn()?.list.show(notes);
      if (open !== null && !notes.includes(open.note)) leave(open);
      if (open === null && notes.length === 0) options.emptied();
    },
    goToEntry(wanted) {
      const index = notes.findIndex(({ mention }) => names(mention, wanted));
      goTo(index);
      return index !== -1;
    },
    stepNote(step) {
      const current = open === null ? -1 : notes.indexOf(open.note);
      const next = current === -1 ? startOf(step, firstInView(notes, measure)) : current + step;
      goTo((next + notes.length) % notes.length);
    },
    toggleList: () => void toggleList(),
  };
}

function names({ entries }: SharedMention, { story, entry }: EntryKey): boolean {
  return entries.some((each) => each.story === story && each.entry === entry);
}

/** Without an open card, forward begins with what is in view and back with what is above it. */
function startOf(step: 1 | -1, inView: number): number {
  return step === 1 ? inView : inView - 1;
}
