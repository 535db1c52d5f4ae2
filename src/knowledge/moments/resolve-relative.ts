/**
 * A date expression that leaves its year or more unsaid and the day of publication in, calendar dates
 * out. The tense decides between the nearest such time before and the nearest after.
 */
import {
  addDays,
  addMonths,
  civilDateParts,
  daysBetween,
  monthEnd,
  monthStart,
  toCivilDate,
  weekday,
} from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import type { Expression, Season, TimeUnit, Which } from './expression.ts';
import {
  day,
  monthOf,
  quarterOf,
  seasonOf,
  stepBack,
  stepOf,
  unresolved,
  yearBeside,
  years,
} from './period.ts';
import type { Period, Tense } from './period.ts';

/** How far "the coming days, weeks, months" reach at most: to the end of that month, in months. */
const comingMonths: Record<TimeUnit, number> = {
  day: 1,
  week: 2,
  weekend: 1,
  month: 12,
  year: 120,
  decade: 360,
};

export function resolveRelative(
  expression: Expression,
  published: CivilDate,
  tense: Tense,
): Period {
  switch (expression.kind) {
    case 'date':
      return resolveYearless(expression.month, expression.day, published, tense);
    case 'month':
      return expression.isWithYear
        ? monthOf(yearBeside(published, expression.which), expression.month)
        : resolveMonth(expression.month, expression.which, published, tense);
    case 'quarter':
      return resolveQuarter(expression, published, tense);
    case 'season':
      return resolveSeason(expression.season, expression.which, published, tense);
    case 'weekday':
      return day(nearWeekday(expression.weekday, expression.which, published, tense));
    case 'day':
      return day(addDays(published, expression.offsetDays));
    case 'unit':
      return resolveUnit(expression.unit, expression.which, published, tense);
    case 'ago':
      return resolveAgo(expression.count, expression.unit, expression.isRough, published);
    case 'past':
      return resolvePast(expression.count, expression.unit, published);
    case 'coming':
      return resolveComing(expression.count, expression.unit, published);
    case 'recent':
      return { from: null, to: published, precision: 'vague' };
    default:
      return unresolved;
  }
}

/** A day without its year: the nearest one, on the side that the tense tells. */
function resolveYearless(
  month: number,
  dayOfMonth: number,
  published: CivilDate,
  tense: Tense,
): Period {
  const { year } = civilDateParts(published);
  const candidates = [year - 1, year, year + 1]
    .map((year) => toCivilDate(year, month, dayOfMonth))
    .filter((date) => date !== null)
    .filter((date) => tense === null || (tense === 'past' ? date <= published : date >= published));
  const distance = (date: CivilDate): number => Math.abs(daysBetween(published, date));
  return day(candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null);
}

/** "in October": the last one that has begun, or the next one to end where the tense is future. */
function resolveMonth(month: number, which: Which, published: CivilDate, tense: Tense): Period {
  const now = civilDateParts(published);
  const isFuture = which === 'next' || (which === null && tense === 'future');
  if (which === 'this') return monthOf(now.year, month);
  if (isFuture)
    return monthOf(
      month < now.month || (which === 'next' && month === now.month) ? now.year + 1 : now.year,
      month,
    );
  const isEarlierYear = month > now.month || (which === 'last' && month === now.month);
  return monthOf(isEarlierYear ? now.year - 1 : now.year, month);
}

/** "the first quarter" alone is this year's, or the next to come after its end. */
function resolveQuarter(
  { quarter, which }: { quarter: number; which: Which },
  published: CivilDate,
  tense: Tense,
): Period {
  const own = quarterOf(yearBeside(published, which), quarter);
  if (which !== null || own.from === null || own.to === null) return own;
  const { year } = civilDateParts(published);
  if (tense === 'future' && own.to < published) return quarterOf(year + 1, quarter);
  return own.from > published && tense !== 'future' ? quarterOf(year - 1, quarter) : own;
}

