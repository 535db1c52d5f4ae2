/** The worker that builds stories: an order in, a part or a problem out. The one script with the builder in it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ArticleError } from '../src/article/article-error.ts';
import { parseArticle } from '../src/article/parse-article.ts';
import type { BuildOrder, Built } from '../src/build-part.ts';
import { buildStory } from '../src/knowledge/build-story.ts';

export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<BuildOrder>) => postMessage(build(data)));
});

function build({ id, text, url, source, published }: BuildOrder): Built {
  try {
    const article = parseArticle(text, {
      id,
      url: url ?? undefined,
      source: source ?? undefined,
      published: published?.date,
    });
    const story = buildStory(published === null ? article : { ...article, published }, id);
    return { part: { story, from: 'followed', text }, removed: article.removed };
  } catch (error) {
    return { problem: error instanceof ArticleError ? error.reason : 'failed' };
  }
}
