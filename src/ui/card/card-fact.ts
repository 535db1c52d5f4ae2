/** A story and a fact of it in; the fact as a card shows it out: the article's words, in their sentence, with source and date. */
import type { Fact, Span, Story, StoryArticle } from '../../knowledge/story.ts';
import { formatDate } from '../format-date.ts';
import { readSentence } from '../read-span.ts';
import { say } from '../words.ts';
import { findArticle, sourceWords } from './card-source.ts';
import { sayClaim } from './telling-facts.ts';

/** Words of the article: `before` and `after` complete `text` to its sentence. */
export interface CutSentence {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface CardFact extends CutSentence {
  /** The sentences beside its own; '' where there is none, or only some of the article's are kept. */
  readonly previous: string;
  readonly next: string;
  /** "according to Canadian officials", "speaker not certain"; null when the article says it itself. */
  readonly claim: string | null;
  /** The article's date and source, "24 Jan 2025 · AP". */
  readonly source: string;
  /** "Updated 7 Feb 2025", of what a later article tells anew; null otherwise. */
  readonly update: string | null;
}

/** `updatedIn` is the article that tells it anew; null: none does. @throws RangeError as `readSpan` does. */
export function cardFact(story: Story, fact: Fact, updatedIn: string | null): CardFact {
  const { span } = fact;
  const article = findArticle(story, span.article);
  const isUncertain = hasUncertainSpeaker(story, span);
  return {
    ...cutSentence(story, span),
    ...readBeside(article, span),
    claim: sayClaim(story, fact) ?? (isUncertain ? say('card.speakerNotCertain') : null),
    source: sourceWords(article),
    update: updatedIn === null ? null : sayUpdate(findArticle(story, updatedIn)),
  };
}

/** @throws RangeError as `readSpan` does. */
export function cutSentence(story: Story, span: Span): CutSentence {
  const sentence = readSentence(story, span);
  return {
    before: sentence.slice(0, span.start),
    text: sentence.slice(span.start, span.end),
    after: sentence.slice(span.end),
  };
}

function readBeside(
  article: StoryArticle | undefined,
  { sentence }: Span,
): Pick<CardFact, 'previous' | 'next'> {
  // In an excerpt the next sentence that is kept need not be the next one of the article.
  const sentences = article === undefined || article.isExcerpt === true ? [] : article.sentences;
  return { previous: sentences[sentence - 1] ?? '', next: sentences[sentence + 1] ?? '' };
}

/** Whether the passage quotes somebody, and the text does not make clear whom. */
function hasUncertainSpeaker({ quotes }: Story, span: Span): boolean {
  return quotes.some(({ certain, spans }) => !certain && spans.some((each) => meets(each, span)));
}

function meets(a: Span, b: Span): boolean {
  const isOneSentence = a.article === b.article && a.sentence === b.sentence;
  return isOneSentence && a.start < b.end && b.start < a.end;
}

function sayUpdate(article: StoryArticle | undefined): string {
  return article?.published
    ? say('card.updated', { date: formatDate(article.published.date) })
    : say('card.updatedSince');
}
