/** Notes in; their cards on rest, tap or key, and the list of them, out, until the signal aborts. */
import { sayMention } from '../card/card-foot.tsx';
import { explainTakenOff, sayTakenOff } from '../card/say-taken-off.ts';
import { makeListPanel } from '../list/list-panel.tsx';
import { announceAtRest } from './announce-at-rest.ts';
import { say, sayNumber } from '../words.ts';
import type { Cards, CardsOptions } from './card-part.ts';
import { makeCardView, type OpenCard } from './card-view.tsx';
import { makeCardDrawer } from './draw-card.ts';
import { fetchCards } from './fetch-cards.ts';
import { followPointer, type PointerPlace } from './follow-pointer.ts';
import { closeOnEscape } from './guard-keys.ts';
import { holdFocus } from './hold-focus.ts';
import { mayShow, watchWhatMayShow } from './may-show.ts';
import { namedOf, type Note } from './note.ts';
import { firstInView, nextRendered, scrollToNote } from './scroll-to-note.ts';

export function startCards(options: CardsOptions): Cards {
  const { document, root, opener, measure, painting, signal } = options;
  const cards = fetchCards(options.readCards, options.pageDate);
  const focus = holdFocus(root);
  const announce = announceAtRest(opener.status, signal);
  let notes: readonly Note[] = [];
  let open: OpenCard | null = null;
  /** Whose entry the reader said is another; its card offers the way back once the notes are gone. */
  let dismissed: { readonly note: Note; isTakenOff: boolean } | null = null;

  const close = (): void => tell({ kind: 'dismiss' });
  const show = (next: OpenCard | null, at: PointerPlace | null): void => {
    open = next;
    painting.activate(next?.note ?? null);
    if (next?.note !== dismissed?.note) dismissed = null;
    if (next !== null) {
      void drawer.draw(next, at);
      return;
    }
    drawer.end();
    focus.giveBack(card.element);
    card.close();
    if (notes.length === 0) options.emptied();
  };
  const prepare = (): void => {
    if (notes.some((note) => cards.of(namedOf(note)) === undefined)) {
      void cards.load(notes.map(namedOf));
    }
  };
  const contentOf = (note: Note) => cards.of(namedOf(note)) ?? null;
  /** The focus stays in the card, though what had it may be gone. */
  const keepFocus = (): void => {
    if (card.element.contains(root.activeElement)) focus.take(card.element);
  };
  const stepMention = (step: 1 | -1): void => {
    if (open === null) return;
    const { places: all, index } = drawer.placesOf(open);
    const first = step === 1 ? 0 : all.length - 1;
    const next = nextRendered(all, index === -1 ? first : index + step, step, measure);
    const note = all[next];
    if (note === undefined) return;
    const [line] = measure(open.note);
    scrollToNote(note, measure, line?.top ?? null);
    if (index === -1) keepFocus();
    tell({ kind: 'move', note });
    announce(sayMention({ count: all.length, index: next }));
  };
  const drawer = makeCardDrawer({
    ...options,
    cards,
    announce,
    view: () => card,
    notes: () => notes,
    actionsOf: (note) => ({
      close,
      togglePin: () => tell({ kind: 'pin' }),
      stepMention,
      dismissEntry: () => {
        dismissed = { note, isTakenOff: false };
        // Held, so that the way back does not go with the pointer.
        tell({ kind: 'show', note });
        options.dismissEntry(note);
      },
      dismissStory: options.dismissStory,
      hideSite: options.hideSite,
    }),
    turned() {
      keepFocus();
      if (open === null) return;
      const before = open;
      tell({ kind: 'move', note: open.note });
      if (open === before) void drawer.draw(open, null);
    },
  });
  const card = makeCardView({
    ...options,
    lost: () => tell({ kind: 'lost' }),
    carried: () => tell({ kind: 'carried' }),
  });
  const tell = followPointer({
    ...options,
    host: root.host,
    mayShow: () => mayShow(document),
    over: prepare,
    show,
  });
  const check = (): void => {
    if (mayShow(document)) return;
    close();
    list.close();
  };
  watchWhatMayShow(document, check, signal);

  /** The note of the open card is gone. */
  const leave = (gone: OpenCard): void => {
    const { note } = gone;
    if (note !== dismissed?.note) return close();
    if (dismissed.isTakenOff) return;
    dismissed.isTakenOff = true;
    painting.activate(null);
    keepFocus();
    const undo = (): void => {
      options.restoreEntry(note);
      close();
    };
    const name = contentOf(note)?.name ?? note.text;
    const takenOff = { name, site: options.siteWithout(note) };
    card.showPlain(gone, null, {
      words: sayTakenOff(takenOff),
      detail: explainTakenOff(takenOff),
      undo,
      close,
    });
  };
  const goTo = (index: number): void => {
    const note = notes[index];
    if (note === undefined || !mayShow(document)) return;
    scrollToNote(note, measure);
    tell({ kind: 'show', note });
    if (open?.note !== note) return;
    void drawer.draw(open, null, () => {
      focus.take(card.element);
      const at = notes.indexOf(note) + 1;
      if (at === 0) return;
      announce(say('list.at', { place: sayNumber(at), count: sayNumber(notes.length) }));
    });
  };
  const list = makeListPanel({ ...options, focus, goTo, describe: contentOf }, signal);
  /** Resolves when it is open, or closed. */
  const toggleList = async (): Promise<void> => {
    if (!list.isOpen()) await cards.load(notes.map(namedOf));
    if (!signal.aborted && mayShow(document)) list.toggle();
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
      if (open !== null && !isOnPage(open.note)) leave(open);
      if (open === null && notes.length === 0) options.emptied();
    },
    step(step) {
      const current = open === null ? -1 : notes.indexOf(open.note);
      const next = current === -1 ? startOf(step, firstInView(notes, measure)) : current + step;
      goTo(nextRendered(notes, next, step, measure));
    },
  };

  /** A note, or a place that the reader went to from a card. */
  function isOnPage(note: Note): boolean {
    if (notes.includes(note)) return true;
    const places = options.placesOf(note.mention.entries, [note]);
    return note !== dismissed?.note && places.includes(note);
  }
}

/** Without an open card, forward begins with what is in view and back with what is above it. */
function startOf(step: 1 | -1, inView: number): number {
  return step === 1 ? inView : inView - 1;
}
