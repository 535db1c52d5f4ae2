/** "the next morning", "two years later": a place in an article and what the text dated before it in, the date beside that out. */
import { addDays, addMonths, civilDateParts, weekday } from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import type { Expression, Found } from './expression.ts';
import { day, monthOf, unresolved, years } from './period.ts';
import type { Period } from './period.ts';
import type { DatedText } from './read-dated-text.ts';
import { findDayBefore, findLeadDay, findOnlyBefore } from './read-narrative.ts';
import type { Placed } from './read-narrative.ts';

type Beside = Extract<Expression, { kind: 'beside' }>;

/** `dateOne` dates the expression that is counted from. */
export function resolveBeside(
  dated: DatedText,
  sentence: number,
  found: Found,
  dateOne: (before: Placed) => Period,
): Period {
  const { expression } = found;
  if (expression.kind !== 'beside') return unresolved;
  const find = expression.unit === 'day' ? findDayBefore : findOnlyBefore;
  const before = find(dated, sentence, found);
  if (before === null) return resolveInDay(dated, sentence, found, dateOne);
  const { from, precision } = dateOne(before);
  return from === null ? unresolved : step(from, precision, expression);
}

/** "earlier in the day" of an article that opens with the day it came out on is of that day. */
function resolveInDay(
  dated: DatedText,
  sentence: number,
  { start, end }: Found,
  dateOne: (before: Placed) => Period,
): Period {
  const words = dated.article.sentences[sentence]?.text.slice(start, end) ?? '';
  const lead = findLeadDay(dated);
  if (lead === null || !/\bin the \w+$/.test(words)) return unresolved;
  const period = dateOne(lead);
  const isNews = period.precision === 'day' && period.from === dated.article.published?.date;
  return isNews ? period : unresolved;
}

/** From a year nobody can tell the month, from a month not the day. */
function step(from: CivilDate, precision: Period['precision'], beside: Beside): Period {
  const { unit, step, weekday: wanted } = beside;
  if (unit === 'day' && precision === 'day')
    return day(addDays(from, wanted === null ? step : daysTo(from, wanted)));
  if (unit === 'month' && (precision === 'day' || precision === 'month')) {
    const { year, month } = civilDateParts(addMonths(from, step));
    return monthOf(year, month);
  }
  if (unit !== 'year' || !['day', 'month', 'year'].includes(precision)) return unresolved;
  const year = civilDateParts(from).year + step;
  return { ...years(year, year), precision: 'year' };
}

/** The first such weekday after the day. */
function daysTo(from: CivilDate, wanted: number): number {
  return (wanted - weekday(from) + 7) % 7 || 7;
}
