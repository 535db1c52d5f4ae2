/** What the list knows of a story in, the short pieces of its second line out. */
import type { StorySummary } from '../../library/kept-story.ts';
import { formatDate, formatPeriod } from '../format-date.ts';
import { say, sayCount, sayList } from '../words.ts';
import { saySize } from './say-size.ts';

/** "AP and The Harbour Post", "24 Jan – 7 Feb 2025", "2 articles", "41 entries". */
export function saySummary(story: StorySummary): readonly string[] {
  const { articles, entries, bytes, lastMet, sites } = story;
  return [
    ...(story.sources.length === 0 ? [] : [sayFew(story.sources)]),
    sayDates(story.dates),
    sayCount('library.list.articles', articles),
    sayCount('library.list.entries', entries),
    saySize(bytes),
    lastMet === null
      ? say('library.list.notMet')
      : say('library.list.met', { date: formatDate(dayOf(lastMet)) }),
    ...(sites.rule === 'everywhere'
      ? []
      : [say(`library.list.where.${sites.rule}`, { sites: sayFew(sites.sites) })]),
  ];
}

/** Of more than two the first alone is named. */
export function sayFew(words: readonly string[]): string {
  const [first = '', ...more] = words;
  return more.length < 2 ? sayList(words) : sayCount('library.andMore', more.length, { first });
}

function sayDates(dates: StorySummary['dates']): string {
  const period = dates === null ? null : formatPeriod(dates.from, dates.to, 'interval');
  return period ?? say('library.list.noDate');
}

/** The day of an instant where the reader is. */
export function dayOf(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant.slice(0, 10);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    `${part}`.padStart(2, '0'),
  );
  return `${date.getFullYear()}-${month}-${day}`;
}
