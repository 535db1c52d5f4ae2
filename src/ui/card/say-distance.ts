/** Two dates in, a warning in words out when a page and a story are far apart in time. */
import { daysBetween } from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import { languageOfWords, say } from '../words.ts';

/** News two months on has usually moved: offices change hands, votes are held. */
const newerDaysMax = 60;
/** A page from before the story knows none of it; within a month it is the run-up to the same news. */
const olderDaysMax = 30;

const daysAMonth = 30.44;
const daysAYear = 365.25;

/** Null when either date is unknown or they are near enough for the facts to hold. */
export function sayDistance(page: CivilDate | null, story: CivilDate | null): string | null {
  if (page === null || story === null) return null;
  const days = daysBetween(story, page);
  if (days > newerDaysMax) return say('card.newer', { length: sayLength(days) });
  return days < -olderDaysMax ? say('card.older', { length: sayLength(-days) }) : null;
}

/** "5 weeks", "3 months", "2 years": as rough as a reader would say it. */
function sayLength(days: number): string {
  const months = days / daysAMonth;
  if (months < 2) return sayUnit('week', days / 7);
  return months < 22 ? sayUnit('month', months) : sayUnit('year', days / daysAYear);
}

function sayUnit(unit: 'week' | 'month' | 'year', count: number): string {
  const options = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(languageOfWords(), options).format(count);
}
