/** A story in, the JSON that `story --json` promises out: spans become the text they stand for. */
import { sliceSpan } from '../article/slice-span.ts';
import type { Name, Precision, Span, Story } from '../knowledge/story.ts';

/** Sentences count from 0, the headline not among them; `from` and `to` are ISO dates or null. */
export interface StoryRow {
  readonly headline: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly sentences: readonly string[];
  readonly quotes: readonly {
    readonly text: string;
    /** Entry id, or null. */
    readonly speaker: string | null;
    /** The article’s words for the speaker ("a spokesperson"), or null. */
    readonly speakerWords: string | null;
    /** Where it begins. */
    readonly sentence: number;
    readonly certain: boolean;
  }[];
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly names: readonly Name[];
    readonly description: string | null;
    readonly facts: readonly {
      readonly text: string;
      readonly sentence: number;
      /** Whose word it is, where it is not the article’s own; `entry` is an id, or null. */
      readonly claim: { readonly entry: string | null; readonly words: string } | null;
    }[];
  }[];
  readonly timeline: readonly {
    readonly text: string;
    /** The words of `text` that date it. */
    readonly words: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly precision: Precision;
    readonly sentence: number;
  }[];
  /** Words of the lead; null: the headline has to do. */
  readonly line: string | null;
  readonly summary: readonly number[];
  readonly terms: readonly { readonly text: string; readonly weight: number }[];
}

/** Of the story's first article. */
export function toStoryRow(story: Story): StoryRow {
  const [article] = story.articles;
  const sentences = article?.sentences ?? [];
  const read = (span: Span): string => sliceSpan(sentences, span);
  return {
    headline: article?.headline ?? '',
    source: article?.source ?? null,
    published: article?.published?.date ?? null,
    sentences,
    quotes: story.quotes.map(({ spans, speaker, speakerWords, certain }) => ({
      text: spans.map((span) => read(span)).join(' '),
      speaker,
      speakerWords: speakerWords && read(speakerWords),
      sentence: spans[0]?.sentence ?? 0,
      certain,
    })),
    entries: story.entries.map(({ id, name, kind, names, description, facts }) => ({
      id,
      name,
      kind,
      names: names.map(({ text, lang, origin }) => ({ text, lang, origin })),
      description: description && read(description),
      facts: facts.map(({ span, claim }) => ({
        text: read(span),
        sentence: span.sentence,
        claim: claim && { entry: claim.entry, words: read(claim.words) },
      })),
    })),
    timeline: story.timeline.map(({ span, words, from, to, precision }) => ({
      text: read(span),
      words: read(words),
      from,
      to,
      precision,
      sentence: span.sentence,
    })),
    line: story.line && read(story.line),
    summary: story.summary.map(({ sentence }) => sentence),
    terms: story.terms.map(({ text, weight }) => ({ text, weight })),
  };
}
