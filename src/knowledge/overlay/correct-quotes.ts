/** The quotations of an article and the speakers that a person settled in, the quotations with them out. */
import type { Article } from '../../article/article.ts';
import { findEntryNamed } from '../find-entry-named.ts';
import type { Entry, Quote } from '../story.ts';
import { foldWords } from './fold-words.ts';
import type { Corrections } from './overlay.ts';

/** A settled speaker is curated: the words and the cue of the text no longer speak for it. */
export function correctQuotes(
  article: Article,
  quotes: readonly Quote[],
  entries: readonly Entry[],
  { speakers }: Corrections,
): readonly Quote[] {
  const settled = Object.entries(speakers).map(
    ([opening, called]) => [findQuotesOpening(article, quotes, opening), called] as const,
  );
  return quotes.map((quote) => {
    const given = settled.find(([same]) => same.length === 1 && same[0] === quote);
    return given === undefined ? quote : settle(quote, entries, given[1]);
  });
}

function settle(quote: Quote, entries: readonly Entry[], called: string | null): Quote {
  const speaker = called === null ? null : findEntryNamed(entries, called);
  if (called !== null && speaker === null) return quote;
  if (speaker !== null && quote.certain && quote.speaker === speaker.id) return quote;
  return {
    spans: quote.spans,
    speaker: speaker?.id ?? null,
    speakerWords: null,
    cue: null,
    certain: speaker !== null,
    ...(speaker !== null && { speakerOrigin: 'curated' }),
  };
}

/** The quotations that begin with these words. */
export function findQuotesOpening(
  article: Article,
  quotes: readonly Quote[],
  opening: string,
): readonly Quote[] {
  const wanted = foldWords(opening);
  return quotes.filter(({ spans: [span] }) => {
    const text = article.sentences[span?.sentence ?? -1]?.text.slice(span?.start, span?.end) ?? '';
    return foldWords(text).startsWith(wanted);
  });
}
