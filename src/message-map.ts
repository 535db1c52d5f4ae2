/** Every message between our own parts: name to params and result. Types only. */
import type { CivilDate } from './article/civil-date.ts';
import type { Admission, PageAnswer, PagePassage } from './page-answer.ts';
import type { BroughtPart } from './page-parts.ts';
import type { SaidHere } from './private-corrections.ts';
import type { TextPlace } from './page/find-words.ts';
import type { Opening } from './page/read-opening.ts';
import type { OwnArticle } from './read-own-article.ts';
import type { EntryKey } from './recognition/verdict.ts';
import type { Correction, MarkLook } from './settings/settings.ts';
import type { CardContent } from './ui/card/card-content.ts';
import type { ShownLibrary } from './ui/popup/popup-data.ts';
import type { Frame, VisitState } from './ui/visit-state.ts';
import type { ChoiceChange } from './watch-choices.ts';
import type { NamedCard } from './ui/annotations/fetch-cards.ts';

/** How the marks of a document are to look, and how they looked until now; null: without a style of ours. */
export interface MarkChange {
  readonly look: MarkLook | null;
  readonly before: MarkLook | null;
}

/** To the background, from a page's content script. */
export interface ToBackground {
  /** Draws badge and title of the sender's tab. */
  reportVisit: { params: VisitState; result: void };
  /** From a page that has frames, when it begins to listen: has them say what they have come to. */
  callFrames: { params: Record<string, never>; result: void };
  /** Gives the sender's frame the style of our highlights (a user style sheet: no node of the page) in place of the last one. */
  styleMarks: { params: MarkChange; result: void };
  /** Switches off the site of the sender's page, as the popup's switch would. */
  hideSite: { params: Record<string, never>; result: void };
  /** Remembers what the reader set right on a page of the sender's origin; not of a private window. */
  correct: { params: { corrections: readonly Correction[] }; result: void };
  /** Forgets it again. */
  takeBack: { params: { corrections: readonly Correction[] }; result: void };
  /** Whether a page that begins so is to be read, by the reader's settings and stories. */
  admit: { params: Opening; result: Admission };
  /** Has a script of ours run in the sender's document. */
  bringPart: { params: { part: BroughtPart }; result: void };
  /** Holds a page against the stories that it may be about. */
  judgePage: { params: { page: PagePassage; here: SaidHere }; result: PageAnswer };
  /** What the cards of these names say, each in its place; null: the stories have no such entries. */
  readCards: {
    params: { names: readonly NamedCard[]; pageDate: CivilDate | null };
    result: readonly (CardContent | null)[];
  };
  /** Remembers that a page about these stories was met; not from a private window. */
  meetStories: { params: { stories: readonly string[] }; result: void };
}

/** To the content script of one tab, from popup or background. */
export interface ToPage {
  /** Whether a script of ours lives there. */
  isThere: { params: Record<string, never>; result: true };
  /** What the reader chose or follows has become another. */
  hearChange: { params: { what: ChoiceChange }; result: void };
  /** Has a document report once more. */
  sayAgain: { params: Record<string, never>; result: void };
  /** What the page comes to; it is read whole for this where its opening gave no reason to. */
  getVisit: { params: Record<string, never>; result: VisitState };
  /** To the page itself: what a frame of it has come to, which the background has looked through. */
  hearFrame: { params: { frame: Frame; state: VisitState }; result: void };
  /** Scrolls to the first note of a story's entry and opens its card. */
  goToEntry: { params: EntryKey; result: { found: boolean } };
  /** What the page's article says now, to be held against a story; null where it is no article. */
  readArticle: { params: Record<string, never>; result: OwnArticle | null };
  /** Scrolls to words of the page and sets them apart for a moment. */
  goToText: { params: TextPlace; result: { found: boolean } };
  /** Goes to the next (1) or previous (-1) note and opens its card. */
  stepNote: { params: { step: 1 | -1 }; result: void };
  /** Opens or closes the list of the page's notes. */
  toggleList: { params: Record<string, never>; result: void };
  /** "Not this story", said in a private window: it holds in this document alone. */
  dismissStory: { params: { story: string }; result: void };
  /** Takes back each "Not this story" of this page, in this document alone. */
  restoreStories: { params: Record<string, never>; result: void };
  /** Ids of the stories that this page is not about, as said in this document or elsewhere. */
  listDismissed: { params: Record<string, never>; result: readonly string[] };
  /** Has a page with notes listen for the side panel that is about to open a port to it. */
  hearPanel: { params: Record<string, never>; result: void };
  /** The reader took back access to the site: everything of ours goes, and does not return to this document. */
  leavePage: { params: Record<string, never>; result: void };
}

/** To the background, from a page of the extension itself: in a private window some browsers give that an empty library of its own. */
export interface FromOwnPage {
  /** The stories of these ids; where there are none, a few that were met last. */
  readShown: { params: { related: readonly string[] }; result: ShownLibrary };
  /** Has a story looked for no longer, or again. */
  pauseStory: { params: { story: string; isPaused: boolean }; result: void };
}

export type Params<M, N extends keyof M> = M[N] extends { params: infer P } ? P : never;
export type Result<M, N extends keyof M> = M[N] extends { result: infer R } ? R : never;
