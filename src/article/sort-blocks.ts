/**
 * The blocks of a news text in, each with its part in the article out: headline, paragraphs,
 * captions, and what is removed for which reason. Place and neighbours decide what form alone cannot.
 */
import type { Removal } from './article.ts';
import { ArticleError } from './article-error.ts';
import { classifyBlock, type BlockKind } from './classify-block.ts';
import { gluedCounter } from './data/counters.ts';
import { sectionNames } from './data/section-names.ts';
import { sliceMapped } from './mapped-text.ts';
import type { Block } from './read-blocks.ts';
import { sortBody } from './sort-body.ts';
import type { Kinded, Part, Sorted } from './sorted.ts';

export interface SortedBlocks {
  readonly headline: Block;
  /** In the order of the text, each part of the article's prose. */
  readonly paragraphs: readonly Block[];
  readonly captions: readonly Block[];
  readonly removed: readonly Removal[];
}

/** "Home / World / Asia": the sections that lead to an article. */
const mostCrumbs = 6;
/** A question of more words is prose. */
const longestHeadlineWords = 25;
/** A call for readers ('Sign up for our newsletter') seldom has more words. */
const fewestCryWords = 6;
/** Where no other prose stands, a paragraph of speech: a short headline above it is no label. */
const quotedCry = /[?!][”’"']$/;
/** A label of more words is a headline. */
const longestLabelWords = 3;

export function sortBlocks(blocks: readonly Block[]): SortedBlocks {
  const kinded = blocks.map((block) => ({ block, kind: classifyBlock(block) }));
  const at = findHeadline(kinded);
  const headline = kinded[at]?.block;
  if (headline === undefined) throw refuse(kinded);
  const above = kinded
    .slice(0, at)
    .map(({ block, kind }) => ({ block, kind: aboveHeadline(kind) }));
  const below = sortBody(kinded.slice(at + 1));
  const sorted = [...above, ...below];
  const kept = sorted.filter(({ kind }) => kind === 'prose').map(({ block }) => block);
  if (kept.length === 0) throw noProse(headline);
  const { paragraphs, counter } = cutGluedCounter(kept);
  const captions = sorted.filter(({ kind }) => kind === 'caption').map(({ block }) => block);
  return { headline, paragraphs, captions, removed: [...listRemoved(sorted), ...counter] };
}

/** Markdown's title; else the first bare line above the prose that is no label. */
function findHeadline(blocks: readonly Kinded[]): number {
  const title = blocks.findIndex(({ block }) => block.form === 'title');
  if (title >= 0) return title;
  if (isAboveCries(blocks)) return 0;
  const clear = blocks.findIndex(({ block, kind }) => kind === 'prose' && !mayBeHeadline(block));
  const prose = clear < 0 ? blocks.findLastIndex(({ kind }) => kind === 'prose') : clear;
  const top = blocks.slice(0, Math.max(0, prose));
  const lastBare = top.findLastIndex(
    (item) => isBare(item) && !(clear < 0 && quotedCry.test(item.block.text.text)),
  );
  const headline = top.findIndex(
    (item, index) => isBare(item) && !(isLabel(item.block) && index < lastBare),
  );
  return headline < 0 && top[0] !== undefined && readsLikeHeadline(top[0].block) ? 0 : headline;
}

/** One line above nothing but cries is their headline, be it "Share". */
function isAboveCries([first, ...rest]: readonly Kinded[]): boolean {
  return first?.kind !== 'prose' && rest.length > 0 && rest.every(isCry);
}

function isCry({ block, kind }: Kinded): boolean {
  return kind === 'prose' && quotedCry.test(block.text.text);
}

/** "Read more books, teachers say": what calls to read on may be a headline when nothing else is. */
function readsLikeHeadline({ text: { text } }: Block): boolean {
  return text.split(' ', fewestCryWords).length === fewestCryWords && /[\p{L}\p{N}’”]$/u.test(text);
}

function isBare({ block, kind }: Kinded): boolean {
  return kind === 'line' || kind === 'heading' || (kind === 'prose' && mayBeHeadline(block));
}

/**
 * Headlines may ask or exclaim, end in "the U.S." or in what someone said ("Lind: ‘We stay.’"); one
 * that ends in any other full stop is the beginning of the prose.
 */
function mayBeHeadline(block: Block): boolean {
  const text = block.text.text;
  if (text.split(' ', longestHeadlineWords + 1).length > longestHeadlineWords) return false;
  return (
    /[?!][”’"')]*$/.test(text) ||
    /(?:^| )(?:\p{Lu}\.){2,}$/u.test(text) ||
    /: [“‘"'][^“‘"]*[.…][”’"']$/.test(text)
  );
}

function isLabel(block: Block): boolean {
  const text = block.text.text;
  if (/ [>›»] /.test(text) || sectionNames.has(text.toLowerCase())) return true;
  const crumbs = text.toLowerCase().split(/ [/|·•] /, mostCrumbs);
  if (crumbs.length > 1 && crumbs.some((crumb) => sectionNames.has(crumb) || crumb === 'home'))
    return true;
  return text.split(' ', longestLabelWords + 1).length <= longestLabelWords;
}

function aboveHeadline(kind: BlockKind): Part {
  return kind === 'line' || kind === 'prose' || kind === 'heading' ? 'section' : kind;
}

function cutGluedCounter(paragraphs: readonly Block[]): {
  paragraphs: readonly Block[];
  counter: readonly Removal[];
} {
  const last = paragraphs.at(-1);
  const match = last === undefined ? null : gluedCounter.exec(last.text.text);
  if (last === undefined || match === null) return { paragraphs, counter: [] };
  const cut = { ...last, text: sliceMapped(last.text, 0, match.index) };
  return {
    paragraphs: [...paragraphs.slice(0, -1), cut],
    counter: [{ text: match[0], reason: 'counter' }],
  };
}

function listRemoved(sorted: readonly Sorted[]): readonly Removal[] {
  return sorted.flatMap(({ block, kind }) =>
    kind === 'prose' || kind === 'line' || kind === 'caption'
      ? []
      : [{ text: block.text.text, reason: kind }],
  );
}

/** Lines without a sentence among them are a headline, or several, and nothing below. */
function refuse(blocks: readonly Kinded[]): ArticleError {
  const prose = blocks.find(({ kind, block }) => kind === 'prose' && !mayBeHeadline(block));
  const line = blocks.find(({ kind }) => kind === 'line' || kind === 'prose');
  return prose === undefined && line !== undefined ? noProse(line.block) : noHeadline(prose?.block);
}

function noHeadline(prose: Block | undefined): ArticleError {
  return new ArticleError(
    'no headline',
    prose?.line ?? 1,
    'no headline was found above the text',
    'Put the headline on a line of its own, without a full stop, and a blank line below it',
  );
}

function noProse(headline: Block): ArticleError {
  return new ArticleError(
    'no prose',
    headline.line,
    'the article’s text is missing: no sentence follows the headline',
    'Put the article below the headline, in paragraphs divided by blank lines',
  );
}
