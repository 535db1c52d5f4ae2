/** What a page holds in memory, garbage aside, the scripts of extensions in it included. */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';

export interface Weight {
  /** In Firefox reckoned from their bytes. */
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes that scripts hold. */
  readonly heap: number;
}

export async function weighPage(page: Page): Promise<Weight> {
  const isFirefox = (await page.browser().version()).toLowerCase().includes('firefox');
  return isFirefox ? weighInFirefox(page) : weighInChromium(page);
}

async function weighInChromium(page: Page): Promise<Weight> {
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

/** What about:memory shows: its "Minimize memory usage", and then, as path and amount, whatever each process holds. */
const measure = `new Promise((done) => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']
    .getService(Ci.nsIMemoryReporterManager);
  Services.obs.notifyObservers(null, 'child-mmu-request');
  manager.minimizeMemoryUsage(() => {
    const held = [];
    const hear = (process, path, kind, units, amount) => held.push([path, amount]);
    manager.getReports(hear, null, () => done(JSON.stringify(held)), null, false);
  });
})`;

/** Of elements and texts without much to them. */
const bytesOfNode = 100;

/** Beside what scripts hold: nodes, room that is free, and the machine code that the browser makes and drops as it likes. */
const notHeld =
  /(?:-nodes|unused-gc-things|arena-admin|jit-\w+|cacheir-stubs)$|\/(?:code|baseline|ion)\/[\w-]+$/;

async function weighInFirefox(page: Page): Promise<Weight> {
  const held = JSON.parse(String(await inFirefoxWindow(page.browser(), measure))) as [
    path: string,
    amount: number,
  ][];
  const top = `/top(${page.url().replaceAll('/', '\\')}, `;
  const [zone] = held.flatMap(([path]) => {
    const [, rest = ''] = path.split(top);
    return /\/js-(zone\(\w+\))/.exec(rest)?.slice(1) ?? [];
  });
  if (zone === undefined) throw new Error(`Firefox gives no account of ${page.url()}`);
  const sum = (wanted: RegExp, unwanted = /^$/): number =>
    held
      .filter(([path]) => path.includes(top) || path.includes(zone))
      .filter(([path]) => wanted.test(path) && !unwanted.test(path))
      .reduce((all, [, amount]) => all + amount, 0);
  return {
    nodes: Math.round(sum(/^explicit.*-nodes$/) / bytesOfNode),
    listeners: sum(/event-listeners$/),
    heap: sum(/^explicit.*(?:zone|realm)\(/, notHeld),
  };
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
