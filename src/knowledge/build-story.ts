/**
 * An article in, its story out: entries, quotes, summary, timeline, terms. The same article gives the
 * same story, byte for byte.
 */
import type { Article } from '../article/article.ts';
import { findEntries } from './entries/find-entries.ts';
import { findMoments } from './moments/find-moments.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findTerms } from './find-terms.ts';
import { chooseLine } from './choose-line.ts';
import type { FoundEntries } from './reference.ts';
import type { Quote, Story, StoryArticle } from './story.ts';
import { summarise } from './summarise.ts';

/** The rules of this room read English only. */
const lang = 'en';

/** `id` is the seed's folder name, or one made for a followed article. */
export function buildStory(article: Article, id: string): Story {
  const found = findEntries(article);
  return composeStory(article, id, found, findQuotes(article, found));
}

/** The rest of a story, of what the article names and quotes. */
export function composeStory(
  article: Article,
  id: string,
  found: FoundEntries,
  quotes: readonly Quote[],
): Story {
  return {
    id,
    lang,
    articles: [toStoryArticle(article)],
    entries: found.entries,
    quotes,
    line: chooseLine(article),
    summary: summarise(article, found, quotes),
    timeline: findMoments(article),
    terms: findTerms(article, found),
  };
}

function toStoryArticle(article: Article): StoryArticle {
  const { id, headline, source, url, published, sentences } = article;
  return {
    id,
    headline,
    source,
    url,
    published,
    sentences: sentences.map(({ text }) => text),
    paragraphs: sentences.map(({ paragraph }) => paragraph),
  };
}
