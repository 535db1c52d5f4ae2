/** The headings of a page in, the one that is the article's headline out, with its element. */
import { titleLikeness, type TitleReader } from './compare-titles.ts';
import type { Metadata } from './read-metadata.ts';
import { readShortText } from './read-short-text.ts';

export interface Heading {
  readonly element: Element;
  readonly text: string;
}

export interface Headline {
  /** Null when the headline is only declared, not shown. */
  readonly element: Element | null;
  readonly text: string;
}

/** Below this a heading is worded for something else than the declared headline: a logo, a box. */
const minLikeness = 0.3;
const maxHeadlineLength = 300;
/** A page with more has no one headline among them. */
const mostHeadings = 500;

export function findHeadings(document: Document): Heading[] {
  return findTexts(document.getElementsByTagName('h1'));
}

export function findHeadline(
  document: Document,
  headings: readonly Heading[],
  metadata: Metadata,
  readTitle: TitleReader,
): Headline {
  const declared = metadata.titles;
  const best =
    mostAlike(headings, declared, readTitle) ??
    mostAlike(
      findTexts(document.querySelectorAll('h2,h3,[itemprop~="headline"]')),
      declared,
      readTitle,
    );
  if (best !== null) return best;
  const only = headings.length === 1 ? headings[0] : undefined;
  if (only !== undefined && declared.length === (document.title === '' ? 0 : 1)) return only;
  return { element: null, text: declared[0] ?? '' };
}

function mostAlike(
  headings: readonly Heading[],
  titles: readonly string[],
  readTitle: TitleReader,
): Heading | null {
  let best: Heading | null = null;
  let bestLikeness = minLikeness;
  for (const heading of headings) {
    for (const title of titles) {
      const ratio = sizeRatio(heading.text.length, title.length);
      if (ratio <= bestLikeness) continue;
      const likeness = titleLikeness(readTitle(heading.text), readTitle(title)) * ratio;
      if (likeness > bestLikeness) [best, bestLikeness] = [heading, likeness];
    }
  }
  return best;
}

/** One word that the headline happens to hold is no headline: lengths have to be of one order. */
const sizeRatio = (one: number, other: number): number =>
  Math.sqrt(Math.min(one, other) / Math.max(one, other, 1));

function findTexts(elements: ArrayLike<Element>): Heading[] {
  const headings: Heading[] = [];
  for (const element of Array.prototype.slice.call(elements, 0, mostHeadings) as Element[]) {
    const text = readShortText(element).replaceAll('\u00ad', '');
    if (text !== '' && text.length <= maxHeadlineLength) headings.push({ element, text });
  }
  return headings;
}
