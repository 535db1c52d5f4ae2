/** A page as it was read in; what a story can be built from for holding it against a followed one out, with the way back. */
import type { CivilDate } from './article/civil-date.ts';
import { limitText } from './page/limit-text.ts';
import { listOwnPlaces, ownText, type PlacedText } from './page/own-text.ts';
import type { PageText } from './page/page-text.ts';

/** `text`: paragraphs divided by blank lines, without title and captions. */
export interface OwnArticle extends PlacedText {
  /** Without fragment. */
  readonly url: string;
  readonly title: string;
  readonly date: CivilDate | null;
  readonly siteName: string | null;
}

/** Null where the page is no article. */
export function readOwnArticle(page: PageText): OwnArticle | null {
  if (!page.isArticle) return null;
  const { url, title, date, siteName } = page;
  return {
    url,
    title,
    date,
    siteName,
    text: limitText(ownText(page)),
    places: listOwnPlaces(page),
  };
}
