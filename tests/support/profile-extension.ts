/** How long an extension's scripts keep a page's main thread at work (Chromium only). */
import type { Page } from 'puppeteer-core';

export interface ExtensionTime {
  readonly ms: number;
  /** Of the time that went by. */
  readonly share: number;
}

/** What scripts of extensions took while `work` went on. */
export async function profileExtension(
  page: Page,
  work: () => Promise<unknown>,
): Promise<ExtensionTime> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const { nodes, samples = [], timeDeltas = [], startTime, endTime } = profile;
  const isOurs = new Map(
    nodes.map(({ id, callFrame }) => [id, callFrame.url.startsWith('chrome-extension:')]),
  );
  // A delta is the time before its sample: what was on the stack until then is the sample before.
  const ours = timeDeltas.reduce(
    (sum, delta, at) => sum + (isOurs.get(samples[at - 1] ?? -1) === true ? delta : 0),
    0,
  );
  return { ms: ours / 1000, share: ours / (endTime - startTime) };
}
