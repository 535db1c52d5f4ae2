/** What a person wrote beside an article, and what can be wrong with it. Types only. */
import type { CivilDate } from '../../article/civil-date.ts';
import type { EntryKind } from '../story.ts';

/** What the builder got wrong, set right. An entry is meant by its id or any of its names. */
export interface Corrections {
  /** No person, place or thing at all, or none that needs a card. */
  readonly drop: readonly string[];
  /** By entry, what it is. */
  readonly kinds: Readonly<Record<string, EntryKind>>;
  /** Each list is one and the same; the first name is the one to show. */
  readonly join: readonly (readonly string[])[];
  /** By bare name, the entry that it means wherever the article has it alone. */
  readonly means: Readonly<Record<string, string>>;
  /** By entry, words of the passages that must not be shown as facts or description. */
  readonly wrongFacts: Readonly<Record<string, readonly string[]>>;
  /** By the opening words of a quotation, its speaker; null: not certain. */
  readonly speakers: Readonly<Record<string, string | null>>;
}

/** Names by entry and language, glosses by entry; an entry is meant by its id or any of its names. */
export interface Overlay {
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: CivilDate | undefined;
  readonly names: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly glosses: Readonly<Record<string, string>>;
  /** By language, phrases that single the story out though the article has others, or none in that language. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly corrections: Corrections;
}

export interface OverlayProblem {
  /** The keys from the top of the file to what is wrong. */
  readonly path: readonly (string | number)[];
  readonly problem: string;
  readonly remedy: string;
}
