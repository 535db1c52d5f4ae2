/** What several articles tell of one entry in, each once out, with what later ones tell anew. */
import type { CivilDate } from '../../article/civil-date.ts';
import type { Fact, Span } from '../story.ts';
import { compareStems, foldText, listFigures, listStems } from './compare-words.ts';

/** The facts of one article, and when it was published. */
export interface Told {
  readonly date: CivilDate | null;
  readonly facts: readonly Fact[];
}

interface ReadFact {
  readonly fact: Fact;
  readonly date: CivilDate | null;
  readonly article: string;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly figures: string;
}

/** Of the words of the longer: the same told with other figures. */
const leastAlike = 0.6;
/** Fewer words in common say too little. */
const fewestShared = 2;

/**
 * `told` is in the order in which the facts shall stand, the newest article first. What a newer article
 * has in the same words is left out of an older one.
 */
export function mergeFacts(told: readonly Told[], textOf: (span: Span) => string): readonly Fact[] {
  const kept: ReadFact[] = [];
  const known = new Map<string, string>();
  for (const { date, facts } of told) {
    for (const fact of facts) {
      const read = readFact(fact, date, textOf(fact.span));
      const first = known.get(read.text);
      if (first !== undefined && first !== read.article) continue;
      known.set(read.text, read.article);
      kept.push({ ...read, fact: withUpdate(read, kept) });
    }
  }
  return kept.map(({ fact }) => fact);
}

function readFact(fact: Fact, date: CivilDate | null, text: string): ReadFact {
  return {
    fact,
    date,
    article: fact.span.article,
    text: foldText(text),
    stems: listStems(text),
    figures: listFigures(text),
  };
}

/** `newer` holds what stands before it: the newest that tells it anew counts. */
function withUpdate(read: ReadFact, newer: readonly ReadFact[]): Fact {
  const update = newer.find((one) => isUpdate(one, read));
  return update === undefined ? read.fact : { ...read.fact, updatedBy: update.fact.span };
}

/** The same entry, nearly the same words, other figures; of two articles of one day none is the later. */
function isUpdate(newer: ReadFact, older: ReadFact): boolean {
  return (
    newer.date !== null &&
    older.date !== null &&
    newer.date > older.date &&
    newer.figures !== older.figures &&
    older.stems.size >= fewestShared &&
    compareStems(newer.stems, older.stems) >= leastAlike
  );
}
