/** Blocks in; the same out without headings of what was left out. */
import type { ChosenBlock } from './choose-blocks.ts';

const minStandfirstLength = 40;

/**
 * A heading is followed by text, or by a heading with text that stands right under it; with neither it
 * headed what was left out. A long first one is a standfirst.
 */
export function settleHeadings(blocks: readonly ChosenBlock[]): ChosenBlock[] {
  const settled: ChosenBlock[] = [];
  // Captions do not count: pictures stand between a heading and its text.
  let next: ChosenBlock | undefined;
  for (const block of blocks.toReversed()) {
    if (block.kind === 'heading' && !isHeadingOf(block, next)) continue;
    settled.push(block);
    if (block.kind !== 'caption') next = block;
  }
  settled.reverse();
  const [first] = settled;
  if (first?.kind === 'heading' && first.text.length >= minStandfirstLength) {
    settled[0] = { ...first, kind: 'standfirst' };
  }
  return settled;
}

function isHeadingOf({ element }: ChosenBlock, next: ChosenBlock | undefined): boolean {
  return (
    next?.kind === 'paragraph' || (next?.kind === 'heading' && isRightAfter(element, next.element))
  );
}

/** With nothing but empty elements between. */
function isRightAfter(element: Element, next: Element): boolean {
  let at = element.nextElementSibling;
  while (at !== null && at !== next && (at.textContent ?? '').trim() === '') {
    at = at.nextElementSibling;
  }
  return at === next;
}
