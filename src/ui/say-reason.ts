/** One ground of a verdict in; a sentence that a reader understands, without full stop, out. */
import type { Reason } from '../recognition/verdict.ts';
import { say, sayCount, sayList } from './words.ts';

/** That page and story are far apart in time is no ground but a warning: `sayOtherTime`. */
export type Ground = Exclude<Reason, { readonly kind: 'other-time' }>;

export function sayReason(reason: Ground): string {
  if (reason.kind === 'dismissed') return say('reasons.dismissed');
  if (reason.kind === 'terms') {
    return say('reasons.terms', { terms: sayList(reason.terms.map(quote)) });
  }
  const names = sayList(reason.names);
  if (reason.kind === 'headline')
    return sayCount('reasons.headline', reason.names.length, { names });
  if (reason.kind === 'names') return sayCount('reasons.names', reason.times, { names });
  return say(`reasons.${reason.kind}`, { names });
}

const quote = (term: string): string => say('reasons.term', { term });
