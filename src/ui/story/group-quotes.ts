/** The quotations of a story in, one passage a speaker and place out: whole sentences, the quoted words told apart. */
import type { Quote, Span, Story, StoryArticle } from '../../knowledge/story.ts';
import { readSentence } from '../read-span.ts';

/** A piece of a sentence, literal. */
interface Piece {
  readonly text: string;
  readonly isQuoted: boolean;
}

interface QuotedSentence {
  /** Unique in the story. */
  readonly id: string;
  /** Joined they are the article's text. */
  readonly pieces: readonly Piece[];
}

export interface Passage {
  /** Unique in the story. */
  readonly id: string;
  /** The name of the speaker; null: not certain. */
  readonly speaker: string | null;
  /** An editor named the speaker, not the article. */
  readonly isSettled: boolean;
  readonly sentences: readonly QuotedSentence[];
}

/** Quotations of one speaker that share a sentence become one passage. */
export function groupQuotes(story: Story): readonly Passage[] {
  const groups: Quote[][] = [];
  for (const quote of story.quotes) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && isOnePassage(last, quote)) last.push(quote);
    else groups.push([quote]);
  }
  return groups.map((quotes) => {
    const spans = quotes.flatMap((quote) => quote.spans);
    return {
      id: `${idOf(spans[0]!)}:${spans[0]!.start}`,
      speaker: nameSpeaker(story, quotes[0]!),
      isSettled: quotes[0]!.speakerOrigin === 'curated',
      sentences: cutSentences(story, spans),
    };
  });
}

/** The words that are quoted, a piece for each pair of quotation marks in a sentence. */
export function quotedWords({ sentences }: Passage): readonly string[] {
  const pieces = sentences.flatMap((sentence) => sentence.pieces);
  return pieces.filter(({ isQuoted }) => isQuoted).map(({ text }) => text);
}

/** Where a passage was quoted: its own article and every other that has the same words, in the story's order. */
export function articlesOf(story: Story, { sentences }: Passage): readonly StoryArticle[] {
  const quotes = story.quotes.filter(({ spans }) =>
    spans.some((span) => sentences.some(({ id }) => id === idOf(span))),
  );
  const ids = new Set(quotes.flatMap(placesOf).map(({ article }) => article));
  return story.articles.filter(({ id }) => ids.has(id));
}

const placesOf = ({ spans, alsoIn = [] }: Quote): readonly Span[] => spans.concat(alsoIn);

function idOf({ article, sentence }: Span): string {
  return `${article}:${sentence}`;
}

function isOnePassage(group: readonly Quote[], next: Quote): boolean {
  const [first] = group;
  const before = group.flatMap(({ spans }) => spans);
  return (
    first!.speaker === next.speaker &&
    first!.certain === next.certain &&
    first!.speakerOrigin === next.speakerOrigin &&
    next.spans.some((span) => before.some((earlier) => idOf(span) === idOf(earlier)))
  );
}

function nameSpeaker(story: Story, { speaker, certain }: Quote): string | null {
  if (!certain) return null;
  return story.entries.find(({ id }) => id === speaker)?.name ?? null;
}

function cutSentences(story: Story, spans: readonly Span[]): readonly QuotedSentence[] {
  const bySentence = new Map<string, Span[]>();
  for (const span of spans) {
    const id = idOf(span);
    bySentence.set(id, [...(bySentence.get(id) ?? []), span]);
  }
  return [...bySentence].map(([id, own]) => ({
    id,
    pieces: cutSentence(readSentence(story, own[0]!), own),
  }));
}

/** The whole text in order, with the ranges of `spans` (ascending, apart) marked as quoted. */
function cutSentence(text: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push({ text: text.slice(at, start), isQuoted: false });
    pieces.push({ text: text.slice(start, end), isQuoted: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), isQuoted: false });
  return pieces.filter(({ text }) => text !== '');
}
