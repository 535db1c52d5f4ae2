/** What a visit to a page has come to; badge, title and popup are drawn from it. Types only. */
import type { CivilDate } from '../article/civil-date.ts';
import type { Reason, Relation } from '../recognition/verdict.ts';

export type VisitState =
  | { readonly kind: 'reading' | 'off' | 'paused' | 'not-an-article' | 'failed' }
  | Judgement;

/** One of the stories that a page is about, or that are background to it. */
export interface RelatedStory {
  readonly story: string;
  readonly relation: Exclude<Relation, 'none'>;
  /** As a verdict's. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Ids of its entries that are noted on the page, in the order of their first note. */
  readonly noted: readonly string[];
}

export interface Judgement {
  readonly kind: 'judged';
  /** The strongest first; empty: the page is not related. */
  readonly related: readonly RelatedStory[];
  /** Where none is related: what speaks against the nearest story; empty when there is none. */
  readonly against: readonly Reason[];
  /** Present where it is related by its text, but too loosely for a site of which the reader said "Not this story". */
  readonly isDoubted?: true;
  /** The page's language as it declares it (BCP 47), or null. */
  readonly pageLang: string | null;
  /** The page's own date; null when it tells none. */
  readonly pageDate: CivilDate | null;
  /** How many names are noted; one that several stories have counts once. */
  readonly noted: number;
  /** The frame that all this is of; absent: of the page itself. */
  readonly frame?: Frame;
}

/** A document within the page. */
export interface Frame {
  /** The browser's number for it. */
  readonly id: number;
  readonly url: string;
}
