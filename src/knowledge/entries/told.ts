/** What an article tells of all its entries together, and the facts of one of them. */
import type { EntryKind, Fact } from '../story.ts';
import { chooseFacts, type Telling } from './choose-facts.ts';
import { findPassages } from './find-passages.ts';
import type { Passage } from './passage.ts';
import type { TokenReference } from './token-reference.ts';

/** What the article tells of all entries together. */
export interface Told {
  /** By where they begin. */
  readonly references: Telling['references'];
  readonly byEntry: ReadonlyMap<string, readonly TokenReference[]>;
  /** By entry id. */
  readonly weights: ReadonlyMap<string, number>;
}

/** What the article tells of one entry; `tell` finds it around each place where the entry is named. */
export function chooseFactsOf(
  id: string,
  kind: EntryKind,
  { references, byEntry }: Told,
  tell: (reference: TokenReference) => readonly Passage[] = findPassages,
): readonly Fact[] {
  const telling = { entry: id, isPerson: kind === 'person', references };
  return chooseFacts((byEntry.get(id) ?? []).flatMap(tell), telling);
}
