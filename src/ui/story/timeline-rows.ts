/** The moments of a story in, the rows of its drawn timeline out: what stands in each, and what is drawn beside it. */
import type { CivilDate } from '../../article/civil-date.ts';
import type { Moment, Span } from '../../knowledge/story.ts';

/** What happened, with every word of it that dates it so. */
export interface DatedClause {
  readonly span: Span;
  readonly words: readonly Span[];
  /** A row above has it too, under another date. */
  readonly isAgain: boolean;
}

/**
 * What of a period is drawn in one row. whole: all of it; start: from the row's date on; through: it goes on; end: to
 * the row's end; meet: to the row's date.
 */
export interface Stretch {
  readonly part: 'whole' | 'start' | 'through' | 'end' | 'meet';
  /** The ends of the period are not exact. */
  readonly isVague: boolean;
}

export interface TimelineRow extends Pick<Moment, 'from' | 'to' | 'precision'> {
  /** Unique in the story. */
  readonly id: string;
  /** On the line: a filled point, a hollow one, or only the start of a period. none: no date is known. */
  readonly mark: 'day' | 'vague' | 'period' | 'none';
  /** On which side of its point a vague date is open. */
  readonly opens: 'before' | 'after' | null;
  /** The year ("2024") where the row is the first of it and there is more than one; else null. */
  readonly year: string | null;
  /** More than a year without anything lies before it. */
  readonly isFar: boolean;
  /** Beside the line, from it outwards; null: that lane is empty here. */
  readonly lanes: readonly (Stretch | null)[];
  readonly clauses: readonly DatedClause[];
}

/** More lanes leave the words no room. */
const mostLanes = 3;

/** One row for each date, in the order of `timeline`. */
export function drawTimeline(timeline: readonly Moment[]): readonly TimelineRow[] {
  const groups = groupByDate(timeline);
  const dates = groups.map(([moment]) => moment!);
  const years = new Set(dates.flatMap((moment) => yearOf(startOf(moment)) ?? []));
  const lanes = layLanes(dates);
  const seen = new Set<string>();
  return groups.map((moments, at) => {
    const [moment, before] = [dates[at]!, dates[at - 1]];
    const { from, to, precision } = moment;
    const year = yearOf(startOf(moment));
    const isNewYear = before === undefined || yearOf(startOf(before)) !== year;
    return {
      id: `${from}/${to}/${precision}/${at}`,
      from,
      to,
      precision,
      mark: markOf(moment),
      opens: precision === 'vague' ? openSide(moment) : null,
      year: years.size > 1 && isNewYear ? year : null,
      isFar: before !== undefined && yearsBetween(before, moment) > 1,
      lanes: lanes.map((lane) => lane[at] ?? null),
      clauses: gatherClauses(moments, seen),
    };
  });
}

function groupByDate(timeline: readonly Moment[]): readonly (readonly Moment[])[] {
  const groups: Moment[][] = [];
  for (const moment of timeline) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && isSameDate(last[0], moment)) last.push(moment);
    else groups.push([moment]);
  }
  return groups;
}

/** Where nothing is known of two dates they are not the same. */
const isSameDate = (a: Moment, b: Moment): boolean =>
  startOf(a) !== null && a.from === b.from && a.to === b.to && a.precision === b.precision;

const startOf = ({ from, to }: Moment): CivilDate | null => from ?? to;
const endOf = ({ from, to }: Moment): CivilDate | null => to ?? from;
const yearOf = (date: CivilDate | null): string | null => date && date.slice(0, 4);

function yearsBetween(before: Moment, after: Moment): number {
  const [end, start] = [yearOf(endOf(before)), yearOf(startOf(after))];
  return end === null || start === null ? 0 : Number(start) - Number(end);
}

function markOf(moment: Moment): TimelineRow['mark'] {
  if (startOf(moment) === null) return 'none';
  if (moment.precision === 'vague') return 'vague';
  return moment.from === moment.to ? 'day' : 'period';
}

function openSide({ from, to }: Moment): TimelineRow['opens'] {
  if (from === null) return to === null ? null : 'before';
  return to === null ? 'after' : null;
}

/** The lanes, each with what it has in each row. A period takes the innermost that is free for all of its length. */
function layLanes(dates: readonly Moment[]): readonly (readonly (Stretch | null)[])[] {
  const lanes: (Stretch | null)[][] = [];
  for (const [at, moment] of dates.entries()) {
    const lane = isPeriod(moment) ? findLane(lanes, at) : undefined;
    if (lane === undefined) continue;
    const last = lastRowWithin(dates, at);
    const isVague = moment.precision === 'vague';
    for (let row = lane.length; row < at; row++) lane[row] = null;
    for (let row = at; row <= last; row++) {
      lane[row] = { part: partIn(dates, at, row, last), isVague };
    }
  }
  return lanes;
}

/** The innermost lane that is free from a row on, or a new one; undefined: there is no room. */
function findLane(lanes: (Stretch | null)[][], at: number): (Stretch | null)[] | undefined {
  const free = lanes.find((lane) => lane.length <= at);
  if (free !== undefined || lanes.length === mostLanes) return free;
  lanes.push([]);
  return lanes.at(-1);
}

const isPeriod = ({ from, to }: Moment): boolean => from !== null && to !== null && from !== to;

/** The last of the rows in a run from `at` on that begin before its period is over. */
function lastRowWithin(dates: readonly Moment[], at: number): number {
  const end = dates[at]!.to!;
  let last = at;
  for (let row = at + 1; row < dates.length; row++) {
    const start = startOf(dates[row]!);
    if (start === null || start > end) break;
    last = row;
  }
  return last;
}

function partIn(
  dates: readonly Moment[],
  first: number,
  row: number,
  last: number,
): Stretch['part'] {
  if (first === last) return 'whole';
  if (row === first) return 'start';
  if (row < last) return 'through';
  return startOf(dates[last]!) === dates[first]!.to ? 'meet' : 'end';
}

/** Moments of one passage are one clause. `seen` holds the passages of the rows above, and learns of these. */
function gatherClauses(moments: readonly Moment[], seen: Set<string>): readonly DatedClause[] {
  const clauses = new Map<string, DatedClause>();
  for (const { span, words } of moments) {
    const key = keyOf(span);
    const known = clauses.get(key);
    const isAgain = known?.isAgain ?? seen.has(key);
    clauses.set(key, { span, words: [...(known?.words ?? []), words], isAgain });
  }
  for (const key of clauses.keys()) seen.add(key);
  return [...clauses.values()];
}

const keyOf = ({ article, sentence, start, end }: Span): string =>
  [article, sentence, start, end].join(':');
