/** A line of text in, the full or yearless dates written in it out. Relative dates are not read here. */
import { toCivilDate, type CivilDate } from './civil-date.ts';
import { monthPattern, monthNumber } from './data/months.ts';

/** A day and month, with the year when it was written. Month and day count from 1. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Pages glue the time, or the date again, to the year ("20255:00 AM", "202524 Jan"). */
const yearEnd = '(?=\\D|$|\\d{1,2}:\\d{2}|\\d{1,2} [A-Z])';
const forms = [
  /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/i,
  // Only where the day can't be a month, or with full stops, which put the day first.
  /\b(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})/i,
  /\b(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})/i,
  /\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})/i,
  new RegExp(
    `\\b(?<month>${monthPattern}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${yearEnd}`,
    'i',
  ),
  new RegExp(
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${monthPattern}),? (?<year>\\d{4})${yearEnd}`,
    'i',
  ),
  new RegExp(`\\b(?<month>${monthPattern}) (?<day>\\d{1,2})\\b`, 'i'),
  new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${monthPattern})(?![A-Za-z])`, 'i'),
];

/** The first date of the fullest form that the text has; null when it has none. */
export function findWrittenDate(text: string): WrittenDate | null {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const month = /^\d/.test(groups['month'] ?? '')
      ? Number(groups['month'])
      : monthNumber(groups['month'] ?? '');
    if (month === null) continue;
    const year = groups['year'] === undefined ? null : Number(groups['year']);
    return { year, month, day: Number(groups['day']) };
  }
  return null;
}

/** Null when the year is not written or the calendar has no such day. */
export function fullDate(written: WrittenDate | null): CivilDate | null {
  if (written === null || written.year === null) return null;
  return toCivilDate(written.year, written.month, written.day);
}
