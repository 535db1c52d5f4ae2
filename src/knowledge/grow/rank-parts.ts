/** The stories of several articles in; in which order the newest come out. */
import type { Story } from '../story.ts';

/**
 * Places in `parts`, the newest dated article first; of one day the last added first. Those without a
 * date stand last: nobody knows whether they are new.
 */
export function rankParts(parts: readonly Story[]): readonly number[] {
  return [...parts.keys()].sort((a, b) => compare(dateOf(parts[b]), dateOf(parts[a])) || b - a);
}

function dateOf(part: Story | undefined): string {
  return part?.articles[0]?.published?.date ?? '';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
