/** What a careful reader wrote down of an article. Types only; a part that is absent is not scored. */
import type { Precision } from '../../../../src/knowledge/story.ts';

export interface QuoteLabel {
  readonly text: string;
  /** From 0 among the labelled sentences; absent: the passages stand in the order of the text. */
  readonly sentence?: number;
  readonly quotation: boolean;
  /** Accepted words for the speaker; empty: the text does not make it clear. */
  readonly speaker?: readonly string[];
}

export type EntityKind = 'person' | 'place' | 'organisation' | 'group' | 'event';

export interface EntityLabels {
  /** For each kind, the names of each of its entities; absent: the kind is not labelled. */
  readonly named: Partial<Record<EntityKind, readonly (readonly string[])[]>>;
  /** Either answer is fine. */
  readonly ignore: readonly string[];
  /** Two of `named` may be one entity. */
  readonly isFlat: boolean;
}

type LinkForm = 'surname' | 'title' | 'pronoun' | 'acronym' | 'demonym';

export interface LinkLabel {
  readonly text: string;
  readonly sentence: number;
  /** Which occurrence of `text` as a word in the sentence, from 0. */
  readonly nth: number;
  readonly form: LinkForm;
  /** Full name; null: must be left empty. */
  readonly entity: string | null;
}

export interface DateLabel {
  /** The words that date, or the passage that is dated. */
  readonly words: string;
  readonly sentence: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  /** `words` is the passage that is dated. */
  readonly isPassage?: boolean;
}

export interface Labels {
  readonly headline?: string;
  readonly source?: string | null;
  readonly sentences?: readonly string[];
  readonly removed?: readonly string[];
  readonly quotes?: readonly QuoteLabel[];
  readonly entities?: EntityLabels;
  readonly links?: readonly LinkLabel[];
  readonly dates?: readonly DateLabel[];
  readonly claims?: readonly { readonly text: string; readonly whose: string }[];
  readonly facts?: readonly { readonly text: string; readonly entity: string }[];
  /** Sentences. */
  readonly summary?: readonly number[];
  /** Sentences that can't stand alone. */
  readonly notAlone?: readonly number[];
}

export const groups = ['seed', 'shared', 'open', 'frozen'] as const;
export type Group = (typeof groups)[number];

export interface LabelledArticle {
  readonly name: string;
  readonly group: Group;
  readonly file: string;
  /** Given to the builder; undefined: the text has to tell. */
  readonly published: string | undefined;
  readonly labels: Labels;
}
