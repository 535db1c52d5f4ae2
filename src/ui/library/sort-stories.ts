/** The stories of the list and the reader's wish in, the order that they are listed in out. */
import type { StorySummary } from '../../library/kept-story.ts';

export const orders = ['kept', 'met', 'dated', 'title', 'size'] as const;
export type Order = (typeof orders)[number];

/** As the titles are written, not as the interface is. */
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const by: Readonly<Record<Order, (a: StorySummary, b: StorySummary) => number>> = {
  kept: (a, b) => newestFirst(a.keptAt, b.keptAt),
  met: (a, b) => newestFirst(a.lastMet, b.lastMet),
  dated: (a, b) => newestFirst(a.dates?.to ?? null, b.dates?.to ?? null),
  title: (a, b) => collator.compare(a.title, b.title),
  size: (a, b) => b.bytes - a.bytes,
};

/** Equal ones stay as they were. */
export function sortStories(
  stories: readonly StorySummary[],
  order: Order,
): readonly StorySummary[] {
  return stories.toSorted(by[order]);
}

/** ISO dates and instants compare as strings; what has none goes last. */
function newestFirst(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (b ?? '') < (a ?? '') ? -1 : 1;
}
