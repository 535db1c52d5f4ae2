/** The shape of a news text after cleaning, and of the spans that point into it. Types only. */
import type { CivilDate } from './civil-date.ts';

/**
 * What the text itself says, what an editor set by hand, what the program worked out, what the reader
 * set by hand in a story of their own library.
 */
export type Origin = 'text' | 'curated' | 'derived' | 'reader';

/**
 * A half-open range of one sentence of one article; the only carrier of shown text.
 * `sentence` indexes `Article.sentences` from 0; `start` and `end` are UTF-16 offsets into its text.
 */
export interface Span {
  readonly article: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** One sentence of the cleaned text. */
export interface Sentence {
  readonly text: string;
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
  /**
   * For each UTF-16 unit of `text`, where it stands in the source file, and one more for the end.
   * Strictly growing. A repaired character points at what it replaces.
   */
  readonly source: readonly number[];
}

/** Something that stood in the source and is no part of the article's prose. */
export interface Removal {
  readonly text: string;
  readonly reason:
    | 'section'
    | 'slug'
    | 'standfirst'
    | 'heading'
    | 'byline'
    | 'credit'
    | 'dateline'
    | 'caption'
    | 'counter'
    | 'line-up'
    | 'promotion'
    | 'notice';
}

/** A character or two that were set right, such as a straight quote that closes a curly one. */
export interface Repair {
  readonly sentence: number;
  readonly before: string;
  readonly after: string;
}

export interface Caption {
  readonly text: string;
  readonly slug: string | null;
  readonly credit: string | null;
}

/** A news text as a reader means it: headline, source, date, paragraphs, sentences. */
export interface Article {
  /** Unique in its story; the seed's folder or file name, or the page's address. */
  readonly id: string;
  readonly headline: string;
  /** The publisher or agency as the text names it ("AP"); null when nothing tells. */
  readonly source: string | null;
  /** https address of the original, or null. */
  readonly url: string | null;
  /** Null when nothing tells; then no relative date of the text can be resolved. */
  readonly published: { readonly date: CivilDate; readonly origin: Origin } | null;
  readonly dateline: { readonly place: string; readonly agency: string | null } | null;
  readonly captions: readonly Caption[];
  readonly sentences: readonly Sentence[];
  readonly removed: readonly Removal[];
  readonly repairs: readonly Repair[];
}
