/** What the test of this folder runs in Node and inside a page: one article's text in, its story out. */
import { parseArticle } from '../../../src/article/parse-article.ts';
import { buildStory } from '../../../src/knowledge/build-story.ts';

/** The article and the story, byte for byte as JSON has them; or the message of the refusal. */
export function writeStory(source: string, published: string): string {
  try {
    const article = parseArticle(source, { id: 'a', published });
    return JSON.stringify({ article, story: buildStory(article, 'a') });
  } catch (error) {
    return String(error);
  }
}
