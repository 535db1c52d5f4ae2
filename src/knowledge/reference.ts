/** What the reading of an article finds of its entries. Types only. */
import type { Span } from '../article/article.ts';
import type { Entry } from './story.ts';

/** How an article names or means an entry. */
export type ReferenceForm = 'name' | 'short' | 'title' | 'demonym' | 'pronoun';

/** One place where the article itself names or means an entry. */
export interface Reference {
  readonly span: Span;
  /** Entry id. */
  readonly entry: string;
  readonly form: ReferenceForm;
}

/** The entries of an article, heaviest first, and every reference to them in the order of the text. */
export interface FoundEntries {
  readonly entries: readonly Entry[];
  readonly references: readonly Reference[];
}
