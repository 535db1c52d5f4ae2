/** Reads the article of a live document: its own text and the way back to it. Changes nothing. */
import { findArticle } from './find-article.ts';
import { findHeadline } from './find-headline.ts';
import { readMetadata } from './page-metadata.ts';
import type { PageText } from './page-text.ts';
import { placeText } from './place-text.ts';
import { selectBlocks } from './select-blocks.ts';

/** Least characters of text of a page that declares itself an article: two sentences. */
const minDeclaredLength = 140;
/** Of one that declares nothing: a short news item. */
const minShownLength = 600;
/** Of one that declares to be something else, as front pages do, and as careless templates do. */
const minDeniedLength = 1500;
/** Prose has paragraphs of some sentences; lists of teasers and forms have shorter ones. */
const minMeanLength = 90;

export function readPage(document: Document): PageText {
  const metadata = readMetadata(document);
  const headline = findHeadline(document, metadata.headline);
  const found = document.body && findArticle(document.body, headline.element);
  const own = found && selectBlocks(found, headline.element, metadata.description);
  const placed = placeText(own ?? []);
  const isArticle = isOneArticle(document, metadata.isArticle, placed);
  return {
    url: document.URL.replace(/#.*$/, ''),
    isArticle,
    title: headline.text,
    lang: metadata.lang,
    date: metadata.date,
    root: isArticle && found ? found.root : null,
    ...placed,
  };
}

function isOneArticle(
  document: Document,
  declared: boolean | null,
  { text, blocks }: Pick<PageText, 'text' | 'blocks'>,
): boolean {
  // A front page, whatever its template declares.
  if (/^https?:\/\/[^/]+\/?(?:[?#]|$)/.test(document.URL)) return false;
  if (declared === true) return text.length >= minDeclaredLength;
  const isProse = text.length >= blocks.length * minMeanLength;
  return isProse && text.length >= (declared === false ? minDeniedLength : minShownLength);
}
