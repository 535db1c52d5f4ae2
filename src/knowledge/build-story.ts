/**
 * An article in, its story out: entries, quotes, summary, timeline, terms, with what a person wrote
 * beside it. The same article and overlay give the same story, byte for byte.
 */
import type { Article } from '../article/article.ts';
import { findEntries } from './entries/find-entries.ts';
import { findEntryNamed } from './find-entry-named.ts';
import { findMoments } from './moments/find-moments.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findTerms } from './find-terms.ts';
import type { Overlay } from './overlay.ts';
import type { Entry, Name, Story, StoryArticle } from './story.ts';
import { summarise } from './summarise.ts';

/** The rules of this room read English only. */
const lang = 'en';

/**
 * `id` is the seed's folder name, or one made for a followed article. What the overlay says of nobody
 * is left out: `findStrangers` tells of it.
 */
export function buildStory(article: Article, id: string, overlay?: Overlay): Story {
  const dated = overlay === undefined ? article : withFacts(article, overlay);
  const found = findEntries(dated);
  const quotes = findQuotes(dated, found);
  return {
    id,
    lang,
    articles: [toStoryArticle(dated)],
    entries: overlay === undefined ? found.entries : addCurated(found.entries, overlay),
    quotes,
    summary: summarise(dated, found, quotes),
    timeline: findMoments(dated),
    terms: findTerms(dated, found),
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

function addCurated(entries: readonly Entry[], overlay: Overlay): Entry[] {
  const names = byEntry(entries, overlay.names);
  const glosses = byEntry(entries, overlay.glosses);
  return entries.map((entry) => {
    const added = (names.get(entry.id) ?? []).flatMap((byLanguage) => toNames(byLanguage));
    const text = glosses.get(entry.id)?.[0];
    return {
      ...entry,
      names: withoutRepeats([...entry.names, ...added]),
      gloss: text === undefined ? entry.gloss : { text, lang },
    };
  });
}

function byEntry<T>(
  entries: readonly Entry[],
  section: Readonly<Record<string, T>>,
): ReadonlyMap<string, readonly T[]> {
  const values = new Map<string, T[]>();
  for (const [called, value] of Object.entries(section)) {
    const id = findEntryNamed(entries, called)?.id;
    if (id !== undefined) values.set(id, [...(values.get(id) ?? []), value]);
  }
  return values;
}

function toNames(byLanguage: Readonly<Record<string, readonly string[]>>): Name[] {
  return Object.entries(byLanguage).flatMap(([lang, texts]) =>
    texts.map((text): Name => ({ text, lang, origin: 'curated' })),
  );
}

function withoutRepeats(names: readonly Name[]): Name[] {
  const byKey = new Map<string, Name>();
  for (const name of names) {
    const key = `${name.lang} ${name.text}`;
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
