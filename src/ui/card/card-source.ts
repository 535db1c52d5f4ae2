/** An article of a story in; how a card cites it out: date, source, headline, and the pack that it came in. */
import type { Origin } from '../../article/article.ts';
import type { StoryArticle } from '../../knowledge/story.ts';
import { formatDate } from '../format-date.ts';

export interface CardSource {
  /** "24 Jan 2025 · AP". */
  readonly words: string;
  /** "24 Jan 2025"; "Undated". */
  readonly date: string;
  readonly isDated: boolean;
  /** Where the date is not printed as the date of the article: who or what it is from. */
  readonly dateNote: string | null;
  readonly headline: string;
  /** https only; null: there is nothing to link to. */
  readonly url: string | null;
}

const dateNotes: Readonly<Partial<Record<Origin, string>>> = {
  derived: 'Date worked out from the text',
  reader: 'Date set by you',
};

export function cardSource(article: StoryArticle): CardSource {
  const { published } = article;
  return {
    words: sourceWords(article),
    date: dateWords(article),
    isDated: published !== null,
    dateNote: (published && dateNotes[published.origin]) ?? null,
    headline: article.headline,
    url: article.url?.startsWith('https://') ? article.url : null,
  };
}

/** "24 Jan 2025 · AP". */
export function sourceWords(article: StoryArticle | undefined): string {
  return [dateWords(article), article?.source ?? 'source not named'].join(' · ');
}

function dateWords(article: StoryArticle | undefined): string {
  return article?.published ? formatDate(article.published.date) : 'Undated';
}

/** A line for each pack that any of them came in, none twice. */
export function sayPacks(articles: readonly StoryArticle[]): string[] {
  const lines = articles.flatMap(({ pack, isExcerpt }) => {
    if (pack === undefined) return [];
    const from = `From the pack “${pack.title}” by ${pack.origin}, ${pack.licence}.`;
    return [isExcerpt === true ? `${from} It holds some sentences of the article, not all.` : from];
  });
  return [...new Set(lines)];
}

/** Undated ones last; those of one day in their order. */
export function newestFirst(articles: readonly StoryArticle[]): readonly StoryArticle[] {
  return articles.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
}

function dateOf({ published }: StoryArticle): string {
  return published?.date ?? '';
}
