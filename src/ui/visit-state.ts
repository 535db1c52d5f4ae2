/** What a visit to a page has come to; badge, title and popup are drawn from it. Types only. */
import type { CivilDate } from '../article/civil-date.ts';
import type { Reason, Relation } from '../recognition/verdict.ts';

export type VisitState =
  | { readonly kind: 'reading' | 'off' | 'paused' | 'not-an-article' | 'failed' }
  | Judgement;

export interface Judgement {
  readonly kind: 'judged';
  readonly relation: Relation;
  readonly story: string | null;
  /** As a verdict's. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Present where it is related by its text, but too loosely for a site of which the reader said "Not this story". */
  readonly isDoubted?: true;
  /** The page's own date; null when it tells none. */
  readonly pageDate: CivilDate | null;
  /** Entry ids noted on the page, in the order of their first note. */
  readonly noted: readonly string[];
}
