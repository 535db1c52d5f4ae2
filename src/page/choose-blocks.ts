/** Drafts in, the article's own blocks out: headings, paragraphs and captions, without what stands between them. */
import type { Draft } from './collect-drafts.ts';
import { makeShownTest, type ShownTest, withoutHidden } from './is-shown.ts';
import { drawText, type DrawnText } from './map-text.ts';
import type { Block } from './page-text.ts';
import { settleHeadings } from './settle-headings.ts';
import { titlePieces } from './compare-titles.ts';
import { sortText } from './sort-text.ts';

export interface ChosenBlock extends DrawnText {
  readonly kind: Block['kind'];
  readonly element: Element;
}

/** With so many captions, longer than its paragraphs together, a page is a gallery. */
const minGalleryCaptions = 3;

interface Sorted extends DrawnText {
  readonly kind: Block['kind'] | 'label';
  readonly element: Element;
}

/** So many drafts are gone through in one step: the first ones take the longest. */
const draftsInStep = 2;

/** `view`: where the page is shown, null where it is not; `description`: of the article, as declared. */
export function* chooseBlocks(
  drafts: readonly Draft[],
  description: string | null,
  view: Window | null,
): Generator<void, ChosenBlock[]> {
  const isShown = makeShownTest(view);
  const sorted: Sorted[] = [];
  const described = description === null ? null : titlePieces(description);
  for (let at = 0; at < drafts.length; at += 1) {
    if (at % draftsInStep === draftsInStep - 1) yield;
    const draft = drafts[at]!;
    const { text, pieces } = drawText(withoutHidden(draft, isShown));
    const kind = text === '' ? null : sortText(draft, text, described);
    if (kind !== null) sorted.push({ text, pieces, kind, element: draft.element });
  }
  yield;
  const settled = settleLabels(sorted);
  yield;
  const visible = visibleOnly(settled.filter(isThere), isShown);
  yield;
  return readGallery(settleHeadings(withoutCopies(visible)));
}

/** Between two steps a page may have lost what was read. */
const isThere = ({ element, pieces }: DrawnText & { readonly element: Element }): boolean =>
  element.isConnected && pieces.every(({ node }) => node.isConnected);

/**
 * A line too short for a paragraph is one between paragraphs of the same parent; in a plain box it is a
 * heading there.
 */
function settleLabels(sorted: readonly Sorted[]): ChosenBlock[] {
  const before = proseParents(sorted);
  const after = proseParents(sorted.toReversed()).reverse();
  const settled: ChosenBlock[] = [];
  for (const [at, block] of sorted.entries()) {
    const { element } = block;
    if (isSettled(block)) settled.push(block);
    else if (before[at] === element.parentNode && after[at] === element.parentNode)
      settled.push({ ...block, kind: element.localName === 'p' ? 'paragraph' : 'heading' });
  }
  return settled;
}

const isSettled = (block: Sorted): block is ChosenBlock => block.kind !== 'label';

/** For each, the parent of the one that went before it, labels and captions apart, if that is a paragraph. */
function proseParents(sorted: readonly Sorted[]): (Node | null)[] {
  let parent: Node | null = null;
  return sorted.map(({ kind, element }) => {
    const last = parent;
    if (kind !== 'label' && kind !== 'caption')
      parent = kind === 'paragraph' ? element.parentNode : null;
    return last;
  });
}

/** Without blocks that a style sheet hides, unless it hides them all. */
function visibleOnly(blocks: readonly ChosenBlock[], isShown: ShownTest): readonly ChosenBlock[] {
  const visible = blocks.filter(({ element }) => isShown(element));
  return visible.length > 0 ? visible : blocks;
}

/** A caption is served again for a view at full size. */
function withoutCopies(blocks: readonly ChosenBlock[]): readonly ChosenBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ kind, text }) => kind !== 'caption' || seen.size < seen.add(text).size);
}

/** The captions of a gallery are its text. */
function readGallery(blocks: readonly ChosenBlock[]): ChosenBlock[] {
  const lengthOf = (kind: Block['kind']): number =>
    blocks.reduce((sum, block) => sum + (block.kind === kind ? block.text.length : 0), 0);
  const captions = blocks.filter(({ kind }) => kind === 'caption').length;
  const isGallery = captions >= minGalleryCaptions && lengthOf('caption') > lengthOf('paragraph');
  return blocks.map((block) =>
    isGallery && block.kind === 'caption' ? { ...block, kind: 'paragraph' } : block,
  );
}
