/** Notes in; their cards on rest, tap or key, and the list of them, out, until the signal aborts. */
import { makeListPanel } from '../list/list-panel.tsx';
import type { Cards, CardsOptions } from './card-part.ts';
import { makeCardView, type OpenCard } from './card-view.tsx';
import { fetchCards } from './fetch-cards.ts';
import { followPointer, type PointerPlace } from './follow-pointer.ts';
import { closeOnEscape } from './guard-keys.ts';
import { holdFocus } from './hold-focus.ts';
import type { Note } from './note.ts';
import { firstInView, scrollToNote } from './scroll-to-note.ts';

export function startCards(options: CardsOptions): Cards {
  const { document, root, measure, painting, signal } = options;
  const cards = fetchCards(options.readCards, options.pageDate);
  const focus = holdFocus(root);
  let notes: readonly Note[] = [];
  let open: OpenCard | null = null;
  /** Whose entry the reader said is another; its card offers the way back once the notes are gone. */
  let dismissed: { readonly note: Note; isTakenOff: boolean } | null = null;

  /** At once where its content is there, else when it has come, if the reader still waits for it. */
  const whenReady = async (note: Note, use: () => void): Promise<void> => {
    if (cards.of(note) === undefined) {
      await cards.load(notes.includes(note) ? notes : [note]);
    }
    if (open?.note !== note || signal.aborted) return;
    // Nothing can be said of it, now or ever: then nothing is open.
    if (cards.of(note) == null) close();
    else use();
  };
  const close = (): void => tell({ kind: 'dismiss' });
  const show = (next: OpenCard | null, at: PointerPlace | null): void => {
    open = next;
    painting.activate(next?.note ?? null);
    if (next?.note !== dismissed?.note) dismissed = null;
    if (next !== null) {
      void whenReady(next.note, () => open !== null && card.show(open, at));
      return;
    }
    focus.giveBack(card.element);
    card.close();
    if (notes.length === 0) options.emptied();
  };
  const prepare = (): void => {
    if (notes.some((note) => cards.of(note) === undefined)) void cards.load(notes);
  };
  const contentOf = (note: Note) => cards.of(note) ?? null;
  const card = makeCardView({
    root,
    measure,
    contentOf,
    actionsOf: (note) => ({
      close: () => close(),
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
  const tell = followPointer({ ...options, host: root.host, over: prepare, show });

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
    const name = contentOf(note)?.name ?? note.text;
    card.showTakenOff({ name, site: options.siteWithout(note) }, { undo, close });
  };
  const goTo = (index: number): void => {
    const note = notes[index];
    if (note === undefined) return;
    scrollToNote(note, measure);
    tell({ kind: 'show', note });
    void whenReady(note, () => {
      focus.take(card.element);
      list.announce(notes.indexOf(note));
    });
  };
  const list = makeListPanel({ ...options, focus, goTo, describe: contentOf }, signal);
  /** Resolves when it is open, or closed. */
  const toggleList = async (): Promise<void> => {
    if (!list.isOpen()) await cards.load(notes);
    if (!signal.aborted) list.toggle();
  };
  closeOnEscape(document.defaultView ?? window, signal, () => {
    if (open !== null) close();
    else if (list.isOpen()) list.close();
    else return false;
    return true;
  });
  return {
    prepare,
    goTo,
    forget: cards.forget,
    toggleList,
    show(next) {
      notes = next;
      list.show(notes);
      if (open !== null && !notes.includes(open.note)) leave(open);
      if (open === null && notes.length === 0) options.emptied();
    },
    step(step) {
      const current = open === null ? -1 : notes.indexOf(open.note);
      const next = current === -1 ? startOf(step, firstInView(notes, measure)) : current + step;
      goTo((next + notes.length) % notes.length);
    },
  };
}

/** Without an open card, forward begins with what is in view and back with what is above it. */
function startOf(step: 1 | -1, inView: number): number {
  return step === 1 ? inView : inView - 1;
}
