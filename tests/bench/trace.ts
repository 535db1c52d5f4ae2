/** What Chromium's main thread did for a page while it was traced, and what of it was ours. Times are of its CPU, in ms. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  /** "X": a stretch of time. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In µs, as are both durations; `tdur` leaves out when the thread had to wait for a core. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly worldName?: string;
    readonly fileName?: string;
    readonly frame?: string;
    readonly data?: { readonly url?: string; readonly frame?: string };
  };
}

/** What a visit cost the page's main thread. */
export interface Cost {
  /** All that it did from the navigation until the page had loaded. */
  readonly untilLoad: number;
  /** Of that what was ours. */
  readonly oursUntilLoad: number;
  /** Of that what it took to parse and run our files for the first time. */
  readonly evaluatingUntilLoad: number;
  /** What was ours from then on. */
  readonly oursAfterLoad: number;
  /** Layouts, and computations of style, that our code made the page do amid itself. */
  readonly layouts: number;
  readonly styles: number;
  /** Names of our files that were evaluated in the page. */
  readonly files: readonly string[];
}

const categories = [
  '-*',
  'toplevel',
  'v8',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

/** Traces the work, during which the tab goes to `url`. @throws when it did not. */
export async function traceCost(page: Page, url: string, work: () => Promise<void>): Promise<Cost> {
  await page.tracing.start({ categories });
  await work();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as {
    traceEvents: TraceEvent[];
  };
  return costOf(traceEvents, url);
}

function costOf(all: readonly TraceEvent[], url: string): Cost {
  const commit = all.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === url);
  if (commit === undefined) throw new Error(`The trace has no ${url}`);
  const own = all.filter(
    ({ pid, tid, ts }) => pid === commit.pid && tid === commit.tid && ts >= commit.ts,
  );
  const load =
    own.find(
      ({ name, args }) => name === 'loadEventEnd' && args?.frame === commit.args?.data?.frame,
    )?.ts ?? Infinity;
  const stretches = own
    .filter(({ ph }) => ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || lengthOf(b) - lengthOf(a));
  const ours = outermost(findOurs(stretches));
  const tasks = outermost(stretches.filter(({ name }) => name === 'RunTask'));
  const amid = (name: string): number =>
    stretches.filter((each) => each.name === name && ours.some((one) => isAmid(each, one))).length;
  return {
    untilLoad: sumOf(tasks.filter(({ ts }) => ts < load)),
    oursUntilLoad: sumOf(ours.filter(({ ts }) => ts < load)),
    evaluatingUntilLoad: sumOf(
      ours.filter(({ name, ts }) => name === 'EvaluateScript' && ts < load),
    ),
    oursAfterLoad: sumOf(ours.filter(({ ts }) => ts >= load)),
    layouts: amid('Layout'),
    styles: amid('UpdateLayoutTree'),
    files: [
      ...new Set(
        ours.flatMap((each) => /^chrome-extension:.*\/(.+)$/.exec(addressOf(each))?.[1] ?? []),
      ),
    ],
  };
}

const lengthOf = ({ dur = 0 }: TraceEvent): number => dur;
const isAmid = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.ts >= outer.ts && inner.ts + lengthOf(inner) <= outer.ts + lengthOf(outer);
const addressOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.fileName ?? '';
const sumOf = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000;

const calls = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.run',
  'v8.callFunction',
  'FunctionCall',
]);
const checkpoint = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/**
 * Calls into our files or our world; and what runs between calls once we are there, which tells no owner: all of it is
 * counted as ours, the page's own among it.
 */
function findOurs(stretches: readonly TraceEvent[]): TraceEvent[] {
  const isOurs = (event: TraceEvent): boolean =>
    calls.has(event.name) &&
    (event.args?.worldName === 'Backgrounder' || addressOf(event).startsWith('chrome-extension:'));
  const arrival = stretches.find(isOurs)?.ts ?? Infinity;
  const foreign = outermost(stretches.filter((event) => calls.has(event.name) && !isOurs(event)));
  const isBetween = (event: TraceEvent): boolean =>
    event.name === checkpoint && event.ts > arrival && !foreign.some((one) => isAmid(event, one));
  return stretches.filter((event) => isOurs(event) || isBetween(event));
}

/** Those that are not within another one. In order. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const outer: TraceEvent[] = [];
  for (const event of events) {
    const last = outer.at(-1);
    if (last === undefined || !isAmid(event, last)) outer.push(event);
  }
  return outer;
}
