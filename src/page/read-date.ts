/** Reads the calendar date that a machine-readable date text states. */
import type { CivilDate } from '../article/civil-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numbers = /(?<!\d)((?:19|20)\d\d)[-/.]?(\d\d?)[-/.]?(\d\d?)(?!\d)/;
// RFC 2822 ("Fri, 28 Apr 2023 …") and the American order ("Apr 28, 2023").
const dayMonth = /(\d\d?)\s([a-z]{3})[a-z]*\.?,?\s(\d{4})/i;
const monthDay = /([a-z]{3})[a-z]*\.?\s(\d\d?),?\s(\d{4})/i;

/** The date part as it is written: no time zone is applied. Null for anything that is no whole date. */
export function readDate(text: string): CivilDate | null {
  const [iso, european, american] = [numbers, dayMonth, monthDay].map((form) => form.exec(text));
  if (iso) return civilDate(iso[1]!, Number(iso[2]), Number(iso[3]));
  if (european) return civilDate(european[3]!, monthOf(european[2]!), Number(european[1]));
  if (american) return civilDate(american[3]!, monthOf(american[1]!), Number(american[2]));
  return null;
}

function monthOf(name: string): number {
  return months.indexOf(name.toLowerCase()) + 1;
}

function civilDate(year: string, month: number, day: number): CivilDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
