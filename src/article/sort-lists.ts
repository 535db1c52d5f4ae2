/**
 * The blocks below a headline in, the same with their lists told apart out: what stands under
 * "Related" is the headlines of others, under "Key points" the article once more.
 */
import { listLabel, nextLabel, pointsLabel } from './data/promotions.ts';
import { textOf, wordsOf, type Kinded, type Sorted } from './sorted.ts';

type List = 'links' | 'points';

/** The headline of another article, when it asks or exclaims. */
const longestLinkWords = 20;
const longestLabel = 80;
/** More lines right under "In short:" are no points but a text without blank lines. */
const mostPoints = 6;

export function sortLists(blocks: readonly Kinded[]): readonly Sorted[] {
  let list: List | null = null;
  let pointsEnd = 0;
  return blocks.map(({ block, kind }, index) => {
    const isText = kind === 'line' || kind === 'prose';
    if (index < pointsEnd) return { block, kind: isText ? 'standfirst' : kind };
    const label = readLabel(block, kind);
    if (label !== null) {
      list = label;
      if (label === 'points') pointsEnd = endOfPoints(blocks, index);
      return { block, kind: label === 'links' ? 'promotion' : 'heading' };
    }
    if (list === 'points' && isText && block.form === 'item') return { block, kind: 'standfirst' };
    if (list === 'links' && isLink(block, kind)) return { block, kind: 'promotion' };
    if (isText) list = null;
    return { block, kind };
  });
}

function readLabel(block: Kinded['block'], kind: Sorted['kind']): List | null {
  if (kind === 'prose' && !block.text.text.endsWith(':')) return null;
  if (block.text.text.length > longestLabel) return null;
  const text = textOf(block).replace(/:$/, '');
  if (listLabel.test(text)) return 'links';
  return pointsLabel.test(text) ? 'points' : null;
}

function isLink(block: Kinded['block'], kind: Sorted['kind']): boolean {
  if (kind === 'line') return true;
  if (kind !== 'prose' || wordsOf(block) > longestLinkWords) return false;
  return block.form === 'item' || /[?!]$/.test(block.text.text);
}

/**
 * Points without bullets end where a blank line follows, or with the one below "What's next?"; where
 * neither tells, none is a point, for it may be the story.
 */
function endOfPoints(blocks: readonly Sorted[], label: number): number {
  const rest = blocks.slice(label, label + mostPoints + 2).map(({ block }) => block);
  const below = rest.findIndex(({ line }, at) => rest[at + 1]?.line !== line + 1);
  if (below > 0 && below + 1 < rest.length) return label + below + 1;
  const next = rest.slice(1).findIndex((block) => nextLabel.test(textOf(block)));
  return next < 0 ? label : label + next + 3;
}
