/** What a visit has come to in, the toolbar button's badge and title out. Words only; the background shows them. */
import type { VisitState } from '../visit-state.ts';

export interface ActionWords {
  /** The number of distinct names noted; '' when there is nothing to count. */
  readonly badge: string;
  readonly title: string;
}

/**
 * What the button says of a tab that no script of ours has reported from: the browser closes the
 * page to us, or the reader has not given the site. The manifest has it as the default.
 */
export const unreachedTitle = 'Backgrounder: no access to this page';

/** `headline` is that of the strongest related story; null when it is not known. */
export function describeVisit(visit: VisitState, headline: string | null): ActionWords {
  if (visit.kind !== 'judged') return { badge: '', title: plainTitles[visit.kind] };
  if (visit.related.length === 0) return { badge: '', title: unrelatedTitle };
  const story = headline === null ? 'a story you follow' : `“${headline}”`;
  const others = visit.related.length - 1;
  return {
    badge: visit.noted === 0 ? '' : String(visit.noted),
    title: `Backgrounder: related to ${story}${others === 0 ? '' : ` and ${others} more`}`,
  };
}

const unrelatedTitle = 'Backgrounder: not related to a story you follow';

const plainTitles: Readonly<Record<Exclude<VisitState['kind'], 'judged'>, string>> = {
  reading: 'Backgrounder: reading this page',
  off: 'Backgrounder: off on this site',
  paused: 'Backgrounder: paused everywhere',
  'not-an-article': 'Backgrounder: not an article',
  failed: 'Backgrounder: this page could not be read',
};
