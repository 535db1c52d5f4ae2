/**
 * An article and what a person wrote beside it in, its story out. Apart from `buildStory`, so that a
 * page that follows a story does not load it.
 */
import type { Article } from '../../article/article.ts';
import { composeStory } from '../build-story.ts';
import { findEntries } from '../entries/find-entries.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import type { Story } from '../story.ts';
import { addCurated } from './add-curated.ts';
import { addTerms } from './add-terms.ts';
import { correctEntries } from './correct-entries.ts';
import { correctQuotes } from './correct-quotes.ts';
import type { Overlay } from './overlay.ts';

/** What the overlay says of nobody is left out: `findStrangers` tells of it. */
export function buildCuratedStory(article: Article, id: string, overlay: Overlay): Story {
  const { corrections } = overlay;
  const dated = withFacts(article, overlay);
  const found = correctEntries(dated, findEntries(dated), corrections);
  const quotes = correctQuotes(dated, findQuotes(dated, found), found.entries, corrections);
  const story = composeStory(dated, id, found, quotes);
  return {
    ...story,
    entries: addCurated(found.entries, overlay),
    terms: addTerms(story.terms, overlay),
  };
}

function withFacts(article: Article, { source, url, published }: Overlay): Article {
  return {
    ...article,
    source: source ?? article.source,
    url: url ?? article.url,
    published: published === undefined ? article.published : { date: published, origin: 'curated' },
  };
}
