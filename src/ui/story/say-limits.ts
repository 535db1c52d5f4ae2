/** A story's articles in, one plain line out on what it rests on and where its knowledge ends. */
import type { StoryArticle } from '../../knowledge/story.ts';
import { formatDate, formatPeriod } from '../format-date.ts';

/** "One AP article of 24 Jan 2025. Nothing after that is known here." */
export function sayLimits(articles: readonly StoryArticle[]): string {
  const dates = articles.flatMap(({ published }) => published?.date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) {
    return `${countArticles(articles)} without a date. How far its knowledge reaches is not known.`;
  }
  const when =
    dates.length === 1 ? `of ${formatDate(first)}` : `of ${formatPeriod(first, last, 'interval')}`;
  return `${countArticles(articles)} ${when}. Nothing after that is known here.`;
}

function countArticles(articles: readonly StoryArticle[]): string {
  const sources = [...new Set(articles.flatMap(({ source }) => source ?? []))];
  if (articles.length === 1)
    return `One ${sources[0] === undefined ? '' : `${sources[0]} `}article`;
  return `${articles.length} articles${sources.length === 0 ? '' : ` by ${sources.join(', ')}`}`;
}
