/** A story before and after an article was added in, what the article brought out. Pure. */
import type { Entry, Fact, Quote, Span, Story } from '../knowledge/story.ts';

/** What an article brings to an entry that the story had already. */
interface EntryAdditions {
  readonly entry: Entry;
  readonly facts: readonly Fact[];
  /** Facts of before that the article tells anew with other figures; its own passages are theirs. */
  readonly updated: readonly Fact[];
}

export interface Additions {
  readonly entries: readonly Entry[];
  /** Entries of before of which the article tells more. */
  readonly known: readonly EntryAdditions[];
  readonly quotes: readonly Quote[];
  readonly moments: number;
}

/** `article` is the id of the one that was added. All spans are of `after`. */
export function listAdditions(before: Story, after: Story, article: string): Additions {
  const old = new Set(before.entries.map(({ id }) => id));
  const isAdded = (span: Span | undefined): boolean => span?.article === article;
  const known = after.entries
    .filter(({ id }) => old.has(id))
    .map((entry) => ({
      entry,
      facts: entry.facts.filter((fact) => isAdded(fact.span) && !isUpdate(entry, fact)),
      updated: entry.facts.filter(({ updatedBy }) => isAdded(updatedBy)),
    }))
    .filter(({ facts, updated }) => facts.length + updated.length > 0);
  return {
    entries: after.entries.filter(({ id }) => !old.has(id)),
    known,
    quotes: after.quotes.filter(
      ({ spans, alsoIn = [] }) => isAdded(spans[0]) && alsoIn.length === 0,
    ),
    moments: after.timeline.filter(({ span }) => isAdded(span)).length,
  };
}

function isUpdate({ facts }: Entry, { span }: Fact): boolean {
  return facts.some(
    ({ updatedBy }) =>
      updatedBy?.sentence === span.sentence &&
      updatedBy.start === span.start &&
      updatedBy.article === span.article,
  );
}
