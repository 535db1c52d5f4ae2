/** What a visit has come to in, the toolbar button's badge and title out. Words only; the background shows them. */
import type { VisitState } from '../visit-state.ts';

export interface ActionWords {
  /** The number of distinct entries noted; '' when there is nothing to count. */
  readonly badge: string;
  readonly title: string;
}

/**
 * What the button says of a tab that no script of ours has reported from: the browser closes the
 * page to us, or the reader has not given the site. The manifest has it as the default.
 */
export const unreachedTitle = 'Backgrounder: no access to this page';

/** `headline` is that of the visit's story; null when it is not known. */
export function describeVisit(visit: VisitState, headline: string | null): ActionWords {
  if (visit.kind !== 'judged') return { badge: '', title: plainTitles[visit.kind] };
  if (visit.relation === 'none') return { badge: '', title: unrelatedTitle };
  const count = visit.noted.length;
  return {
    badge: count === 0 ? '' : String(count),
    title: `Backgrounder: related to ${headline === null ? 'a story you follow' : `“${headline}”`}`,
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
