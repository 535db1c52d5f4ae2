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
 * `names` are all of the entry's. What a newer article has in the same words is left out of an older one. Of two articles of one day
 * none is the later.
 */
export function mergeFacts(
  told: readonly Told[],
  articles: readonly DatedArticle[],
  textOf: (span: Span) => string,
  names: readonly string[],
): readonly Fact[] {
  const kept: ReadFact[] = [];
  const articlesOf = new Map<string, string>();
  for (const { date, facts } of told) {
    for (const fact of facts) {
      const text = textOf(fact.span);
      const words = foldText(text);
      const { article } = fact.span;
      if ((articlesOf.get(words) ?? article) !== article) continue;
      if (kept.slice(0, mostHeldAgainst).some((newer) => isWithin(words, article, newer))) continue;
      articlesOf.set(words, article);
      kept.push({ ...readPassage(fact.span, text), fact, date, words });
    }
  }
  const telling = kept.filter(({ figures }) => figures !== '').slice(0, mostHeldAgainst);
  return kept.map((one) => withUpdate(one, telling, articles, names));
}

/** Whether a newer fact, of another article, has all of the words among more. */
function isWithin(words: string, article: string, newer: ReadFact): boolean {
  if (newer.fact.span.article === article || countWords(words) < fewestWords) return false;
  return ` ${newer.words} `.includes(` ${words} `);
}

const countWords = (words: string): number => words.split(' ').length;

/**
 * Each fact is held against so many of the newest (that tell a figure, where an update is looked for): more
 * than sixty articles have of one person, and few enough that a story of any length is put together in time.
 */
const mostHeldAgainst = 300;

function withUpdate(
  one: ReadFact,
  telling: readonly ReadFact[],
  articles: readonly DatedArticle[],
  names: readonly string[],
): Fact {
  const isLater = ({ date }: { readonly date: CivilDate | null }): boolean =>
    date !== null && one.date !== null && date > one.date;
  const anew = telling.find((other) => isLater(other) && isToldAnew(one, other))?.span;
  if (anew !== undefined) return { ...one.fact, updatedBy: anew };
  if (one.quantities.length === 0) return one.fact;
  for (const { counted } of articles.filter(isLater)) {
    const retold = findRetelling(one, counted, names);
    if (retold !== null) return { ...one.fact, updatedBy: retold };
  }
  return one.fact;
}
