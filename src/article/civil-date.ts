/**
 * Calendar dates without time or zone. Strings in, strings out; the clock is never read and `Date`
 * is not used, so no time zone, locale or summer time can shift a day.
 */

/** A calendar date, ISO 8601, `YYYY-MM-DD`, years 0001 to 9999. Compares rightly as a string. */
export type CivilDate = string;

/** Month and day count from 1. */
export interface CivilDateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysInWeek = 7;
const daysIn400Years = 146_097;
/** Days from 0000-03-01, where the count below starts, to 1970-01-01. */
const daysTo1970 = 719_468;

/** False for dates that the calendar does not have ("2025-02-29"). */
export function isCivilDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  return toCivilDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** Null when the calendar has no such day; month and day count from 1. */
export function toCivilDate(year: number, month: number, day: number): CivilDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return format({ year, month, day });
}

export function civilDateParts(date: CivilDate): CivilDateParts {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The last day of the month that `date` lies in. */
export function monthEnd(date: CivilDate): CivilDate {
  const { year, month } = civilDateParts(date);
  return format({ year, month, day: daysInMonth(year, month) });
}

/** The first day of the month that `date` lies in. */
export function monthStart(date: CivilDate): CivilDate {
  return format({ ...civilDateParts(date), day: 1 });
}

/** `days` may be negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** `months` may be negative. A day that the month does not have becomes its last. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = civilDateParts(date);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return format({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekday(date: CivilDate): number {
  // 1970-01-01 was a Thursday, three days after a Monday.
  return ((((toDayNumber(date) + 3) % daysInWeek) + daysInWeek) % daysInWeek) + 1;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function format({ year, month, day }: CivilDateParts): CivilDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Days since 1970-01-01, by counting years from March so that the leap day comes last. */
function toDayNumber(date: CivilDate): number {
  const { year, month, day } = civilDateParts(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysIn400Years + dayOfEra - daysTo1970;
}

function fromDayNumber(dayNumber: number): CivilDate {
  const days = dayNumber + daysTo1970;
  const era = Math.floor(days / daysIn400Years);
  const dayOfEra = days - era * daysIn400Years;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return format({
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  });
}
