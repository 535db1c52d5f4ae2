/**
 * Notes in; painted names out, and the way to their cards. All of it in one host of ours, and all of it gone when the
 * signal aborts. What shows cards and the list of notes is brought when one is first asked for.
 */
import type { EntryKey } from '../../recognition/verdict.ts';
import type { CardPart, Cards, CardsOptions } from './card-part.ts';
import { makeFindNoteAt } from './find-note-at.ts';
import { namesOneOf, type PlacesOf } from './find-places.ts';
import { keepEventsInside } from './guard-keys.ts';
import hostCss from './host.css?inline';
import { addStyle, makeHost } from './make-host.ts';
import { makeMeasure } from './measure-note.ts';
import { addOpener } from './make-opener.ts';
import type { KeepTones } from './keep-tones.ts';
import { keepSameNotes, type Note } from './note.ts';
import { paintNotes } from './paint-notes.ts';
import { watchForNeed } from './watch-for-need.ts';

type FromCaller =
  | 'document'
  | 'lang'
  | 'delays'
  | 'dismissEntry'
  | 'restoreEntry'
  | 'siteWithout'
  | 'readCards'
  | 'tieOf'
  | 'pageDate'
  | 'dismissStory'
  | 'hideSite'
  | 'signal';

export interface AnnotateOptions extends Pick<CardsOptions, FromCaller> {
  /** Where else the page names the same; left out: its notes are all that is known of it. */
  readonly placesOf?: PlacesOf;
  /** Brings the code and style of card and list; null: they can't be had now. */
  readonly loadCard: () => Promise<CardPart | null>;
  /** Brings what gives each mark the tone in which it is seen; null: it can't be had now. */
  readonly loadTones: () => Promise<KeepTones | null>;
  /**
   * Asked at each event; false ends it quietly. `isHostInPlace`: the page has not thrown our host out.
   */
  readonly isAlive: (isHostInPlace: boolean) => boolean;
  /** There are no notes and no card any more. */
  readonly emptied: () => void;
  /** What the button of the list of so many notes is called. */
  readonly nameOpener: (count: number) => string;
}

export interface Annotations {
  /** False: the page has thrown our host out. */
  isInPlace(): boolean;
  /** These notes and no others, in reading order. Whatever stays the same is not touched. */
  show(notes: readonly Note[]): void;
  /** In reading order. */
  notes(): readonly Note[];
  /** Scrolls to one of them and opens its card; false: it is there no more. */
  goToNote(note: Note): boolean;
  /** Scrolls to the first note of a story's entry and opens its card; false: it has none. */
  goToEntry(wanted: EntryKey): boolean;
  stepNote(step: 1 | -1): void;
  toggleList(): void;
  /** What the stories say may have changed: what the cards say is fetched anew. */
  forget(): void;
}

/** Puts our host into the document and listens, until the signal aborts. */
export function annotate(options: AnnotateOptions): Annotations {
  const { document, signal } = options;
  const root = makeHost(document, hostCss, signal);
  const opener = addOpener(root);
  const isInPlace = () => root.host.isConnected;
  const isAlive = () => options.isAlive(isInPlace());
  const measure = makeMeasure(document);
  const painting = paintNotes(options.loadTones, signal);
  let notes: readonly Note[] = [];
  let findNoteAt = makeFindNoteAt(document, notes, measure);
  /** What shows cards, once it is there. */
  let shown: Cards | null = null;
  let pending: Promise<Cards | null> | null = null;

  const load = async (): Promise<Cards | null> => {
    const part = await options.loadCard();
    pending = null;
    if (part === null || signal.aborted) return null;
    addStyle(root, part.css);
    shown = part.startCards({
      ...options,
      placesOf: (entries, known) =>
        keepSameNotes(
          known,
          options.placesOf?.(entries) ?? notes.filter((note) => namesOneOf(note, entries)),
        ),
      root,
      opener,
      measure,
      painting,
      isAlive,
      findNoteAt: (x, y) => findNoteAt(x, y),
      first: need.last(),
    });
    need.end();
    shown.show(notes);
    return shown;
  };
  /** At once where it is there already. */
  const withCards = async (use: (cards: Cards) => void | Promise<void>): Promise<void> => {
    const cards = shown ?? (await (pending ??= load()));
    if (cards !== null && !signal.aborted) await use(cards);
  };
  const need = watchForNeed({
    document,
    host: root.host,
    findNoteAt: (x, y) => findNoteAt(x, y),
    isAlive,
    // The card's code comes while the pointer rests, before the card is due.
    needed: () => void withCards((cards) => cards.prepare()),
    signal,
  });
  const goTo = (isWanted: (note: Note) => boolean): boolean => {
    const find = () => notes.findIndex(isWanted);
    // There may be others by the time that the card's code is there.
    void withCards((cards) => cards.goTo(find()));
    return find() !== -1;
  };
  keepEventsInside(root, signal);
  let isToggling = false;
  const toggleList = async (): Promise<void> => {
    // Whoever sees nothing yet presses again.
    if (isToggling || !isAlive()) return;
    isToggling = true;
    try {
      await withCards((cards) => cards.toggleList());
    } finally {
      isToggling = false;
    }
  };
  opener.button.addEventListener('click', () => void toggleList(), { signal });
  // Its look comes with the card's.
  opener.button.addEventListener('focus', () => void withCards(() => {}), { signal });

  return {
    isInPlace,
    show(next) {
      notes = keepSameNotes(notes, next);
      findNoteAt = makeFindNoteAt(document, notes, measure);
      painting.show(notes);
      // No text node: it is there all the time, and a page can search the text of its document for it.
      opener.button.ariaLabel = options.nameOpener(notes.length);
      if (shown !== null) shown.show(notes);
      else if (notes.length === 0) options.emptied();
    },
    notes: () => notes,
    goToNote: (note) => goTo((each) => each === note),
    goToEntry: (wanted) => goTo((note) => namesOneOf(note, [wanted])),
    stepNote: (step) => void withCards((cards) => cards.step(step)),
    toggleList: () => void toggleList(),
    forget: () => shown?.forget(),
  };
}
