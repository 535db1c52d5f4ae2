/** An article of a story in; how a card cites it out: date, source, headline, and the pack that it came in. */
import type { Story, StoryArticle } from '../../knowledge/story.ts';
import { formatDate } from '../format-date.ts';
import { say } from '../words.ts';

export interface CardSource {
  /** "24 Jan 2025 · AP". */
  readonly words: string;
  /** "As of 24 Jan 2025 · AP"; "Undated · AP". */
  readonly asOf: string;
  /** "24 Jan 2025"; "Undated". */
  readonly date: string;
  /** Where the date is not printed as the date of the article: who or what it is from. */
  readonly dateNote: string | null;
  readonly headline: string;
  /** https only; null: there is nothing to link to. */
  readonly url: string | null;
}

export function cardSource(article: StoryArticle): CardSource {
  const { published } = article;
  const origin = published?.origin ?? 'text';
  const date = dateWords(article);
  return {
    words: sourceWords(article),
    asOf:
      published === null
        ? sourceWords(article)
        : say('card.asOf', { date, source: nameOf(article) }),
    date,
    dateNote: origin === 'text' ? null : say(`card.dateNotes.${origin}`),
    headline: article.headline,
    url: article.url?.startsWith('https://') ? article.url : null,
  };
}

/** "24 Jan 2025 · AP". */
export function sourceWords(article: StoryArticle | undefined): string {
  return say('card.source', { date: dateWords(article), source: nameOf(article) });
}

function nameOf(article: StoryArticle | undefined): string {
  return article?.source ?? say('card.noSource');
}

function dateWords(article: StoryArticle | undefined): string {
  return article?.published ? formatDate(article.published.date) : say('card.undated');
}

/** A line for each pack that any of them came in, none twice. */
export function sayPacks(articles: readonly StoryArticle[]): string[] {
  const lines = articles.flatMap(({ pack, isExcerpt }) => {
    if (pack === undefined) return [];
    const { title, origin: maker, licence } = pack;
    return [say(isExcerpt ? 'card.packExcerpt' : 'card.pack', { title, maker, licence })];
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

export function findArticle({ articles }: Story, id: string): StoryArticle | undefined {
  return articles.find((article) => article.id === id);
}
