/** The shape of what recognition says about a text. Types only. */
import type { CivilDate } from '../article/civil-date.ts';

/** What recognition needs to know of a text; a `PageText` is one. */
export interface Passage {
  readonly title: string;
  readonly text: string;
  readonly lang: string | null;
  readonly date: CivilDate | null;
  readonly url: string | null;
}

/** same: about the story itself. background: a main subject is a main subject of the story. */
export type Relation = 'same' | 'background' | 'none';

/** One ground for a verdict, strongest first; `sayReason` puts it in words. */
export type Reason =
  | { readonly kind: 'headline'; readonly names: readonly string[] }
  | { readonly kind: 'names'; readonly names: readonly string[]; readonly times: number }
  | { readonly kind: 'pair'; readonly names: readonly string[] }
  | { readonly kind: 'terms'; readonly terms: readonly string[] }
  | { readonly kind: 'other-time'; readonly date: CivilDate }
  | { readonly kind: 'passing'; readonly names: readonly string[] }
  | { readonly kind: 'dismissed' };

/** What recognition says of a text and one story. */
export interface Verdict {
  readonly relation: Relation;
  readonly story: string;
  /** In [0, 1]; comparable across stories. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** The verdict of the nearest of all stories; null: there is no story. */
export interface NearestVerdict extends Omit<Verdict, 'story'> {
  readonly story: string | null;
}

/** An entry of a library, by the ids of its story and its own. */
export interface EntryKey {
  readonly story: string;
  readonly entry: string;
}

/** Where an entry is named: [start, end) of `Passage.text`, UTF-16 units. */
export interface Mention extends EntryKey {
  readonly start: number;
  readonly end: number;
}

/** Where someone or something is named that one or several stories have an entry of. */
export interface SharedMention {
  readonly start: number;
  readonly end: number;
  /** Never empty; at most one of each story, the strongest story's first. All places of one name have the same. */
  readonly entries: readonly EntryKey[];
}
