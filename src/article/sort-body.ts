/**
 * The blocks below a headline in, each with its part in the article out. What form alone can't tell
 * is told by neighbours: a list of links under "Related", a writer's life at the end.
 */
import type { BlockKind } from './classify-block.ts';
import { biography } from './data/bylines.ts';
import { listLabel, pointsLabel, teaser } from './data/promotions.ts';
import { sectionNames } from './data/section-names.ts';
import type { Block } from './read-blocks.ts';

export interface Kinded {
  readonly block: Block;
  readonly kind: BlockKind;
}

export type Part = BlockKind | 'section' | 'standfirst';

export interface Sorted {
  readonly block: Block;
  readonly kind: Part;
}

/** A line in a list with fewer words is a label or a link. */
const shortestItemWords = 4;
/** A headline between paragraphs seldom has more words; then it is a paragraph without its full stop. */
const longestHeadingWords = 16;
/** The headline of another article, when it asks or exclaims. */
const longestLinkWords = 20;
const longestLabel = 80;
const longestBiography = 700;

export function sortBody(kinded: readonly Kinded[]): readonly Sorted[] {
  const listed = sortLists(kinded);
  // An article may be nothing but its points.
  const blocks = cutBiographies(listed.some(isProse) ? listed : kinded);
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  return blocks.map(({ block, kind }, index) => {
    if (kind === 'counter') return { block, kind: index > last ? kind : 'heading' };
    if (kind === 'prose') {
      const isLink =
        index > first && wordsOf(block) <= longestLinkWords && teaser.test(textOf(block));
      return { block, kind: isLink ? 'promotion' : kind };
    }
    if (kind !== 'line') return { block, kind };
    return { block, kind: lineInBody(block, index < first, index > last) };
  });
}

const isProse = ({ kind }: Sorted): boolean => kind === 'prose';
const textOf = ({ text }: Block): string => text.text.replaceAll("'", '’');
const wordsOf = ({ text }: Block): number => text.text.split(' ', longestLinkWords + 1).length;

/** What stands under "Related" is the headlines of others, under "Key points" a list of its own. */
function sortLists(blocks: readonly Kinded[]): readonly Sorted[] {
  let list: 'links' | 'points' | null = null;
  return blocks.map(({ block, kind }) => {
    const label = readLabel(block, kind);
    if (label !== null) {
      list = label;
      return { block, kind: label === 'links' ? 'promotion' : 'heading' };
    }
    const isItem = block.form === 'item' && (kind === 'line' || kind === 'prose');
    if (list === 'points' && isItem) return { block, kind: 'standfirst' };
    if (list === 'links' && isLink(block, kind)) return { block, kind: 'promotion' };
    if (kind === 'prose' || kind === 'line') list = null;
    return { block, kind };
  });
}

function readLabel(block: Block, kind: BlockKind): 'links' | 'points' | null {
  if (kind === 'prose' && !block.text.text.endsWith(':')) return null;
  if (block.text.text.length > longestLabel) return null;
  const text = textOf(block).replace(/:$/, '');
  if (listLabel.test(text)) return 'links';
  return pointsLabel.test(text) ? 'points' : null;
}

function isLink(block: Block, kind: BlockKind): boolean {
  if (kind === 'line') return true;
  if (kind !== 'prose' || wordsOf(block) > longestLinkWords) return false;
  return block.form === 'item' || /[?!]$/.test(block.text.text);
}

/** The paragraphs at the very end that tell of the writers; the article itself is never all of them. */
function cutBiographies(blocks: readonly Sorted[]): readonly Sorted[] {
  const isText = ({ block, kind }: Sorted): boolean =>
    kind === 'prose' &&
    (block.text.text.length > longestBiography || !biography.test(textOf(block)));
  const last = blocks.findLastIndex(isText);
  if (last < 0) return blocks;
  return blocks.map((sorted, index) =>
    index > last && sorted.kind === 'prose' ? { ...sorted, kind: 'byline' } : sorted,
  );
}

function lineInBody(block: Block, isBeforeProse: boolean, isAfterProse: boolean): Part {
  if (sectionNames.has(block.text.text.toLowerCase())) return 'section';
  if (isBeforeProse) return 'standfirst';
  if (isAfterProse) return 'promotion';
  const words = wordsOf(block);
  const isItem = block.form === 'item' && words >= shortestItemWords;
  return isItem || words > longestHeadingWords ? 'prose' : 'heading';
}
