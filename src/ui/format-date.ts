/**
 * Civil dates in, the words a reader sees out, in the language of our words ("24 Jan 2025", "Oct 2024", "summer 2025
 * (Jun–Aug)"). Computes on the calendar alone: no clock, no time zone.
 */
import { civilDateParts, monthEnd } from '../article/civil-date.ts';
import type { CivilDate } from '../article/civil-date.ts';
import type { Precision } from '../knowledge/story.ts';
import { languageOfWords, say } from './words.ts';

/** Northern seasons by their first month, as the story's builder resolves them. */
const seasons: Readonly<Record<number, 'spring' | 'summer' | 'autumn' | 'winter'>> = {
  3: 'spring',
  6: 'summer',
  9: 'autumn',
  12: 'winter',
};

const styles = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  months: { month: 'short' },
} as const;

function write(style: keyof typeof styles, from: CivilDate, to = from): string {
  const zone = { timeZone: 'UTC', calendar: 'gregory' } as const;
  const format = new Intl.DateTimeFormat(languageOfWords(), { ...styles[style], ...zone });
  // Thin spaces around the dash are not in every face.
  return format.formatRange(new Date(from), new Date(to)).replaceAll('\u2009', ' ');
}

/** "24 Jan 2025". */
export const formatDate = (date: CivilDate): string => write('day', date);

/**
 * A resolved period as exactly as it is known and no more: "Oct 2024", "20–24 Jan 2025",
 * "before 24 Jan 2025". Both ends are inclusive; null when there is no date to show.
 */
export function formatPeriod(
  from: CivilDate | null,
  to: CivilDate | null,
  precision: Precision,
): string | null {
  if (precision === 'words') return null;
  const isVague = precision === 'vague';
  if (from === null) {
    if (to === null) return null;
    return say(isVague ? 'dates.before' : 'dates.until', { date: formatEnd(to) });
  }
  if (to === null) return say(isVague ? 'dates.after' : 'dates.from', { date: formatStart(from) });
  if (precision === 'season') return formatSeason(from, to);
  if (precision === 'year' && isWholeYear(from, to)) return write('year', from);
  if (isWholeMonths(from, to)) return write('month', from, to);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return isOneYear ? write('day', from, to) : `${formatStart(from)} – ${formatEnd(to)}`;
}

/** The first of a month as a start means the month; a day is claimed only where it tells more. */
const formatStart = (date: CivilDate): string =>
  write(civilDateParts(date).day === 1 ? 'month' : 'day', date);

const formatEnd = (date: CivilDate): string =>
  write(date === monthEnd(date) ? 'month' : 'day', date);

function formatSeason(from: CivilDate, to: CivilDate): string {
  const season = seasons[civilDateParts(from).month];
  if (season === undefined) return write('month', from, to);
  const [first, last] = [civilDateParts(from).year, civilDateParts(to).year];
  const year = first === last ? `${first}` : `${first}–${String(last).slice(2)}`;
  return say(`dates.${season}`, { year, months: write('months', from, to) });
}

const isWholeMonths = (from: CivilDate, to: CivilDate): boolean =>
  civilDateParts(from).day === 1 && to === monthEnd(to);

const isWholeYear = (from: CivilDate, to: CivilDate): boolean =>
  from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31');
