/** Two moments in, which of them comes first out. */
import type { Moment } from '../story.ts';

/** In the order of time; undatable ones last. */
export function compareMoments(a: Moment, b: Moment): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Where two begin on one day, first what had ended by then, then that day itself, then what goes on. */
function sortKey({ from, to, precision }: Moment): string {
  if (from === null) return to === null ? 'undated' : `${to} 0`;
  return precision === 'day' ? `${from} 1` : `${from} 2`;
}
