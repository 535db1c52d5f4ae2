/** What a pattern's named groups hold in, numbers and the words of an expression out. */
import { monthNumber } from '../../article/data/months.ts';
import { countWords } from '../data/time-words.ts';
import type { TimeUnit, Which } from './expression.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** "of 2019", "of last year"; nothing where neither stands. */
export function readYearOf({ year, ofYear }: Groups): { year: number | null; ofYear: Which } {
  return { year: toNumber(year), ofYear: toWhich(ofYear) };
}

export function readMonthNumber(month = ''): number | null {
  return /^\d/.test(month) ? Number(month) : monthNumber(month);
}

export function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

export function toCount(text: string | undefined): number | null {
  return text === undefined ? null : (countWords.get(text) ?? Number(text));
}

export function toUnit(text: string | undefined): TimeUnit {
  return text === 'fortnight' ? 'week' : ((text ?? 'day') as TimeUnit);
}

/** A fortnight is two of its unit. */
export function countUnits(count: number | null, unit: string | undefined): number | null {
  return count !== null && unit === 'fortnight' ? count * 2 : count;
}

export function toWhich(text: string | undefined): Which {
  if (text === undefined) return null;
  return text.endsWith('past') || text === 'last' ? 'last' : (text.split(' ')[0] as Which);
}
