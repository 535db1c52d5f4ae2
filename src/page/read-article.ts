/**
 * A live document in, what a story can be built from out, as plain data that survives the way to
 * another page of ours. As `readPage` it changes nothing and asks for nothing.
 */
import type { CivilDate } from '../article/civil-date.ts';
import { limitText } from './limit-text.ts';
import { ownText } from './own-text.ts';
import { readPage } from './read-page.ts';
import { isSold } from './read-structured-data.ts';

/** What a reader had before them when they pressed "Follow this story". */
export interface Reading {
  /** Without fragment. */
  readonly url: string;
  readonly isArticle: boolean;
  readonly title: string;
  /** BCP 47 as declared, or null. */
  readonly lang: string | null;
  readonly date: CivilDate | null;
  readonly siteName: string | null;
  /** Paragraphs divided by blank lines, without title and captions; of an endless page its beginning. */
  readonly text: string;
  /** So little stands there that it seems to be the open beginning of an article that is sold. */
  readonly isStub: boolean;
}

/** A declared price matters only where the text is short too: subscribers see it whole under the same declaration. */
const shortIfSold = 2000;
/** Below this there is hardly more than a lead, whatever the page declares. */
const shortAnyway = 450;

export function readArticle(document: Document): Reading {
  const page = readPage(document);
  const { url, isArticle, title, lang, date, siteName } = page;
  const text = limitText(ownText(page));
  const isStub = text.length < (isSold(document) ? shortIfSold : shortAnyway);
  return { url, isArticle, title, lang, date, siteName, text, isStub: isArticle && isStub };
}
