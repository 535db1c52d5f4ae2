/** A live document in; its page text out, read in slices that make way for the page, and how long that took of its time. */
import type { PageText } from './page-text.ts';
import { readPageInSteps } from './read-page.ts';
import { runInSlices } from './run-in-slices.ts';

export interface SlicedReading {
  readonly page: PageText;
  /** For how long it kept the page's own thread, in ms. */
  readonly workMs: number;
}

/** Null once the signal aborts. */
export async function readSliced(
  document: Document,
  signal: AbortSignal,
): Promise<SlicedReading | null> {
  const { steps, workMs } = timeSteps(readPageInSteps(document));
  try {
    const page = await runInSlices(steps, { signal });
    return { page, workMs: workMs() };
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

/** The same steps, and for how long they have worked. */
function timeSteps<T>(steps: Generator<void, T>): {
  readonly steps: Generator<void, T>;
  readonly workMs: () => number;
} {
  let workMs = 0;
  function* timed(): Generator<void, T> {
    for (;;) {
      const start = performance.now();
      const step = steps.next();
      workMs += performance.now() - start;
      if (step.done === true) return step.value;
      yield;
    }
  }
  return { steps: timed(), workMs: () => workMs };
}
