/** What the browser says of the room that the library has. */
import type { Space } from '../../src/ui/library/library-data.ts';

export async function readSpace(): Promise<Space> {
  try {
    const [{ usage, quota }, isLasting] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    const free = usage === undefined || quota === undefined ? null : Math.max(0, quota - usage);
    return { usedBytes: usage ?? null, freeBytes: free, isLasting };
  } catch {
    return { usedBytes: null, freeBytes: null, isLasting: false };
  }
}

/** The browser may say no, or ask the reader; either way the story is kept. The space line tells. */
export async function askToStay(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Where the browser has no such promise to give, there is nothing to ask.
  }
}
