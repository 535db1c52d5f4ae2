/** Stretches of the calendar, and the steps between them that English words name. */
import {
  addDays,
  addMonths,
  civilDateParts,
  monthEnd,
  toCivilDate,
} from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import type { Precision } from '../story.ts';
import type { Season, TimeUnit, Which } from './expression.ts';

/** What the verb says of the time; null when it does not say. */
export type Tense = 'past' | 'future' | null;

/** Both days inclusive; null: open, or not resolvable. */
export interface Period {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly precision: Precision;
}

export const unresolved: Period = { from: null, to: null, precision: 'words' };
const monthsInYear = 12;
/** First month of each season of the northern hemisphere, where English news counts them. */
const seasonStart: Record<Season, number> = { spring: 3, summer: 6, fall: 9, winter: 12 };

export function day(date: CivilDate | null): Period {
  return date === null ? unresolved : { from: date, to: date, precision: 'day' };
}

export function monthOf(year: number, month: number): Period {
  const first = toCivilDate(year, month, 1);
  return first === null ? unresolved : { from: first, to: monthEnd(first), precision: 'month' };
}

/** Winter belongs to the year that it begins in. */
export function seasonOf(year: number, season: Season): Period {
  const from = toCivilDate(year, seasonStart[season], 1);
  return from === null
    ? unresolved
    : { from, to: monthEnd(addMonths(from, 2)), precision: 'season' };
}

export function quarterOf(year: number, quarter: number): Period {
  const from = toCivilDate(year, quarter * 3 - 2, 1);
  return from === null
    ? unresolved
    : { from, to: monthEnd(addMonths(from, 2)), precision: 'interval' };
}

/** January to June, July to December. */
export function halfOf(year: number, half: number): Period {
  const from = toCivilDate(year, half === 1 ? 1 : 7, 1);
  return from === null
    ? unresolved
    : { from, to: monthEnd(addMonths(from, 5)), precision: 'interval' };
}

export function years(
  first: number,
  last: number,
): { from: CivilDate | null; to: CivilDate | null } {
  return { from: toCivilDate(first, 1, 1), to: toCivilDate(last, 12, 31) };
}

export function stepOf(which: Which): number {
  if (which === 'last') return -1;
  return which === 'next' ? 1 : 0;
}

export function yearBeside(published: CivilDate, which: Which): number {
  return civilDateParts(published).year + stepOf(which);
}

/** `count` units before the date; after it when negative. */
export function stepBack(date: CivilDate, count: number, unit: TimeUnit): CivilDate {
  if (unit === 'day') return addDays(date, -count);
  if (unit === 'week' || unit === 'weekend') return addDays(date, -7 * count);
  if (unit === 'month') return addMonths(date, -count);
  return addMonths(date, -count * monthsInYear * (unit === 'decade' ? 10 : 1));
}
