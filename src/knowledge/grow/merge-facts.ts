/** What several articles tell of one entry in, each once out, with what later ones tell anew. */
import type { CivilDate } from '../../article/civil-date.ts';
import type { Fact, Span } from '../story.ts';
import { foldText } from './compare-words.ts';
import {
  findRetelling,
  isToldAnew,
  readPassage,
  type CountedArticle,
  type ReadPassage,
} from './find-update.ts';

/** The facts of one article, and when it was published. */
export interface Told {
  readonly date: CivilDate | null;
  readonly facts: readonly Fact[];
}

/** A whole article, for what a later one tells anew. */
export interface DatedArticle {
  readonly date: CivilDate | null;
  readonly counted: CountedArticle;
}

interface ReadFact extends ReadPassage {
  readonly fact: Fact;
  readonly date: CivilDate | null;
  /** Folded. */
  readonly words: string;
}

/** Fewer words within a longer fact ("is the mayor") may tell something else there. */
const fewestWords = 5;

/**
 * `told` is in the order in which the facts shall stand, the newest article first, and so is `articles`.
 * What a newer article has in the same words is left out of an older one. Of two articles of one day
 * none is the later.
 */
export function mergeFacts(
  told: readonly Told[],
  articles: readonly DatedArticle[],
  textOf: (span: Span) => string,
): readonly Fact[] {
  const kept: ReadFact[] = [];
  for (const { date, facts } of told) {
    for (const fact of facts) {
      const text = textOf(fact.span);
      const words = foldText(text);
      if (kept.some((newer) => repeats(words, fact, newer))) continue;
      kept.push({ ...readPassage(fact.span, text), fact, date, words });
    }
  }
  return kept.map((one) => withUpdate(one, kept, articles));
}

/** A newer fact of another article has the same words, or all of them among more. */
function repeats(words: string, { span }: Fact, newer: ReadFact): boolean {
  if (newer.fact.span.article === span.article) return false;
  if (newer.words === words) return true;
  return countWords(words) >= fewestWords && ` ${newer.words} `.includes(` ${words} `);
}

const countWords = (words: string): number => words.split(' ').length;

function withUpdate(
  one: ReadFact,
  kept: readonly ReadFact[],
  articles: readonly DatedArticle[],
): Fact {
  const isLater = ({ date }: { readonly date: CivilDate | null }): boolean =>
    date !== null && one.date !== null && date > one.date;
  const anew = kept.find((other) => isLater(other) && isToldAnew(one, other))?.span;
  if (anew !== undefined) return { ...one.fact, updatedBy: anew };
  if (one.quantities.length === 0) return one.fact;
  for (const { counted } of articles.filter(isLater)) {
    const retold = findRetelling(one, counted);
    if (retold !== null) return { ...one.fact, updatedBy: retold };
  }
  return one.fact;
}
