/** An article in, whence a passage of it comes out: "AP, 24 Jan 2025", "24 Jan 2025" where nobody is named. */
import type { StoryArticle } from '../../knowledge/story.ts';
import { formatDate } from '../format-date.ts';
import { say } from '../words.ts';

export function sayCitation({
  source,
  published,
}: Pick<StoryArticle, 'source' | 'published'>): string {
  const date = published === null ? say('story.undated') : formatDate(published.date);
  return source === null ? date : say('story.citation', { source, date });
}
