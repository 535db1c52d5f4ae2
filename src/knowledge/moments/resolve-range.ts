/**
 * Two date expressions with all between them ("from Nov. 20 to Jan. 11", "between March and May 2019")
 * in, one stretch of the calendar out: the end is dated like any other day, the beginning before it.
 */
import { addMonths } from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import type { Expression } from './expression.ts';
import { unresolved } from './period.ts';
import type { Period, Tense } from './period.ts';

const monthsInYear = 12;

/** `resolve` dates one of the two by itself. */
export function resolveRange(
  { from, to }: Extract<Expression, { kind: 'range' }>,
  published: CivilDate | null,
  tense: Tense,
  resolve: (expression: Expression) => Period,
): Period {
  // Without a verb they may be any such months or days: “open from Monday to Friday”.
  const isAny = isMonthWithoutYear(to) || to.kind === 'weekday';
  if (tense === null && published !== null && isAny) return unresolved;
  const [first, last] = [resolve(from), resolve(to)];
  if (first.from === null || last.to === null) return unresolved;
  const start = shiftBefore(first.from, last.to, from, to);
  if (start > last.to) return unresolved;
  return { from: start, to: last.to, precision: 'interval' };
}

/** A range crosses one New Year at most: the day or month of its beginning is the last before its end. */
function shiftBefore(
  from: CivilDate,
  to: CivilDate,
  first: Expression,
  last: Expression,
): CivilDate {
  if (first.kind !== 'date' && first.kind !== 'month') return from;
  // “October 2018 to March 2024”: each has a year of its own.
  if ('year' in last && first.year !== last.year) return from;
  if (from > to) return addMonths(from, -monthsInYear);
  const isYearBefore = addMonths(from, monthsInYear) <= to;
  return isYearBefore ? addMonths(from, monthsInYear) : from;
}

function isMonthWithoutYear(expression: Expression): boolean {
  return expression.kind === 'month' && expression.year === null && expression.ofYear === null;
}
