/**
 * A day, month or season whose year is unsaid, the day of publication and the tense in, the one out
 * that is meant: the nearest before or after.
 */
import {
  addDays,
  civilDateParts,
  daysBetween,
  toCivilDate,
  weekday,
} from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import type { Season, Which } from './expression.ts';
import { monthOf, quarterOf, seasonOf, unresolved } from './period.ts';
import type { Period, Tense } from './period.ts';

/** Days: a past verb may stand beside a day to come ("asked him to speak on June 7") that is so near. */
const nearAfterPastDays = 75;
/** Days: a future verb seldom stands beside a day gone by ("would open on May 2"). */
const nearBeforeFutureDays = 90;
/** "last April", written in May: nobody can tell of which year. */
const monthsOfDoubt = 3;

/**
 * A day without its year is the nearest one. Its verb tells otherwise only where the nearest is far:
 * "the town votes June 7" and "she asked him to speak on June 7" are of a June to come.
 */
export function nearDate(
  month: number,
  dayOfMonth: number,
  published: CivilDate,
  tense: Tense,
): CivilDate | null {
  const { year } = civilDateParts(published);
  const distance = (date: CivilDate): number => Math.abs(daysBetween(published, date));
  const candidates = [year - 1, year, year + 1]
    .map((year) => toCivilDate(year, month, dayOfMonth))
    .filter((date) => date !== null)
    .sort((a, b) => distance(a) - distance(b));
  const [nearest = null] = candidates;
  if (nearest === null || tense === null || nearest === published) return nearest;
  const fits = (date: CivilDate): boolean =>
    tense === 'past' ? date <= published : date >= published;
  const isNear = distance(nearest) <= (tense === 'past' ? nearAfterPastDays : nearBeforeFutureDays);
  return fits(nearest) || isNear ? nearest : (candidates.find(fits) ?? null);
}

/** "in October": the last one that has begun, or the next one to end where the tense is future. */
export function resolveMonth(
  month: number,
  which: Which,
  published: CivilDate,
  tense: Tense,
): Period {
  const now = civilDateParts(published);
  const isFuture = which === 'next' || (which === null && tense === 'future');
  if (which === 'this') return monthOf(now.year, month);
  if (isFuture)
    return monthOf(
      month < now.month || (which === 'next' && month === now.month) ? now.year + 1 : now.year,
      month,
    );
  const isEarlierYear = month > now.month || (which === 'last' && month === now.month);
  const monthsBack = now.month - month + (isEarlierYear ? 12 : 0);
  if (which === 'last' && monthsBack <= monthsOfDoubt) return unresolved;
  return monthOf(isEarlierYear ? now.year - 1 : now.year, month);
}

/** "the first quarter" alone is this year's, or the next to come after its end. */
export function resolveQuarter(quarter: number, published: CivilDate, tense: Tense): Period {
  const { year } = civilDateParts(published);
  const own = quarterOf(year, quarter);
  if (own.from === null || own.to === null) return own;
  if (tense === 'future' && own.to < published) return quarterOf(year + 1, quarter);
  return own.from > published && tense !== 'future' ? quarterOf(year - 1, quarter) : own;
}

export function resolveSeason(
  season: Season,
  which: Which,
  published: CivilDate,
  tense: Tense,
): Period {
  const { year } = civilDateParts(published);
  const near = [year - 2, year - 1, year, year + 1].map((year) => seasonOf(year, season));
  const hasEnded = (period: Period): boolean => period.to !== null && period.to < published;
  const hasBegun = (period: Period): boolean => period.from !== null && period.from <= published;
  const current = near.find((period) => hasBegun(period) && !hasEnded(period));
  const before = near.findLast(hasEnded) ?? unresolved;
  const after = near.find((period) => !hasBegun(period)) ?? unresolved;
  if (which === 'last') return before;
  if (which === 'next') return after;
  if (which === null && tense === null) return unresolved;
  if (current !== undefined) return current;
  if (which === 'this' && season !== 'winter') return seasonOf(year, season);
  return tense === 'future' ? after : before;
}

/** The day itself when the article came out on such a day: "said Friday" in Friday's paper. */
export function nearWeekday(
  wanted: number,
  which: Which,
  published: CivilDate,
  tense: Tense,
): CivilDate {
  const back = (weekday(published) - wanted + 7) % 7;
  if (which === 'last') return addDays(published, -(back === 0 ? 7 : back));
  const isFuture = which === 'next' || tense === 'future';
  if (isFuture && !(back === 0 && which === null)) return addDays(published, 7 - back);
  return addDays(published, -back);
}
