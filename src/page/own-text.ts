/** A page's text in, the article's own text out, captions left out; and the way back from it to the page's text. */
import type { PageText } from './page-text.ts';

/** Where a paragraph stands in both texts. */
export interface OwnPlace {
  readonly inOwn: number;
  readonly inPage: number;
  readonly length: number;
}

/** An article's own text with the way back from it to the page's. */
export interface PlacedText {
  readonly text: string;
  readonly places: readonly OwnPlace[];
}

const blockGap = '\n\n';

/** Paragraphs divided by blank lines. */
export function ownText({ text, blocks }: PageText): string {
  return blocks
    .filter(({ kind }) => kind !== 'caption')
    .map(({ start, end }) => text.slice(start, end))
    .join(blockGap);
}

/** In the order of the text. */
export function listOwnPlaces({ blocks }: PageText): OwnPlace[] {
  let inOwn = 0;
  const own = blocks.filter(({ kind }) => kind !== 'caption');
  return own.map(({ start, end }) => {
    const place = { inOwn, inPage: start, length: end - start };
    inOwn += place.length + blockGap.length;
    return place;
  });
}

/** Where [start, end) of the own text begins in the page's text; null when it is not within one paragraph. */
export function placeInPage(
  places: readonly OwnPlace[],
  start: number,
  end: number,
): number | null {
  const place = places.find(({ inOwn, length }) => start >= inOwn && end <= inOwn + length);
  return place === undefined || end <= start ? null : place.inPage + start - place.inOwn;
}
