/**
 * What is known of a tab in, the one state that the popup shows out. The reader's own choices come
 * before what the visit last reported, because the popup knows of them first.
 */
import type { Reason } from '../../recognition/verdict.ts';
import type { Judgement, RelatedStory, VisitState } from '../visit-state.ts';

/** A tab as the popup finds it. */
export interface Tab {
  /** Host without "www."; null when the tab shows no web page. */
  readonly site: string | null;
  readonly hasAccess: boolean;
  /** In a private window. */
  readonly isPrivate: boolean;
  /** Null: no script of ours answers in this tab. */
  readonly visit: VisitState | null;
}

/** What of the reader's settings bears on one page. */
export interface PageChoices {
  readonly isPaused: boolean;
  readonly isSiteOn: boolean;
  /** The site whose choice holds here, perhaps a parent domain; null when nobody chose. */
  readonly chosenSite: string | null;
  /** Ids of the stories that the reader said this page is not about. */
  readonly dismissed: readonly string[];
}

export interface RelatedState {
  readonly kind: 'related';
  /** Never empty, the strongest first. */
  readonly related: readonly RelatedStory[];
  /** How many names are noted, of all stories. */
  readonly noted: number;
}

export type PageState =
  | { readonly kind: 'not-a-web-page' | 'paused' | 'off' | 'no-access' | 'unreached' }
  | { readonly kind: 'reading' | 'not-an-article' | 'failed' }
  | { readonly kind: 'unrelated'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'dismissed' | 'unlikely' }
  | RelatedState;

export function judgeTab(tab: Tab, choices: PageChoices): PageState {
  if (tab.site === null) return { kind: 'not-a-web-page' };
  if (choices.isPaused) return { kind: 'paused' };
  if (!choices.isSiteOn) return { kind: 'off' };
  if (!tab.hasAccess) return { kind: 'no-access' };
  if (tab.visit === null) return { kind: 'unreached' };
  return followVisit(tab.visit, choices.dismissed);
}

function followVisit(visit: VisitState, dismissed: readonly string[]): PageState {
  if (visit.kind === 'judged') return followJudgement(visit, dismissed);
  const isUnderWay = visit.kind !== 'not-an-article' && visit.kind !== 'failed';
  if (!isUnderWay) return { kind: visit.kind };
  // Off in the visit but no longer in the settings: the page is about to be read again. What the
  // reader said of it stands meanwhile, so that "Undo" does not come and go under the pointer.
  return { kind: dismissed.length > 0 ? 'dismissed' : 'reading' };
}

function followJudgement(visit: Judgement, dismissed: readonly string[]): PageState {
  const related = visit.related.filter(({ story }) => !dismissed.includes(story));
  if (related.length > 0) return { kind: 'related', related, noted: visit.noted };
  if (dismissed.length > 0) return { kind: 'dismissed' };
  // Dismissed in the visit but no longer in the settings: it is about to be judged again.
  if (visit.against.some(({ kind }) => kind === 'dismissed')) return { kind: 'reading' };
  if (visit.isDoubted === true) return { kind: 'unlikely' };
  return { kind: 'unrelated', reasons: visit.against };
}
