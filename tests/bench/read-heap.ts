/** A page in, what its scripts hold out: those of the extension's own world in it among them. */
import type { Page } from 'puppeteer-core';

/** Bytes, after all that can be given back was. Chromium only. */
export async function readHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return usedSize + backingStorageSize;
  } finally {
    await session.detach();
  }
}
