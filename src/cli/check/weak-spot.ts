/** What the newsroom's linter can find. Types, and for each kind its heading and remedy. */

export type WeakKind =
  | 'undated-article'
  | 'unknown-source'
  | 'uncertain-speaker'
  | 'untold-entry'
  | 'unresolved-date'
  | 'ambiguous-name'
  | 'missing-language'
  | 'idle-line'
  | 'dropped-prose';

/** Something an editor may want to settle; no error. */
export interface WeakSpot {
  readonly kind: WeakKind;
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** What it is about, in words that stand in the file where there are any. */
  readonly what: string;
}

interface KindWords {
  readonly heading: string;
  readonly remedy: string;
}

/** In the order in which they are listed. */
export const weakKinds: Readonly<Record<WeakKind, KindWords>> = {
  'undated-article': {
    heading: 'No date of publication',
    remedy: 'Without it “Friday” is no day: write “published: YYYY-MM-DD” in story.yaml',
  },
  'unknown-source': {
    heading: 'No publisher',
    remedy: 'Write “source: …” in story.yaml; every card names it',
  },
  'uncertain-speaker': {
    heading: 'Speaker not certain',
    remedy:
      'Where the article tells you who it is, write it under “corrections: speakers:” with the opening words',
  },
  'ambiguous-name': {
    heading: 'A name that also means something else',
    remedy:
      'Say whom it means under “corrections: means:”, or drop what is no entry under “corrections: drop:”',
  },
  'untold-entry': {
    heading: 'Nothing told of it',
    remedy: 'Write a sentence under “glosses:”, or drop it under “corrections: drop:”',
  },
  'unresolved-date': {
    heading: 'A date that stays words',
    remedy: 'Nothing to mend where the article leaves it open; else check the date of publication',
  },
  'missing-language': {
    heading: 'No name in a language that the others have',
    remedy: 'Write it under “names:”; pages in that language are not noted with it until then',
  },
  'idle-line': {
    heading: 'A line of story.yaml without effect',
    remedy: 'The article tells as much by itself: take the line out',
  },
  'dropped-prose': {
    heading: 'Left out as no part of the article, and worth a look',
    remedy: 'Where it is part of the article, set it as a paragraph of its own below the headline',
  },
};
