/** Names of an article while they are tied together. Types only. */
import type { EntryKind } from '../story.ts';
import type { NameUse } from './read-names.ts';

export interface LinkedUse {
  readonly use: NameUse;
  readonly form: 'name' | 'short';
  /** Whether the words are a name that singles it out elsewhere too; a given name is not. */
  readonly isName: boolean;
}

/** Someone or something with all its uses in the order of the text. */
export interface Named {
  readonly kind: EntryKind;
  /** Without article and company suffix; for a country its fullest name, even when not in the text. */
  readonly fullName: string;
  readonly words: readonly string[];
  readonly uses: readonly LinkedUse[];
}

/** Uses with the same words. */
export interface Group {
  readonly words: readonly string[];
  readonly uses: readonly NameUse[];
  /** Another bears the same name: what stands for either is left out. */
  readonly isShared?: boolean;
}
