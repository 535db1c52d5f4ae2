/** Runs in a page: a first pass over it that makes way for the page now and then, or one that does not. */
import { listWords, match, noteMentions, paint, readText } from './in-page.ts';
import { makeLibrary } from './make-library.ts';
import { chooseNames } from './choose-names.ts';

/** In milliseconds. */
export interface Sliced {
  readonly longestSlice: number;
  /** All slices together, without the time in which the page had its turn. */
  readonly total: number;
  /** The longest task that the browser calls a long one (over 50 ms) meanwhile; 0: none was. */
  readonly longestTask: number;
  readonly slices: number;
}

const giveWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The pass as a visit takes it: it may pause wherever this yields. */
function* passInSteps(names: readonly string[]): Generator<void, void> {
  const library = makeLibrary(names, names.length);
  yield;
  const page = readText();
  yield;
  listWords(page, library);
  yield;
  const mentions = match(page, library);
  yield;
  paint(noteMentions(page, library, mentions), new AbortController().signal);
}

export const namesHere = (count: number): string[] => chooseNames(readText(), count);

/** How long steps follow one another without a pause. */
const budgetMs = 5;

/** Whether the steps have come to their end. */
function runSlice(steps: Generator<void, void>, lengthMs: number): boolean {
  const end = performance.now() + lengthMs;
  while (performance.now() < end) if (steps.next().done === true) return true;
  return false;
}

/** The first pass in this document. `isSliced` false: all of it in one task. */
export async function measureSlices(names: readonly string[], isSliced: boolean): Promise<Sliced> {
  const steps = passInSteps(names);
  // Compiling the library is no part of it.
  steps.next();
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
    observer.observe({ type: 'longtask' });
  await giveWay();
  const slices: number[] = [];
  for (let isDone = false; !isDone;) {
    const start = performance.now();
    isDone = runSlice(steps, isSliced ? budgetMs : Infinity);
    slices.push(performance.now() - start);
    await giveWay();
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  return {
    longestSlice: Math.max(...slices),
    total: slices.reduce((sum, each) => sum + each, 0),
    longestTask: Math.max(0, ...tasks),
    slices: slices.length,
  };
}
