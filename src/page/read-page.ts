/**
 * A live document in, its own article as text out, with the way back to its nodes. Changes nothing,
 * clones nothing, asks for no layout, and is silent ("not an article") where there is none.
 */
import { chooseBlocks, type ChosenBlock } from './choose-blocks.ts';
import { collectDrafts } from './collect-drafts.ts';
import { findHeadings, findHeadline } from './find-headline.ts';
import { type ArticleRoot, findRoot } from './find-root.ts';
import { isClobbered } from './is-clobbered.ts';
import { isInEditor } from './is-editable.ts';
import { joinTexts } from './map-text.ts';
import type { Block, PageText } from './page-text.ts';
import { readingLength } from './reading-length.ts';
import { readMetadata } from './read-metadata.ts';
import { withoutFragment } from './without-fragment.ts';

/** A page that declares itself an article is one if it has this much prose, in letters. */
const minDeclaredLength = 140;
/** One that does not has to look like one: this much prose, in so many long paragraphs. */
const minUndeclaredLength = 600;
const minLongParagraphs = 3;
const longParagraphLength = 80;
/** A list of other articles has a linked heading for every paragraph or two. */
const linkedHeading = ':is(h2,h3,h4) a, a :is(h2,h3,h4)';
const paragraphsPerTeaser = 3;

export function readPage(document: Document): PageText {
  const headings = findHeadings(document);
  const metadata = readMetadata(
    document,
    headings.map(({ text }) => text),
  );
  const headline = findHeadline(document, headings, metadata);
  const root = findOwnRoot(document, headline.element);
  const chosen =
    root === null ? [] : chooseBlocks(collectDrafts(root, headline.element), metadata.description);
  const isArticle = metadata.isArticle
    ? hasProse(chosen)
    : looksLikeArticle(chosen, headline.element, root?.element);
  const joined = joinTexts(chosen);
  return {
    url: withoutFragment(document.URL),
    isArticle,
    title: headline.text,
    lang: metadata.lang,
    date: metadata.published,
    siteName: metadata.siteName,
    text: joined.text,
    blocks: chosen.map((block, at) => toBlock(block, joined.starts[at] ?? 0)),
    root: isArticle ? (root?.element ?? null) : null,
    toRange: (start, end) => joined.toRange(start, end),
  };
}

/** None where the text is the reader's own, or where the page would lead us astray. */
function findOwnRoot(document: Document, headline: Element | null): ArticleRoot | null {
  const root = isClobbered(document) ? null : findRoot(document, headline);
  return root === null || isInEditor(root.element) ? null : root;
}

const toBlock = ({ kind, text }: ChosenBlock, start: number): Block => ({
  start,
  end: start + text.length,
  kind,
});

const paragraphLengths = (blocks: readonly ChosenBlock[]): number[] =>
  blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => readingLength(text));

const sum = (lengths: readonly number[]): number => lengths.reduce((all, each) => all + each, 0);

const hasProse = (blocks: readonly ChosenBlock[]): boolean =>
  sum(paragraphLengths(blocks)) >= minDeclaredLength;

function looksLikeArticle(
  blocks: readonly ChosenBlock[],
  headline: Element | null,
  root: Element | undefined,
): boolean {
  const lengths = paragraphLengths(blocks);
  const long = lengths.filter((length) => length >= longParagraphLength);
  const teasers = root?.querySelectorAll(linkedHeading).length ?? 0;
  return (
    headline !== null &&
    long.length >= Math.max(minLongParagraphs, teasers * paragraphsPerTeaser) &&
    sum(long) >= minUndeclaredLength
  );
}
