/**
 * Work that is cut into small steps in, its result out, without holding up the page: after a few
 * milliseconds it makes way for whatever else the page has to do.
 */

export interface SliceOptions {
  /** For how long steps follow one another without a pause; the last of them may run over. Default 3. */
  readonly budgetMs?: number;
  /** Resolves when it is our turn again. By default the browser's own pause, else a task of its own. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
  readonly signal: AbortSignal;
}

/**
 * What the steps return. Once the signal aborts the steps are ended where they stand.
 * @throws what a step throws, and the signal's reason when it aborts.
 */
export async function runInSlices<T>(
  steps: Generator<void, T>,
  { budgetMs = 3, pause = giveWay, now = readClock, signal }: SliceOptions,
): Promise<T> {
  while (!signal.aborted) {
    const end = now() + budgetMs;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (now() < end && !signal.aborted);
    await pause();
  }
  steps.return(undefined as T);
  throw signal.reason;
}

/** What the steps return, without a pause. */
export function runAtOnce<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const readClock = (): number => performance.now();

interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Other tasks go first; ours goes before those that come later, where the browser has a word for that. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}
