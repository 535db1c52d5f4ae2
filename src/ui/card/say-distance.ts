/** Two dates in, a warning in words out when a page and a story are far apart in time. */
import { daysBetween } from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';

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
  if (days > newerDaysMax) {
    return `This page is ${sayLength(days)} newer than this source. Things may have changed since.`;
  }
  if (days < -olderDaysMax) {
    return `This page is ${sayLength(-days)} older than this source. Some of this had not happened yet.`;
  }
  return null;
}

/** "5 weeks", "3 months", "2 years": as rough as a reader would say it. */
function sayLength(days: number): string {
  const months = days / daysAMonth;
  if (months < 2) return `${Math.round(days / 7)} weeks`;
  if (months < 22) return `${Math.round(months)} months`;
  return `${Math.round(days / daysAYear)} years`;
}
