/** Steps in; what they return, worked in slices that make way for the page, and how long they took of its time. */
import { runInSlices } from './run-in-slices.ts';

export interface Timed<T> {
  readonly result: T;
  /** For how long it kept the page's own thread, in ms. */
  readonly workMs: number;
}

/** Null once the signal aborts. @throws what a step throws. */
export async function runTimed<T>(
  steps: Generator<void, T>,
  signal: AbortSignal,
): Promise<Timed<T> | null> {
  const { timed, workMs } = timeSteps(steps);
  try {
    const result = await runInSlices(timed, { signal });
    return { result, workMs: workMs() };
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

/** The same steps, and for how long they have worked. */
function timeSteps<T>(steps: Generator<void, T>): {
  readonly timed: Generator<void, T>;
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
  return { timed: timed(), workMs: () => workMs };
}
