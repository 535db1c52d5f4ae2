/** The named groups of a matched date expression in, the expression out; null where it can be none. */
import { holidays, weekdays } from '../data/time-words.ts';
import type { Expression, Season, TimeUnit } from './expression.ts';
import {
  countUnits,
  readMonthNumber,
  readYearOf,
  toCount,
  toNumber,
  toUnit,
  toWhich,
} from './read-groups.ts';
import type { Groups } from './read-groups.ts';

/** The most days that a month has. */
const longestMonth = 31;

/** "May 5", "May 5, 2021", "May 5 of last year"; a month of that year can hold the day. */
export function readDate(groups: Groups): Expression | null {
  const [month, day] = [readMonthNumber(groups['month']), Number(groups['day'])];
  if (month === null || day < 1 || day > longestMonth) return null;
  return { kind: 'date', ...readYearOf(groups), month, day };
}

/** "July 30-Aug. 14", "3-5 March"; "March 3 and 9" are two days and not all between. */
export function readDayRange(groups: Groups): Expression | null {
  const { month, monthTo, day, dayTo, between, and } = groups;
  const isPair = and !== undefined && between === undefined;
  const isNext = Number(dayTo) === Number(day) + 1 && (month ?? monthTo) === (monthTo ?? month);
  if (isPair && !isNext) return null;
  const from = readDate({ ...groups, month: month ?? monthTo });
  const to = readDate({ ...groups, month: monthTo ?? month, day: dayTo });
  return from && to && { kind: 'range', from, to };
}

/** "between March and May 2019": one year, or the turn of one, is meant. */
export function readMonthRange(groups: Groups): Expression | null {
  const { month, yearFrom, monthTo, year, ofYear } = groups;
  const from = readMonth({ month, year: yearFrom ?? year, ofYear });
  const to = readMonth({ month: monthTo, year, ofYear });
  return from && to && { kind: 'range', from, to };
}

/** "in April and May": one stretch, for no month lies between. */
export function readMonthPair(groups: Groups): Expression | null {
  const [from, to] = [readMonthNumber(groups['month']), readMonthNumber(groups['monthTo'])];
  return from !== null && to === (from % 12) + 1 ? readMonthRange(groups) : null;
}

/** A feast with a fixed day. */
export function readHoliday(groups: Groups): Expression | null {
  const date = holidays.get(groups['holiday'] ?? '');
  if (date === undefined) return null;
  return { kind: 'date', ...readYearOf(groups), month: date[0], day: date[1] };
}

export function readOfThatYear({ month }: Groups): Expression | null {
  const number = readMonthNumber(month);
  return number === null ? null : { kind: 'ofThatYear', month: number };
}

/** "in May", "in May 2021", "last May", "in May last year". */
export function readMonth(groups: Groups): Expression | null {
  const month = readMonthNumber(groups['month']);
  if (month === null) return null;
  return { kind: 'month', ...readYearOf(groups), month, which: toWhich(groups['which']) };
}

/** The calendar's quarters: fiscal ones are named as such and left alone. */
export function readQuarter(groups: Groups): Expression {
  const named = ['first', 'second', 'third'].indexOf(groups['quarter'] ?? '') + 1 || 4;
  const quarter = toNumber(groups['number']) ?? named;
  return { kind: 'quarter', ...readYearOf(groups), quarter };
}

export function readHalf(groups: Groups): Expression {
  return { kind: 'half', ...readYearOf(groups), half: groups['half'] === 'first' ? 1 : 2 };
}

export function readSeason(groups: Groups): Expression {
  const { season = '', which } = groups;
  const name = (season === 'autumn' ? 'fall' : season) as Season;
  return { kind: 'season', ...readYearOf(groups), season: name, which: toWhich(which) };
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

/** "the 1990s", "the ’90s", "the 1970s and 1980s". */
export function readDecades(groups: Groups): Expression {
  const { decade, shortDecade, decadeTo, shortDecadeTo } = groups;
  const from = readDecade(decade, shortDecade);
  const isOne = (decadeTo ?? shortDecadeTo) === undefined;
  return isOne ? from : { kind: 'range', from, to: readDecade(decadeTo, shortDecadeTo) };
}

function readDecade(full: string | undefined, short = ''): Expression {
  return { kind: 'decade', year: Number(full ?? `19${short}`) };
}

export function readFiscal({ month, begun }: Groups): Expression | null {
  const number = readMonthNumber(month);
  return number === null ? null : { kind: 'fiscal', month: number, hasBegun: begun !== undefined };
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

/** "from Friday to Sunday". */
export function readWeekdayRange(groups: Groups): Expression {
  const to = readWeekday({ weekday: groups['weekdayTo'] });
  return { kind: 'range', from: readWeekday(groups), to };
}

export function readRelativeDay({ relative = '', lastNight }: Groups): Expression {
  const days = relative.includes(' ') ? 2 : 1;
  if (relative.endsWith('tomorrow')) return { kind: 'day', offsetDays: days };
  const isBefore = relative !== '' || lastNight !== undefined;
  return { kind: 'day', offsetDays: isBefore ? -days : 0 };
}

/** "the following Tuesday", "the next morning", "two years later". */
export function readBeside({ unit, count, weekday }: Groups): Expression {
  return {
    kind: 'beside',
    unit: unit === 'month' || unit === 'year' ? unit : 'day',
    step: toCount(count) ?? 1,
    weekday: weekday === undefined ? null : weekdays.indexOf(weekday) + 1,
  };
}

export function readUnit({ unit, which, part }: Groups): Expression {
  const isPart = part === 'earlier' || part === 'later';
  return { kind: 'unit', unit: toUnit(unit), which: toWhich(which), part: isPart ? part : null };
}

export function readAgo({ count, unit, rough }: Groups): Expression {
  return {
    kind: 'ago',
    count: countUnits(toCount(count), unit),
    unit: toUnit(unit),
    isRough: rough !== undefined,
  };
}

/** "over the past three weeks", "has been shut for three weeks". */
export function readPast(groups: Groups): Expression {
  return { kind: 'past', ...readStretch(groups) };
}

export function readComing(groups: Groups): Expression {
  return { kind: 'coming', ...readStretch(groups) };
}

/** "the past year" is one; "the past years" are some. */
function readStretch({ count, unit, few, rough, plural }: Groups): {
  count: number | null;
  unit: TimeUnit;
} {
  const isOne = (count ?? few ?? plural) === undefined;
  const stretch = rough === undefined ? countUnits(toCount(count), unit) : null;
  return { count: isOne ? 1 : stretch, unit: toUnit(unit) };
}
