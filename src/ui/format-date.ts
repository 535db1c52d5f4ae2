/**
 * Civil dates in, the words a reader sees out ("24 Jan 2025", "Oct 2024", "summer 2025 (Jun–Aug)").
 * Computes on the calendar alone: no clock, no time zone, no locale of the machine.
 */
import { civilDateParts, monthEnd } from '../article/civil-date.ts';
import type { CivilDate, CivilDateParts } from '../article/civil-date.ts';
import type { Precision } from '../knowledge/story.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Northern seasons by their first month, as the story's builder resolves them. */
const seasons: Readonly<Record<number, string>> = {
  3: 'spring',
  6: 'summer',
  9: 'autumn',
  12: 'winter',
};

function monthName({ month }: CivilDateParts): string {
  return months[month - 1] ?? '';
}

/** "24 Jan 2025". */
export function formatDate(date: CivilDate): string {
  const parts = civilDateParts(date);
  return `${parts.day} ${monthName(parts)} ${parts.year}`;
}

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
  if (from === null)
    return to === null ? null : `${precision === 'vague' ? 'before' : 'until'} ${formatEnd(to)}`;
  if (to === null) return `${precision === 'vague' ? 'after' : 'from'} ${formatStart(from)}`;
  if (precision === 'season') return formatSeason(civilDateParts(from), civilDateParts(to));
  if (precision === 'year' && isWholeYear(civilDateParts(from), civilDateParts(to)))
    return from.slice(0, 4);
  return formatRange(from, to);
}

/** The first of a month as a start means the month; a day is claimed only where it tells more. */
function formatStart(date: CivilDate): string {
  const parts = civilDateParts(date);
  return parts.day === 1 ? `${monthName(parts)} ${parts.year}` : formatDate(date);
}

function formatEnd(date: CivilDate): string {
  const parts = civilDateParts(date);
  return date === monthEnd(date) ? `${monthName(parts)} ${parts.year}` : formatDate(date);
}

function formatSeason(from: CivilDateParts, to: CivilDateParts): string {
  const name = seasons[from.month];
  const span = `${monthName(from)}–${monthName(to)}`;
  const year = from.year === to.year ? `${to.year}` : `${from.year}–${String(to.year).slice(2)}`;
  return name === undefined ? `${span} ${year}` : `${name} ${year} (${span})`;
}

function isWholeYear(from: CivilDateParts, to: CivilDateParts): boolean {
  return (
    from.year === to.year && from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31
  );
}

function formatRange(from: CivilDate, to: CivilDate): string {
  if (from === to) return formatDate(from);
  const [start, end] = [civilDateParts(from), civilDateParts(to)];
  const isWholeMonths = start.day === 1 && to === monthEnd(to);
  const isSameYear = start.year === end.year;
  const isSameMonth = isSameYear && start.month === end.month;
  if (isSameMonth && isWholeMonths) return formatStart(from);
  if (isSameMonth) return `${start.day}–${formatDate(to)}`;
  if (isSameYear && isWholeMonths) return `${monthName(start)}–${formatEnd(to)}`;
  if (isSameYear) return `${start.day} ${monthName(start)} – ${formatDate(to)}`;
  return `${formatStart(from)} – ${formatEnd(to)}`;
}
