/** A story and a page's date in; what counts at that distance in time. Civil dates, no clock. */
import { daysBetween } from '../article/civil-date.ts';
import type { CivilDate } from '../article/civil-date.ts';
import type { Story } from '../knowledge/story.ts';

export interface Nearness {
  /** Near enough to be the same news. */
  readonly isSameTime: boolean;
  /** Near enough for pairs and wording, which other times share: other holders of an office, earlier summits. */
  readonly isForAll: boolean;
  /** Years off: even the story's subject was then something else. */
  readonly isFar: boolean;
}

/** What a story announces happens, and what it reports was prepared, within about six weeks. */
const daysOfSame = 45;
/** News looks back a season and is followed up for nearly three; outside, the same names meet in other affairs. */
const daysBefore = 90;
const daysAfter = 240;
const daysOfSubject = 730;

/** Days from the nearest article of the story to the date; null when either has none. */
function daysFromStory(story: Story, date: CivilDate | null): number | null {
  if (date === null) return null;
  const distances = story.articles.flatMap(({ published }) =>
    published ? [daysBetween(published.date, date)] : [],
  );
  return distances.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null;
}

/** Everything counts where no date tells. */
export function measureNearness(story: Story, date: CivilDate | null): Nearness {
  const days = daysFromStory(story, date) ?? 0;
  return {
    isSameTime: Math.abs(days) <= daysOfSame,
    isForAll: days >= -daysBefore && days <= daysAfter,
    isFar: Math.abs(days) > daysOfSubject,
  };
}
