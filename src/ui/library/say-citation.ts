/** An article in, whence a passage of it comes out: "AP, 24 Jan 2025". */
import type { StoryArticle } from '../../knowledge/story.ts';
import { formatDate } from '../format-date.ts';

export function sayCitation({
  source,
  published,
}: Pick<StoryArticle, 'source' | 'published'>): string {
  const date = published === null ? 'no date' : formatDate(published.date);
  return `${source ?? 'source not named'}, ${date}`;
}
