/** What a page holds in memory, garbage aside, the scripts of extensions in it included (Chromium only). */
import type { Page } from 'puppeteer-core';

export interface Weight {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes that scripts hold. */
  readonly heap: number;
}

export async function weighPage(page: Page): Promise<Weight> {
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable');
    // What the first round frees may hold what only the second can free.
    for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (wanted: string): number =>
      metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return {
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
      heap: value('JSHeapUsedSize'),
    };
  } finally {
    await session.detach();
  }
}

/** What a page holds more of after so many turns, the first few aside, in which everything is made that stays. */
export async function growthOver(
  page: Page,
  { first, more }: { readonly first: number; readonly more: number },
  turn: (count: number) => Promise<unknown>,
): Promise<Weight> {
  for (let count = 0; count < first; count += 1) await turn(count);
  const before = await weighPage(page);
  for (let count = first; count < first + more; count += 1) await turn(count);
  return growthOf(before, await weighPage(page));
}

export const growthOf = (before: Weight, after: Weight): Weight => ({
  nodes: after.nodes - before.nodes,
  listeners: after.listeners - before.listeners,
  heap: after.heap - before.heap,
});