function resolveSeason(season: Season, which: Which, published: CivilDate, tense: Tense): Period {
  const { year } = civilDateParts(published);
  const near = [year - 2, year - 1, year, year + 1].map((year) => seasonOf(year, season));
  const hasEnded = (period: Period): boolean => period.to !== null && period.to < published;
  const hasBegun = (period: Period): boolean => period.from !== null && period.from <= published;
  const current = near.find((period) => hasBegun(period) && !hasEnded(period));
  const before = near.findLast(hasEnded) ?? unresolved;
  const after = near.find((period) => !hasBegun(period)) ?? unresolved;
  if (which === 'last') return before;
  if (which === 'next') return after;
  if (current !== undefined) return current;
  if (which === 'this' && season !== 'winter') return seasonOf(year, season);
  return tense === 'future' ? after : before;
}

/** The day itself when the article came out on such a day: "said Friday" in Friday's paper. */
function nearWeekday(wanted: number, which: Which, published: CivilDate, tense: Tense): CivilDate {
  const back = (weekday(published) - wanted + 7) % 7;
  if (which === 'last') return addDays(published, -(back === 0 ? 7 : back));
  const isFuture = which === 'next' || tense === 'future';
  if (isFuture && !(back === 0 && which === null)) return addDays(published, 7 - back);
  return addDays(published, -back);
}

function resolveUnit(unit: TimeUnit, which: Which, published: CivilDate, tense: Tense): Period {
  const offset = stepOf(which);
  const beside = yearBeside(published, which);
  if (unit === 'year') return { ...years(beside, beside), precision: 'year' };
  if (unit === 'month') {
    const { year, month } = civilDateParts(addMonths(monthStart(published), offset));
    return monthOf(year, month);
  }
  const monday = addDays(published, 1 - weekday(published) + 7 * offset);
  if (unit === 'weekend') return resolveWeekend(published, which, tense);
  if (unit !== 'week') return unresolved;
  const sunday = addDays(monday, 6);
  if (offset !== 0 || tense === null) return { from: monday, to: sunday, precision: 'week' };
  return tense === 'past'
    ? { from: monday, to: published, precision: 'week' }
    : { from: published, to: sunday, precision: 'week' };
}

function resolveAgo(count: number, unit: TimeUnit, isRough: boolean, published: CivilDate): Period {
  if (isRough) return { from: null, to: published, precision: 'vague' };
  if (unit === 'day') return day(addDays(published, -count));
  if (unit === 'week') {
    const monday = addDays(published, 1 - weekday(published) - 7 * count);
    return { from: monday, to: addDays(monday, 6), precision: 'week' };
  }
  if (unit === 'month') {
    const { year, month } = civilDateParts(addMonths(monthStart(published), -count));
    return monthOf(year, month);
  }
  if (unit !== 'year') return { from: null, to: published, precision: 'vague' };
  const year = civilDateParts(published).year - count;
  return { ...years(year, year), precision: 'year' };
}

/** "over the past 10 months": up to publication. Without a count it is vague. */
function resolvePast(count: number | null, unit: TimeUnit, published: CivilDate): Period {
  if (count === null) return { from: null, to: published, precision: 'vague' };
  return { from: stepBack(published, count, unit), to: published, precision: 'interval' };
}

function resolveComing(count: number | null, unit: TimeUnit, published: CivilDate): Period {
  if (count !== null)
    return { from: published, to: stepBack(published, -count, unit), precision: 'interval' };
  const to = monthEnd(addMonths(published, comingMonths[unit]));
  return { from: published, to, precision: 'vague' };
}

function resolveWeekend(published: CivilDate, which: Which, tense: Tense): Period {
  const isFuture = which === 'next' || (which === 'this' && tense === 'future');
  const sinceSaturday = (weekday(published) + 1) % 7;
  const saturday = addDays(published, isFuture ? 7 - sinceSaturday : -sinceSaturday);
  return { from: saturday, to: addDays(saturday, 1), precision: 'interval' };
}
