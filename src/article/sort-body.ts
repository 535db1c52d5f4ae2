/**
 * The blocks below a headline in, each with its part in the article out. What form alone can't tell
 * is told by neighbours: a standfirst above the byline, a list of links under "Related", line-ups and
 * a writer's life at the end.
 */
import { cutLineUps } from './cut-line-ups.ts';
import { cutStandfirst } from './cut-standfirst.ts';
import { biography } from './data/bylines.ts';
import { teaser } from './data/promotions.ts';
import { sectionNames } from './data/section-names.ts';
import type { Block } from './read-blocks.ts';
import { sortLists } from './sort-lists.ts';
import { isProse, textOf, wordsOf, type Kinded, type Part, type Sorted } from './sorted.ts';

/** A line in a list with fewer words is a label or a link. */
const shortestItemWords = 4;
/** A headline between paragraphs seldom has more words; then it is a paragraph without its full stop. */
const longestHeadingWords = 16;
/** The headline of another article, when it asks or exclaims. */
const longestLinkWords = 20;
/** "Suggested topics:"; more words are the beginning of a sentence, and "She wrote:" is one. */
const bareLabel = /^(?:\S+ ){0,2}(?!said|says|wrote|asked|added|read)\S+:$/;
const longestBiography = 700;

export function sortBody(kinded: readonly Kinded[]): readonly Sorted[] {
  const listed = sortLists(kinded);
  // An article may be nothing but its points.
  const prose = listed.some(isProse) ? listed : kinded;
  const blocks = cutStandfirst(cutLineUps(cutBiographies(dropLabels(prose))));
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

/** A colon announces what follows; where no prose does, a word or two with one are a label. */
function dropLabels(blocks: readonly Sorted[]): readonly Sorted[] {
  return blocks.map((sorted, index) => {
    const next = blocks[index + 1]?.kind ?? 'line';
    const isAnnounced = /^(?:prose|caption|credit)$/.test(next);
    return isProse(sorted) && !isAnnounced && bareLabel.test(textOf(sorted.block))
      ? { ...sorted, kind: 'line' }
      : sorted;
  });
}

/** The paragraphs at the very end that tell of the writers; the article itself is never all of them. */
function cutBiographies(blocks: readonly Sorted[]): readonly Sorted[] {
  const last = blocks.findLastIndex((sorted) => isProse(sorted) && !isBiography(sorted.block));
  if (last < 0) return blocks;
  return blocks.map((sorted, index) =>
    index > last && sorted.kind === 'prose' ? { ...sorted, kind: 'byline' } : sorted,
  );
}

function isBiography(block: Block): boolean {
  return block.text.text.length <= longestBiography && biography.test(textOf(block));
}

function lineInBody(block: Block, isBeforeProse: boolean, isAfterProse: boolean): Part {
  if (sectionNames.has(block.text.text.toLowerCase())) return 'section';
  if (isBeforeProse) return 'standfirst';
  if (isAfterProse) return 'promotion';
  const words = wordsOf(block);
  const isItem = block.form === 'item' && words >= shortestItemWords;
  return isItem || words > longestHeadingWords ? 'prose' : 'heading';
}
