/** A story's articles in, one plain line out on what it rests on and where its knowledge ends. */
import type { StoryArticle } from '../../knowledge/story.ts';
import { formatDate, formatPeriod } from '../format-date.ts';
import { sayCount, sayList } from '../words.ts';

/** "One AP article of 24 Jan 2025. Nothing after that is known here." */
export function sayLimits(articles: readonly StoryArticle[]): string {
  const sources = [...new Set(articles.flatMap(({ source }) => source ?? []))];
  const dates = sayDates(articles);
  const place = dates === null ? 'undatedLimits' : 'limits';
  return sources.length === 0
    ? sayCount(`story.${place}`, articles.length, { dates: dates ?? '' })
    : sayCount(`story.${place}By`, articles.length, {
        dates: dates ?? '',
        sources: sayList(sources),
      });
}

/** Of the first to the newest; null: none is dated. */
function sayDates(articles: readonly StoryArticle[]): string | null {
  const dates = articles.flatMap(({ published }) => published?.date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  return dates.length === 1 ? formatDate(first) : formatPeriod(first, last, 'interval');
}
