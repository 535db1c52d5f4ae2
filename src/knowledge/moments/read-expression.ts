/** The named groups of a matched date expression in, the expression out; null where it can be none. */
import { monthNumber } from '../../article/data/months.ts';
import { countWords, holidays, weekdays } from '../data/time-words.ts';
import type { Expression, Season, TimeUnit, Which } from './expression.ts';

/** The most days that a month has. */
const longestMonth = 31;

export type Groups = Readonly<Record<string, string | undefined>>;

/** "May 5", "May 5, 2021"; with "of last year" a month of that year can hold the day. */
export function readDate({ year, month, day, ofYear }: Groups): Expression | null {
  const number = readMonthNumber(month);
  if (number === null || Number(day) < 1 || Number(day) > longestMonth) return null;
  const which = toWhich(ofYear);
  if (which === null)
    return { kind: 'date', year: toNumber(year), month: number, day: Number(day) };
  return { kind: 'dateOfYear', which, month: number, day: Number(day) };
}

/** "July 30-Aug. 14", "March 3-5". */
export function readDayRange(groups: Groups): Expression | null {
  const from = readDate(groups);
  const { monthTo = groups['month'], dayTo, year, ofYear } = groups;
  const to = readDate({ year, month: monthTo, day: dayTo, ofYear });
  return from && to && { kind: 'range', from, to };
}

/** "between March and May 2019": one year, or the turn of one, is meant. */
export function readMonthRange(groups: Groups): Expression | null {
  const { month, yearFrom, monthTo, year, ofYear } = groups;
  const from = readMonth({ month, year: yearFrom ?? year, ofYear });
  const to = readMonth({ month: monthTo, year, ofYear });
  return from && to && { kind: 'range', from, to };
}

/** A feast with a fixed day. */
export function readHoliday({ holiday = '' }: Groups): Expression | null {
  const date = holidays.get(holiday);
  return date === undefined ? null : { kind: 'date', year: null, month: date[0], day: date[1] };
}

export function readOfThatYear({ month }: Groups): Expression | null {
  const number = readMonthNumber(month);
  return number === null ? null : { kind: 'ofThatYear', month: number };
}

/** "in May", "in May 2021", "last May", "in May last year" (only there `isWithYear`). */
export function readMonth({ year, month, which, ofYear }: Groups): Expression | null {
  const number = readMonthNumber(month);
  if (number === null) return null;
  return {
    kind: 'month',
    year: toNumber(year),
    month: number,
    which: toWhich(ofYear ?? which),
    isWithYear: ofYear !== undefined,
  };
}

/** The calendar's quarters: fiscal ones are named as such and left alone. */
export function readQuarter({ quarter, year, ofYear }: Groups): Expression {
  const number = ['first', 'second', 'third', 'fourth'].indexOf(quarter ?? '') + 1 || 4;
  return { kind: 'quarter', quarter: number, year: toNumber(year), which: toWhich(ofYear) };
}

export function readHalf({ half, year, ofYear }: Groups): Expression {
  return {
    kind: 'half',
    half: half === 'first' ? 1 : 2,
    year: toNumber(year),
    which: toWhich(ofYear),
  };
}

export function readSeason({ season = '', year, which }: Groups): Expression {
  const name = (season === 'autumn' ? 'fall' : season) as Season;
  return { kind: 'season', season: name, year: toNumber(year), which: toWhich(which) };
}

/** "2019-21" is 2019 to 2021. */
export function readYearRange({ from = '', to = '' }: Groups): Expression | null {
  const end = Number(to.length === 2 ? from.slice(0, 2) + to : to);
  if (end <= Number(from)) return null;
  return {
    kind: 'range',
    from: { kind: 'year', year: Number(from) },
    to: { kind: 'year', year: end },
  };
}

/** "the 1990s", "the ’90s". */
export function readDecade({ decade, shortDecade }: Groups): Expression {
  return { kind: 'decade', year: Number(decade ?? `19${shortDecade ?? ''}`) };
}

export function readYear({ year }: Groups): Expression {
  return { kind: 'year', year: Number(year) };
}

export function readWeekday({ weekday = '', which, week }: Groups): Expression {
  return {
    kind: 'weekday',
    weekday: weekdays.indexOf(weekday) + 1,
    which: toWhich(week ?? which),
    isOfWeek: week !== undefined,
  };
}

export function readRelativeDay({ relative, lastNight }: Groups): Expression {
  const isBefore = relative === 'yesterday' || lastNight !== undefined;
  return { kind: 'day', offsetDays: isBefore ? -1 : relative === 'tomorrow' ? 1 : 0 };
}

export function readToday(): Expression {
  return { kind: 'today' };
}

export function readOvernight(): Expression {
  return { kind: 'overnight' };
}

export function readNextDay(): Expression {
  return { kind: 'besideDay', offsetDays: 1 };
}

export function readUnit({ unit, which, part }: Groups): Expression {
  const isPart = part === 'earlier' || part === 'later';
  return { kind: 'unit', unit: toUnit(unit), which: toWhich(which), part: isPart ? part : null };
}

export function readAgo({ count, unit, rough }: Groups): Expression {
  return { kind: 'ago', count: toCount(count), unit: toUnit(unit), isRough: rough !== undefined };
}

export function readPast(groups: Groups): Expression {
  return { kind: 'past', count: toStretch(groups), unit: toUnit(groups['unit']) };
}

export function readComing(groups: Groups): Expression {
  return { kind: 'coming', count: toStretch(groups), unit: toUnit(groups['unit']) };
}

/** "has been shut for three weeks": up to the day of publication. */
export function readLasting({ count, unit, rough }: Groups): Expression {
  return { kind: 'past', count: rough === undefined ? toCount(count) : null, unit: toUnit(unit) };
}

export function readRecent(): Expression {
  return { kind: 'recent' };
}

export function readCounted(): Expression {
  return { kind: 'counted' };
}

export function readEra(): Expression {
  return { kind: 'era' };
}

function readMonthNumber(month = ''): number | null {
  return /^\d/.test(month) ? Number(month) : monthNumber(month);
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function toCount(text: string | undefined): number | null {
  return text === undefined ? null : (countWords.get(text) ?? Number(text));
}

/** "the past year" is one; "the past years" are some. */
function toStretch({ count, few, plural }: Groups): number | null {
  return count === undefined && few === undefined && plural === undefined ? 1 : toCount(count);
}

function toUnit(text: string | undefined): TimeUnit {
  return (text ?? 'day') as TimeUnit;
}

function toWhich(text: string | undefined): Which {
  if (text === undefined) return null;
  return text.endsWith('past') || text === 'last' ? 'last' : (text.split(' ')[0] as Which);
}
