/**
 * A story and one of its entries in; which facts hold as far as the story knows and which are history out. What
 * a later article tells anew is not wrong: it was so when it was written.
 */
import type { Entry, Fact, Span, Story } from '../../knowledge/story.ts';
import { overlaps } from '../overlaps.ts';
import { tellingFacts } from './telling-facts.ts';

interface DatedFact {
  readonly fact: Fact;
  /** The article that tells it anew; null: none does. */
  readonly updatedIn: string | null;
}

export interface SortedFacts {
  /** As the story orders them: of several articles the newest's first. */
  readonly current: readonly Fact[];
  /** What was told anew since. */
  readonly updated: readonly DatedFact[];
}

export function sortFacts(story: Story, entry: Entry): SortedFacts {
  const facts = tellingFacts(story, entry);
  const current: Fact[] = [];
  const updated: DatedFact[] = [];
  const add = (fact: Fact): void => {
    if (!current.some(({ span }) => isSamePassage(span, fact.span))) current.push(fact);
  };
  for (const fact of facts) {
    if (fact.updatedBy === undefined) add(fact);
    else updated.push({ fact, updatedIn: fact.updatedBy.article });
  }
  for (const { updatedBy } of facts) {
    if (updatedBy === undefined) continue;
    const newer = facts.find(({ span }) => overlaps(span, updatedBy));
    if (newer === undefined) current.unshift({ span: updatedBy, claim: null });
  }
  return { current, updated };
}

function isSamePassage(a: Span, b: Span): boolean {
  return overlaps(a, b) && a.start === b.start && a.end === b.end;
}
