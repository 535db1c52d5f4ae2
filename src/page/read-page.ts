/**
 * A live document in, its own article as text out, with the way back to its nodes. Changes nothing,
 * clones nothing, asks for no layout, and is silent ("not an article") where there is none.
 */
import { chooseBlocks, type ChosenBlock } from './choose-blocks.ts';
import { collectDrafts } from './collect-drafts.ts';
import { findHeadings, findHeadline } from './find-headline.ts';
import { findPosts } from './find-posts.ts';
import { type ArticleRoot, findRoot } from './find-root.ts';
import { makeTitleReader } from './compare-titles.ts';
import { isClobbered } from './is-clobbered.ts';
import { isInEditor } from './is-editable.ts';
import { isOneArticle } from './is-one-article.ts';
import { joinTexts } from './map-text.ts';
import type { Block, PageText } from './page-text.ts';
import { readMetadata } from './read-metadata.ts';
import { runAtOnce } from './run-in-slices.ts';
import { withoutFragment } from './without-fragment.ts';

export const readPage = (document: Document): PageText => runAtOnce(readPageInSteps(document));

/**
 * The same in small steps, for `runInSlices`. The page may change between two of them: what was
 * added behind us is not given, nor what has left it before the text is joined; what leaves it later has no place.
 */
export function* readPageInSteps(document: Document): Generator<void, PageText> {
  const readTitle = makeTitleReader();
  const headings = findHeadings(document);
  yield;
  const metadata = readMetadata(
    document,
    headings.map(({ text }) => text),
    readTitle,
  );
  yield;
  const headline = findHeadline(document, headings, metadata, readTitle);
  yield;
  const root = yield* findOwnRoot(document, headline.element);
  yield;
  const drafts = root === null ? [] : yield* collectDrafts(root, headline.element);
  const chosen = yield* chooseBlocks(drafts, metadata.description, document.defaultView);
  const isArticle =
    root !== null && isOneArticle(metadata.isArticle, chosen, headline.element, root.element);
  yield;
  const joined = yield* joinTexts(chosen);
  yield;
  const blocks = chosen.map((block, at) => toBlock(block, joined.starts[at] ?? 0));
  const posts = isArticle ? findPosts(root.element, chosen, metadata.isLiveBlog) : [];
  return {
    url: withoutFragment(document.URL),
    isArticle,
    title: headline.text,
    lang: metadata.lang,
    date: metadata.published,
    siteName: metadata.siteName,
    text: joined.text,
    blocks,
    parts: posts.map(({ from, to }) => ({ start: blocks[from]!.start, end: blocks[to - 1]!.end })),
    root: isArticle ? root.element : null,
    toRange: (start, end) => joined.toRange(start, end),
  };
}

/** None where the text is the reader's own, or where the page would lead us astray. */
function* findOwnRoot(
  document: Document,
  headline: Element | null,
): Generator<void, ArticleRoot | null> {
  const root = isClobbered(document) ? null : yield* findRoot(document, headline);
  return root === null || isInEditor(root.element) ? null : root;
}

const toBlock = ({ kind, text }: ChosenBlock, start: number): Block => ({
  start,
  end: start + text.length,
  kind,
});
