/** Runs in a page: what a visit does in it for the first time, in slices that make way for the page, or at once. */
import { runInSlices } from '../../src/page/run-in-slices.ts';
import type { SharedMention } from '../../src/recognition/verdict.ts';
import { chooseNames } from './choose-names.ts';
import {
  match,
  noteMentions,
  noteMentionsInSteps,
  openPage,
  paint,
  readText,
  readTextInSteps,
  sendText,
} from './in-page.ts';
import { makeLibrary } from './make-library.ts';

/** In milliseconds. */
export interface Sliced {
  readonly longestSlice: number;
  /** All slices together, without the time in which the page had its turn. */
  readonly total: number;
  /** The longest task that the browser calls a long one (over 50 ms) meanwhile; 0: none was. */
  readonly longestTask: number;
  readonly slices: number;
}

export const namesHere = (count: number): string[] => chooseNames(readText(), count);

/** Not in the page but in the background: it is done before, in a document of its own. */
export function findMentionsOf(names: readonly string[]): readonly SharedMention[] {
  return match(sendText(readText()), makeLibrary(names, names.length));
}

const giveWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Tells the slices apart by the pauses between them. */
function makeStopwatch() {
  const slices: number[] = [];
  let start = performance.now();
  const pause = async (): Promise<void> => {
    slices.push(performance.now() - start);
    await giveWay();
    start = performance.now();
  };
  return { slices, pause };
}

/** The longest of the tasks that the browser calls long, until it is asked. */
function watchTasks(): () => Promise<number> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return Math.max(0, ...tasks);
  };
}

/** The first visit to this document. `isSliced` false: all of it in one task. */
export async function measureSlices(
  mentions: readonly SharedMention[],
  isSliced: boolean,
): Promise<Sliced> {
  const { signal } = new AbortController();
  const longestOf = watchTasks();
  await giveWay();
  const { slices, pause } = makeStopwatch();
  openPage();
  if (isSliced) await pause();
  const page = isSliced ? await runInSlices(readTextInSteps(), { pause, signal }) : readText();
  sendText(page);
  if (isSliced) await pause();
  const notes = isSliced
    ? await runInSlices(noteMentionsInSteps(page, mentions), { pause, signal })
    : noteMentions(page, mentions);
  if (isSliced) await pause();
  paint(notes, signal);
  await pause();
  return {
    longestSlice: Math.max(...slices),
    total: slices.reduce((sum, each) => sum + each, 0),
    longestTask: await longestOf(),
    slices: slices.length,
  };
}
