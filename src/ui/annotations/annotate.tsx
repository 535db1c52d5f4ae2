/**
 * Notes in, everything a reader meets in the page out: painted names, the card on rest, tap or key,
 * the list of notes. All of it in one host of ours, and all of it gone when the signal aborts.
 */
import type { EntryKey, SharedMention } from '../../recognition/verdict.ts';
import cardCss from '../card/card.css?inline';
import type { CardContent } from '../card/card-content.ts';
import type { TakenOff } from '../card/say-taken-off.ts';
import { makeListPanel } from '../list/list-panel.tsx';
import listCss from '../list/note-list.css?inline';
import themeCss from '../theme.css?inline';
import { type CardView, makeCardView, type OpenCard } from './card-view.tsx';
import { makeFindNoteAt } from './find-note-at.ts';
import { followPointer, type PointerPlace } from './follow-pointer.ts';
import { closeOnEscape, keepEventsInside } from './guard-keys.ts';
import { holdFocus } from './hold-focus.ts';
import hostCss from './host.css?inline';
import type { HoverDelays } from './hover-machine.ts';
import { makeHost } from './make-host.ts';
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
  /** What the card of a note says; null: it has none and does not open. */
  readonly contentOf: (note: Note) => CardContent | null;
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
  const { document, contentOf, signal } = options;
  const root = makeHost(document, hostCss + themeCss + cardCss + listCss, signal);
  const isInPlace = () => root.host.isConnected;
  const measure = makeMeasure(document);
  const painting = paintNotes(signal);
  const focus = holdFocus(root);
  let notes: readonly Note[] = [];
  let findNoteAt = makeFindNoteAt(document, notes, measure);
  let open: OpenCard | null = null;
  /** Whose entry the reader said is another; its card offers the way back once the notes are gone. */
  let dismissed: { readonly note: Note; isTakenOff: boolean } | null = null;

  const show = (next: OpenCard | null, at: PointerPlace | null): void => {
    open = next;
    painting.activate(next?.note ?? null);
    if (next?.note !== dismissed?.note) dismissed = null;
    if (next !== null) return card.show(next, at);
    focus.giveBack(card.element);
    card.close();
    if (notes.length === 0) options.emptied();
  };
  const tell = followPointer({
    document,
    host: root.host,
    findNoteAt: (x, y) => findNoteAt(x, y),
    delays: options.delays,
    isAlive: () => options.isAlive(isInPlace()),
    show,
    signal,
  });
  const close = () => tell({ kind: 'dismiss' });
  const card: CardView = makeCardView({
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

  /** The note of the open card is gone. */
  const leave = ({ note }: OpenCard): void => {
    if (note !== dismissed?.note) return close();
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
    focus.take(card.element);
    list.announce(index);
  };
  const list = makeListPanel(
    { root, lang: options.lang, focus, goTo, describe: contentOf },
    signal,
  );
  keepEventsInside(root, signal);
  closeOnEscape(document.defaultView ?? window, signal, () => {
    if (open !== null) close();
    else if (list.isOpen()) list.close();
    else return false;
    return true;
  });

  return {
    isInPlace,
    show(next) {
      notes = keepSameNotes(notes, next);
      findNoteAt = makeFindNoteAt(document, notes, measure);
      painting.show(notes);
      list.show(notes);
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
    toggleList() {
      if (options.isAlive(isInPlace())) list.toggle();
    },
  };
}

function names({ entries }: SharedMention, { story, entry }: EntryKey): boolean {
  return entries.some((each) => each.story === story && each.entry === entry);
}

/** Without an open card, forward begins with what is in view and back with what is above it. */
function startOf(step: 1 | -1, inView: number): number {
  return step === 1 ? inView : inView - 1;
}
