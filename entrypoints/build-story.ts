/** The worker that builds stories: an order in, a part or a problem out. The one script with the builder in it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ArticleError } from '../src/article/article-error.ts';
import { parseArticle } from '../src/article/parse-article.ts';
import type { BuildOrder, Built } from '../src/build-part.ts';
import { buildStory } from '../src/knowledge/build-story.ts';
import { siteOf } from '../src/settings/sites.ts';

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
    const story = buildStory(
      {
        ...article,
        // Where neither page nor text names the publisher, the site is what is known.
        source: article.source ?? (url && siteOf(url)),
        published: published ?? article.published,
      },
      id,
    );
    return { part: { story, from: 'followed', text }, removed: article.removed };
  } catch (error) {
    return { problem: error instanceof ArticleError ? error.reason : 'failed' };
  }
}
