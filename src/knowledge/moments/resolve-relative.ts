/**
 * A date expression that leaves its year or more unsaid and the day of publication in, calendar dates
 * out. The tense decides between the nearest such time before and the nearest after.
 */
import {
  addDays,
  addMonths,
  civilDateParts,
  monthEnd,
  monthStart,
  weekday,
} from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import type { Expression, TimeUnit, Which } from './expression.ts';
import { day, halfOf, monthOf, stepBack, stepOf, unresolved, yearBeside, years } from './period.ts';
import type { Period, Tense } from './period.ts';
import {
  nearDate,
  nearWeekday,
  resolveMonth,
  resolveQuarter,
  resolveSeason,
} from './resolve-near.ts';

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
      return day(nearDate(expression.month, expression.day, published, tense));
    case 'month':
      return resolveMonth(expression.month, expression.which, published, tense);
    case 'fiscal': {
      const tense = expression.hasBegun ? 'past' : 'future';
      const { from } = resolveMonth(expression.month, null, published, tense);
      return from === null
        ? unresolved
        : { from, to: addDays(addMonths(from, 12), -1), precision: 'year' };
    }
    case 'quarter':
      return resolveQuarter(expression.quarter, published, tense);
    case 'half':
      return halfOf(yearBeside(published, null), expression.half);
    case 'season':
      return resolveSeason(expression.season, expression.which, published, tense);
    case 'weekday':
      return day(
        expression.isOfWeek
          ? addDays(mondayOf(published, stepOf(expression.which)), expression.weekday - 1)
          : nearWeekday(expression.weekday, expression.which, published, tense),
      );
    case 'day':
      return day(addDays(published, expression.offsetDays));
    case 'today':
      return tense === null ? unresolved : day(published);
    case 'overnight':
      return tense === 'future'
        ? { from: published, to: addDays(published, 1), precision: 'vague' }
        : { from: addDays(published, -1), to: published, precision: 'vague' };
    case 'unit':
      return cutPart(
        resolveUnit(expression.unit, expression.which, published, tense),
        expression.part,
        published,
      );
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

function resolveUnit(unit: TimeUnit, which: Which, published: CivilDate, tense: Tense): Period {
  const offset = stepOf(which);
  const beside = yearBeside(published, which);
  if (unit === 'year') return { ...years(beside, beside), precision: 'year' };
  if (unit === 'month') {
    const { year, month } = civilDateParts(addMonths(monthStart(published), offset));
    return monthOf(year, month);
  }
  const monday = mondayOf(published, offset);
  if (unit === 'weekend') return resolveWeekend(published, which, tense);
  if (unit !== 'week') return unresolved;
  const sunday = addDays(monday, 6);
  if (offset !== 0 || tense === null) return { from: monday, to: sunday, precision: 'week' };
  return tense === 'past'
    ? { from: monday, to: published, precision: 'week' }
    : { from: published, to: sunday, precision: 'week' };
}

/** "earlier this year" ends, "later this year" begins with the day of publication. */
function cutPart(period: Period, part: 'earlier' | 'later' | null, published: CivilDate): Period {
  const { from, to } = period;
  if (part === null || from === null || to === null || from > published || to < published)
    return period;
  return part === 'earlier' ? { ...period, to: published } : { ...period, from: published };
}

function mondayOf(published: CivilDate, weeks: number): CivilDate {
  return addDays(published, 1 - weekday(published) + 7 * weeks);
}

function resolveAgo(
  count: number | null,
  unit: TimeUnit,
  isRough: boolean,
  published: CivilDate,
): Period {
  if (isRough || count === null) return { from: null, to: published, precision: 'vague' };
  if (unit === 'day') return day(addDays(published, -count));
  if (unit === 'week') {
    const monday = mondayOf(published, -count);
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
  const isFuture = which === 'next' || (which !== 'last' && tense === 'future');
  const sinceSaturday = (weekday(published) + 1) % 7;
  // Told on a weekend, “last weekend” is the one before.
  const weekBack = which === 'last' && sinceSaturday < 2 ? 7 : 0;
  const saturday = addDays(published, isFuture ? 7 - sinceSaturday : -sinceSaturday - weekBack);
  return { from: saturday, to: addDays(saturday, 1), precision: 'interval' };
}
