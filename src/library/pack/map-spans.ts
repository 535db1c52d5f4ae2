/** A story of one article in, the same with each of its spans put through a function out. */
import type { Entry, Fact, Moment, Quote, Span, Story } from '../../knowledge/story.ts';
import type { Step } from './refusal.ts';

/** The steps lead from the story to the span; they are there to tell of it. */
export type MapSpan = (span: Span, ...path: Step[]) => Span;

/** In the order: line, summary, entries, quotes, timeline. */
export function mapSpans(story: Story, map: MapSpan): Story {
  return {
    ...story,
    line: story.line && map(story.line, 'line'),
    summary: story.summary.map((span, at) => map(span, 'summary', at)),
    entries: story.entries.map((entry, at) => mapEntry(entry, within(map, 'entries', at))),
    quotes: story.quotes.map((quote, at) => mapQuote(quote, within(map, 'quotes', at))),
    timeline: story.timeline.map((moment, at) => mapMoment(moment, within(map, 'timeline', at))),
  };
}

function within(map: MapSpan, list: Step, at: Step): MapSpan {
  return (span, ...path) => map(span, list, at, ...path);
}

function mapEntry(entry: Entry, map: MapSpan): Entry {
  return {
    ...entry,
    description: entry.description && map(entry.description, 'description'),
    facts: entry.facts.map((fact, at) => mapFact(fact, within(map, 'facts', at))),
  };
}

function mapFact({ claim, ...fact }: Fact, map: MapSpan): Fact {
  return {
    ...fact,
    span: map(fact.span, 'span'),
    claim: claim && { ...claim, words: map(claim.words, 'claim', 'words') },
  };
}

function mapQuote(quote: Quote, map: MapSpan): Quote {
  return {
    ...quote,
    spans: quote.spans.map((span, at) => map(span, 'spans', at)),
    speakerWords: quote.speakerWords && map(quote.speakerWords, 'speakerWords'),
    cue: quote.cue && map(quote.cue, 'cue'),
  };
}

function mapMoment(moment: Moment, map: MapSpan): Moment {
  return { ...moment, span: map(moment.span, 'span'), words: map(moment.words, 'words') };
}
