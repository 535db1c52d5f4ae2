/** Entries with their facts in, the same out: who claims a fact is named as an entry only where it is one. */
import type { Entry, Fact } from '../story.ts';

/** A group of which nothing is told becomes no entry; what it claims is then told in the article's words alone. */
export function dropLostClaimants(
  entries: readonly Entry[],
  known: ReadonlySet<string>,
): readonly Entry[] {
  const settle = (fact: Fact): Fact =>
    fact.claim === null || fact.claim.entry === null || known.has(fact.claim.entry)
      ? fact
      : { ...fact, claim: { ...fact.claim, entry: null } };
  return entries.map((entry) => ({ ...entry, facts: entry.facts.map(settle) }));
}
