/** Every message between our own parts: name to params and result. */
import type { Reason, Relation } from './recognition/verdict.ts';

/** What a visit has come to; the badge, the action's title and the popup are drawn from it. */
export type VisitState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'off' | 'paused' | 'not-an-article' | 'failed' }
  | {
      readonly kind: 'judged';
      readonly relation: Relation;
      readonly story: string | null;
      readonly score: number;
      readonly reasons: readonly Reason[];
      /** The page's own date, ISO, or null. */
      readonly pageDate: string | null;
      /** Entry ids noted on the page, in the order of their first note. */
      readonly noted: readonly string[];
    };

/** To the background, from a page's content script. */
export interface ToBackground {
  /** Draws badge and title of the sender's tab. */
  reportVisit: { params: VisitState; result: void };
  /** Adds or removes the style of our highlights in the sender's frame (a user style sheet: no node of the page). */
  styleMarks: { params: { on: boolean }; result: void };
}

/** To the content script of one tab, from popup or background. */
export interface ToPage {
  getVisit: { params: Record<string, never>; result: VisitState };
  /** Scrolls to the first note of an entry and opens its card. */
  goToEntry: { params: { entry: string }; result: { found: boolean } };
  /** Goes to the next (1) or previous (-1) note and opens its card. */
  stepNote: { params: { step: 1 | -1 }; result: void };
  /** Opens or closes the list of the page's notes. */
  toggleList: { params: Record<string, never>; result: void };
}
