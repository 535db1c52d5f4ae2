/** What a page loads to follow a story: an article's text in, its story out. Bundled to be weighed. */
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { buildStory } from '../../../../src/knowledge/build-story.ts';
import type { Story } from '../../../../src/knowledge/story.ts';

export function followText(text: string, id: string): Story {
  return buildStory(parseArticle(text, { id }), id);
}
