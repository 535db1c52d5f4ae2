/**
 * The blocks of a news text in, each with its part in the article out: headline, paragraphs,
 * captions, and what is removed for which reason. Place and neighbours decide what form alone cannot.
 */
import type { Removal } from './article.ts';
import { ArticleError } from './article-error.ts';
import { classifyBlock, gluedCounter, type BlockKind } from './classify-block.ts';
import { sectionNames } from './data/section-names.ts';
import { sliceMapped } from './mapped-text.ts';
import type { Block } from './read-blocks.ts';

export interface SortedBlocks {
  readonly headline: Block;
  /** In the order of the text, each part of the article's prose. */
  readonly paragraphs: readonly Block[];
  readonly captions: readonly Block[];
  readonly removed: readonly Removal[];
}

interface Kinded {
  readonly block: Block;
  readonly kind: BlockKind;
}

/** A label of more words is a headline. */
const longestLabelWords = 3;
/** A line in a list with fewer words is a label or a link. */
const shortestItemWords = 4;

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

type Part = BlockKind | 'section' | 'standfirst';

/** Markdown's title; else the first bare line above the prose that is no label. */
function findHeadline(blocks: readonly Kinded[]): number {
  const title = blocks.findIndex(({ block }) => block.form === 'title');
  if (title >= 0) return title;
  const prose = blocks.findIndex(({ block, kind }) => kind === 'prose' && !mayBeHeadline(block));
  const top = blocks.slice(0, Math.max(0, prose));
  const isBare = ({ block, kind }: Kinded): boolean =>
    kind === 'line' || kind === 'heading' || (kind === 'prose' && mayBeHeadline(block));
  return top.findIndex(
    (item, index) => isBare(item) && !(isLabel(item.block) && top.slice(index + 1).some(isBare)),
  );
}

/** Headlines may ask or exclaim; one that ends in a full stop is the beginning of the prose. */
function mayBeHeadline(block: Block): boolean {
  return /[?!][”’"')]*$/.test(block.text.text) && block.text.text.split(' ').length <= 25;
}

function isLabel(block: Block): boolean {
  const text = block.text.text;
  if (/ [>›»] /.test(text) || sectionNames.has(text.toLowerCase())) return true;
  return text.split(' ').length <= longestLabelWords;
}

function aboveHeadline(kind: BlockKind): Part {
  return kind === 'line' || kind === 'prose' || kind === 'heading' ? 'section' : kind;
}

function sortBody(blocks: readonly Kinded[]): readonly { block: Block; kind: Part }[] {
  const isProse = ({ kind }: Kinded): boolean => kind === 'prose';
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  return blocks.map(({ block, kind }, index) => {
    if (kind === 'counter') return { block, kind: index > last ? kind : 'heading' };
    if (kind !== 'line') return { block, kind };
    return { block, kind: lineInBody(block, index < first, index > last) };
  });
}

function lineInBody(block: Block, isBeforeProse: boolean, isAfterProse: boolean): Part {
  if (isLabel(block) && sectionNames.has(block.text.text.toLowerCase())) return 'section';
  if (isBeforeProse) return 'standfirst';
  if (isAfterProse) return 'promotion';
  const isItem = block.form === 'item' && block.text.text.split(' ').length >= shortestItemWords;
  return isItem ? 'prose' : 'heading';
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

function listRemoved(sorted: readonly { block: Block; kind: Part }[]): readonly Removal[] {
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
    prose?.line ?? 1,
    'no headline was found above the text',
    'Put the headline on a line of its own, without a full stop, and a blank line below it',
  );
}

function noProse(headline: Block): ArticleError {
  return new ArticleError(
    headline.line,
    'the article’s text is missing: no sentence follows the headline',
    'Put the article below the headline, in paragraphs divided by blank lines',
  );
}
