/**
 * From the page's main prose and its headline to the article: the element that holds it, and the
 * questions that tell its blocks from what stands among them.
 */
import { chainOf, commonAncestor, inherit, parentOf } from './element-tree.ts';
import { trustElement } from './foreign-elements.ts';
import { findMainGroup, holderOf, lookOf, sum } from './weigh-prose.ts';

export interface FoundArticle {
  readonly root: Element;
  /** Whether an element, or one around it, stands beside the article. */
  readonly isForeign: (element: Element) => boolean;
  /** Whether a block stands where the article's paragraphs do, or looks so. */
  readonly isMain: (block: Element) => boolean;
  /** Whether a block stands one element deeper than that, as some sites wrap their headings. */
  readonly isNear: (block: Element) => boolean;
}

/** An article element with the headline and this share of the prose is the page's own; others follow it. */
const minArticleShare = 0.2;

/** Null when the page has no prose. */
export function findArticle(body: Element, headline: Element | null): FoundArticle | null {
  const main = findMainGroup(body);
  if (main === null) return null;
  const holders = holdersUnder(headline, main.holders, main.lengths);
  const around = new Set(holders.flatMap((holder) => [...chainOf(holder)]));
  const header = new Set(chainOf(headline));
  return {
    root: commonAncestor(holders)!,
    isForeign: inherit(false, (element, isOuterForeign: boolean) => {
      if (around.has(element) || header.has(element)) return false;
      return isOuterForeign || trustElement(element) < 1;
    }),
    isMain: (block) => around.has(holderOf(block)) || lookOf(holderOf(block)) === main.look,
    isNear: (block) => around.has(parentOf(holderOf(block)) ?? block),
  };
}

/** Where several articles stand on one page, the holders of the one that has the headline. */
function holdersUnder(
  headline: Element | null,
  holders: readonly Element[],
  lengths: readonly number[],
): readonly Element[] {
  const article = headline?.closest('article');
  if (article === undefined || article === null) return holders;
  const inside = holders.filter((holder) => article.contains(holder));
  const length = sum(lengths.filter((_, index) => article.contains(holders[index]!)));
  return length > sum(lengths) * minArticleShare ? inside : holders;
}
