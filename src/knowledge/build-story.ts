/**
 * An article in, its story out: entries, quotes, summary, timeline, terms, with what a person wrote
 * beside it. The same article and overlay give the same story, byte for byte.
 */
import type { Article } from '../article/article.ts';
import { findEntries } from './entries/find-entries.ts';
import { findMoments } from './moments/find-moments.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findTerms } from './find-terms.ts';
import { chooseLine } from './choose-line.ts';
import { addCurated } from './overlay/add-curated.ts';
import { correctEntries } from './overlay/correct-entries.ts';
import { correctQuotes } from './overlay/correct-quotes.ts';
import type { Overlay } from './overlay/overlay.ts';
import type { FoundEntries } from './reference.ts';
import type { Quote, Story, StoryArticle } from './story.ts';
import { summarise } from './summarise.ts';

/** The rules of this room read English only. */
const lang = 'en';

/**
 * `id` is the seed's folder name, or one made for a followed article. What the overlay says of nobody
 * is left out: `findStrangers` tells of it.
 */
export function buildStory(article: Article, id: string, overlay?: Overlay): Story {
  const dated = overlay === undefined ? article : withFacts(article, overlay);
  const found = readEntries(dated, overlay);
  const quotes = readQuotes(dated, found, overlay);
  return {
    id,
    lang,
    articles: [toStoryArticle(dated)],
    entries: overlay === undefined ? found.entries : addCurated(found.entries, overlay),
    quotes,
    line: chooseLine(dated),
    summary: summarise(dated, found, quotes),
    timeline: findMoments(dated),
    terms: findTerms(dated, found),
  };
}

function readEntries(article: Article, overlay: Overlay | undefined): FoundEntries {
  const found = findEntries(article);
  return overlay === undefined ? found : correctEntries(article, found, overlay.corrections);
}

function readQuotes(
  article: Article,
  found: FoundEntries,
  overlay: Overlay | undefined,
): readonly Quote[] {
  const quotes = findQuotes(article, found);
  return overlay === undefined
    ? quotes
    : correctQuotes(article, quotes, found.entries, overlay.corrections);
}

function withFacts(article: Article, { source, url, published }: Overlay): Article {
  return {
    ...article,
    source: source ?? article.source,
    url: url ?? article.url,
    published: published === undefined ? article.published : { date: published, origin: 'curated' },
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
