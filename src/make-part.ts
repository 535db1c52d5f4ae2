/** An order in; the part that the builder makes of it, or why it can't, out. Holds the whole builder: see build-part.ts. */
import { ArticleError } from './article/article-error.ts';
import type { Article } from './article/article.ts';
import { parseArticle } from './article/parse-article.ts';
import type { BuildOrder, Built } from './build-part.ts';
import { buildStory } from './knowledge/build-story.ts';
import { siteOf } from './settings/sites.ts';

export function makePart(order: BuildOrder): Built {
  try {
    const article = parse(order);
    const story = buildStory(article, order.id);
    return {
      part: { story, from: 'followed', text: order.text },
      removed: article.removed,
      places: article.sentences.map(({ source }) => ({
        start: source[0] ?? 0,
        end: source.at(-1) ?? 0,
      })),
    };
  } catch (error) {
    return { problem: error instanceof ArticleError ? error.reason : 'failed' };
  }
}

/** Where neither page nor text names the publisher, the site is what is known. */
function parse({ id, text, url, source, published }: BuildOrder): Article {
  const article = parseArticle(text, {
    id,
    url: url ?? undefined,
    source: source ?? undefined,
    published: published?.date,
  });
  return {
    ...article,
    source: article.source ?? (url && siteOf(url)),
    published: published ?? article.published,
  };
}
