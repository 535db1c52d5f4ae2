/** The named groups of a matched date expression in, the expression out; null where it can be none. */
import { monthNumber } from '../../article/data/months.ts';
import { countWords, weekdays } from '../data/time-words.ts';
import type { Expression, Season, TimeUnit, Which } from './expression.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

export function readDate({ year, month, day }: Groups): Expression | null {
  const number = readMonthNumber(month);
  return number === null
    ? null
    : { kind: 'date', year: toNumber(year), month: number, day: Number(day) };
}

/** "July 30-Aug. 14", "March 3-5". */
export function readDayRange(groups: Groups): Expression | null {
  const from = readDate(groups);
  const { monthTo = groups['month'], dayTo, year } = groups;
  const to = readDate({ year, month: monthTo, day: dayTo });
  return from && to && { kind: 'range', from, to };
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
    from: { kind: 'year', year: Number(from), bound: null },
    to: { kind: 'year', year: end, bound: null },
  };
}

export function readDecade({ decade }: Groups): Expression {
  return { kind: 'decade', year: Number(decade) };
}

export function readYear({ year, bound }: Groups): Expression {
  if (bound === 'since') return { kind: 'year', year: Number(year), bound: 'from' };
  const isLimit = bound === 'by' || bound === 'until' || bound === 'till' || bound === 'before';
  return { kind: 'year', year: Number(year), bound: isLimit ? 'to' : null };
}

export function readWeekday({ weekday = '', which }: Groups): Expression {
  return { kind: 'weekday', weekday: weekdays.indexOf(weekday) + 1, which: toWhich(which) };
}

export function readRelativeDay({ relative }: Groups): Expression {
  const offsets: Record<string, number> = { yesterday: -1, tomorrow: 1 };
  return { kind: 'day', offsetDays: offsets[relative ?? ''] ?? 0 };
}

export function readUnit({ unit, which }: Groups): Expression {
  return { kind: 'unit', unit: toUnit(unit), which: toWhich(which) };
}

export function readAgo({ count, unit, rough }: Groups): Expression {
  return {
    kind: 'ago',
    count: toCount(count) ?? 1,
    unit: toUnit(unit),
    isRough: rough !== undefined,
  };
}

export function readPast({ count, unit }: Groups): Expression {
  return { kind: 'past', count: toCount(count), unit: toUnit(unit) };
}

export function readComing({ count, unit }: Groups): Expression {
  return { kind: 'coming', count: toCount(count), unit: toUnit(unit) };
}

export function readRecent(): Expression {
  return { kind: 'recent' };
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

function toUnit(text: string | undefined): TimeUnit {
  return (text ?? 'day') as TimeUnit;
}

function toWhich(text: string | undefined): Which {
  if (text === undefined) return null;
  return text.endsWith('past') || text === 'last' ? 'last' : (text.split(' ')[0] as Which);
}
