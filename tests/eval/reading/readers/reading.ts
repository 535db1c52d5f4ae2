/** What a reader finds on a page. Types only. */

export interface Reading {
  readonly title: string;
  readonly date: string | null;
  /** The article's own text, paragraph by paragraph. */
  readonly paragraphs: readonly string[];
  /** Captions, where the reader tells them from the text. */
  readonly captions: readonly string[];
}

export type ReaderName = 'ours' | 'Readability' | 'defuddle';

/** By reader; `time` in milliseconds, a warm median. */
export type TimedReadings = Readonly<Record<ReaderName, Reading & { readonly time: number }>>;
