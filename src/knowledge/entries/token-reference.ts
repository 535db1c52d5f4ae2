/** References while the article is being read: by tokens, not yet by offsets. Types only. */
import type { ReferenceForm } from '../reference.ts';
import type { ReadSentence } from './read-sentences.ts';

/** A reference with its place among the sentence's tokens, half-open. */
export interface TokenReference {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly entry: string;
  readonly form: ReferenceForm;
}

/** A person of the article as pronouns and titles see it. */
export interface Person {
  readonly entry: string;
  /** Null: nothing tells. */
  readonly pronoun: 'he' | 'she' | null;
  /** The words of the titles before its name, in lower case. */
  readonly titles: ReadonlySet<string>;
}
