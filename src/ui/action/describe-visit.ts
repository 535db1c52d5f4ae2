/** What a visit has come to in, the toolbar button's badge, title and icon out. The background shows them. */
import type { VisitState } from '../visit-state.ts';
import { say, sayCount } from '../words.ts';

/** The usual one, and those of the states in which no page, or not this one, is read. Drawn in public/. */
export type ActionIcon = 'usual' | 'off' | 'paused' | 'no-access';

export interface ActionWords {
  /** The number of distinct names noted; '' when there is nothing to count. */
  readonly badge: string;
  readonly title: string;
  readonly icon: ActionIcon;
}

/**
 * What the button says of a tab that no script of ours has reported from: the browser closes the
 * page to us, or the reader has not given the site. The manifest has the same as the default.
 */
export const describeNoVisit = (): ActionWords => ({
  badge: '',
  title: say('action.unreached'),
  icon: 'no-access',
});

/** `headline` is that of the strongest related story; null when it is not known. */
export function describeVisit(visit: VisitState, headline: string | null): ActionWords {
  if (visit.kind === 'judged') {
    const badge = visit.noted === 0 ? '' : String(visit.noted);
    return { badge, title: sayJudged(visit.related.length, headline), icon: 'usual' };
  }
  const icon = visit.kind === 'off' || visit.kind === 'paused' ? visit.kind : 'usual';
  return { badge: '', title: say(`action.${names[visit.kind]}`), icon };
}

function sayJudged(stories: number, headline: string | null): string {
  if (stories === 0) return say('action.unrelated');
  const others = stories - 1;
  if (headline === null) {
    return others === 0
      ? say('action.relatedToSome')
      : sayCount('action.relatedToSomeAndMore', others);
  }
  return others === 0
    ? say('action.related', { title: headline })
    : sayCount('action.relatedAndMore', others, { title: headline });
}

const names = {
  reading: 'reading',
  off: 'off',
  paused: 'paused',
  'not-an-article': 'notAnArticle',
  failed: 'failed',
} as const;
