/** What is brought into a page when its first card or its list of notes is asked for. The shape only. */
import type { CivilDate } from '../../article/civil-date.ts';
import type { EntryKey } from '../../recognition/verdict.ts';
import type { PageTie } from '../card/why-marked.tsx';
import type { ReadCards } from './fetch-cards.ts';
import type { FindNoteAt } from './find-note-at.ts';
import type { HoverDelays } from './hover-machine.ts';
import type { Opener } from './make-opener.ts';
import type { MeasureNote } from './measure-note.ts';
import type { Note } from './note.ts';
import type { Painting } from './paint-notes.ts';
import type { Need } from './watch-for-need.ts';

export interface CardsOptions {
  readonly document: Document;
  readonly root: ShadowRoot;
  readonly opener: Opener;
  /** The page's language, for the speech of screen readers. */
  readonly lang: string | null;
  readonly measure: MeasureNote;
  readonly painting: Painting;
  readonly findNoteAt: FindNoteAt;
  readonly readCards: ReadCards;
  /** The page's own as last read, or null. */
  readonly pageDate: () => CivilDate | null;
  /** What the reader did last before all this was there; null: nothing with pointer or finger. */
  readonly first: Need | null;
  /** Asked at each event, so that a changed setting holds at once. */
  readonly delays: () => HoverDelays;
  /** "Not this person": has its notes taken off, and says so through `show`. */
  readonly dismissEntry: (note: Note) => void;
  /** Takes that back. */
  readonly restoreEntry: (note: Note) => void;
  /** All places of the page that name one of these, in reading order, noted or not; those `known` as the very objects. */
  readonly placesOf: (entries: readonly EntryKey[], known: readonly Note[]) => readonly Note[];
  /** What ties the page to a story; null: nobody knows. Left out: there is no page that was judged. */
  readonly tieOf?: (story: string) => PageTie | null;
  /** The site on all of which the reader said that the note's entry is another; null: on this page alone. */
  readonly siteWithout: (note: Note) => string | null;
  /** "Not this story", chosen on a card that tells of it. */
  readonly dismissStory: (story: string) => void;
  /** "Hide notes on this site". */
  readonly hideSite: () => void;
  /** Asked at each event: false when our host or our extension has gone. */
  readonly isAlive: () => boolean;
  /** There are no notes and no card any more. */
  readonly emptied: () => void;
  readonly signal: AbortSignal;
}

/** The cards of a page's notes, and the list of them. */
export interface Cards {
  /** The notes that there are now. */
  readonly show: (notes: readonly Note[]) => void;
  /** Fetches what the cards say, before one of them is due. */
  readonly prepare: () => void;
  /** Scrolls to the note of this index and opens its card. */
  readonly goTo: (index: number) => void;
  readonly step: (step: 1 | -1) => void;
  /** Resolves when it is open, or closed. */
  readonly toggleList: () => Promise<void>;
  /** What the stories say may have changed: what the cards say is fetched anew. */
  readonly forget: () => void;
}

export interface CardPart {
  /** For our root, beside what the host has. */
  readonly css: string;
  readonly startCards: (options: CardsOptions) => Cards;
}
