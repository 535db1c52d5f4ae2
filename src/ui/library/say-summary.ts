/** What the list knows of a story in, the short pieces of its second line out. */
import type { StorySites, StorySummary } from '../../library/kept-story.ts';
import { formatDate, formatPeriod } from '../format-date.ts';
import { saySize } from './say-size.ts';

/** "AP, The Harbour Post", "24 Jan – 7 Feb 2025", "2 articles, 41 people, places and things". */
export function saySummary(story: StorySummary): readonly string[] {
  const { articles, entries, bytes } = story;
  return [
    ...(story.sources.length === 0 ? [] : [saySources(story.sources)]),
    sayDates(story.dates),
    `${count(articles, 'article')}, ${count(entries, 'entry', 'entries')}`,
    saySize(bytes),
    story.lastMet === null ? 'not met yet' : `last met ${formatDate(dayOf(story.lastMet))}`,
    ...(story.sites.rule === 'everywhere' ? [] : [saySites(story.sites)]),
  ];
}

function saySources(sources: readonly string[]): string {
  const [first, second, ...more] = sources;
  if (first === undefined || second === undefined) return first ?? '';
  return more.length === 0 ? `${first}, ${second}` : `${first} and ${sources.length - 1} more`;
}

function sayDates(dates: StorySummary['dates']): string {
  if (dates === null) return 'no date';
  return formatPeriod(dates.from, dates.to, 'interval') ?? 'no date';
}

/** "only on 2 sites". */
export function saySites({ rule, sites }: StorySites): string {
  if (rule === 'everywhere') return 'on all sites';
  const where = sites.length === 1 ? sites[0]! : count(sites.length, 'site');
  return rule === 'only' ? `only on ${where}` : `not on ${where}`;
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

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
