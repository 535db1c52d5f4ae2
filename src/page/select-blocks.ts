/** Of all blocks around an article, those that are its own text: standfirst, paragraphs, headings, lists. */
import { collectBlocks, type RawBlock } from './collect-blocks.ts';
import { commonAncestor } from './element-tree.ts';
import type { FoundArticle } from './find-article.ts';
import type { KindedBlock } from './place-text.ts';
import { isShown } from './weigh-prose.ts';

/** A block with more of its text in links is a reference to something else. */
const maxLinkShare = 0.6;
/** Prose outside the usual place of paragraphs has at least a sentence; shorter are labels and credits. */
const minStrayLength = 80;
/** Shorter last lines that end no sentence are credits, agencies and calls to read on. */
const minLastLength = 60;
/** So many of the description's first characters tell the standfirst. */
const descriptionLength = 60;

export function selectBlocks(
  article: FoundArticle,
  headline: Element | null,
  description: string,
): KindedBlock[] {
  const scope = headline && commonAncestor([article.root, headline]);
  const all = collectBlocks(scope ?? article.root, article.isForeign).filter(isProse);
  const first = all.findIndex(({ element }) => article.isMain(element) && !isTitle(element));
  const last = all.findLastIndex(({ element }) => article.isMain(element));
  const top = all.findIndex(({ element }) => element === headline);
  const teaser = description.slice(0, descriptionLength);
  const own = all.flatMap((block, index): KindedBlock[] => {
    if (isTitle(block.element) || index > last) return [];
    if (index >= first) return isOwn(block, article) ? [kinded(block, kindOf(block))] : [];
    const isLead = block.text.startsWith(teaser) && teaser.length >= descriptionLength;
    const isUnderHeadline = top >= 0 && index > top && block.text.length > minStrayLength;
    return isLead || isUnderHeadline ? [kinded(block, 'standfirst')] : [];
  });
  return withoutTail(own).filter(({ element }) => isShown(element));
}

function isOwn(block: RawBlock, article: FoundArticle): boolean {
  if (article.isMain(block.element)) return true;
  if (kindOf(block) === 'heading') return article.isNear(block.element);
  return block.text.length > minStrayLength;
}

function withoutTail(blocks: KindedBlock[]): KindedBlock[] {
  const end = blocks.findLastIndex(
    ({ text, kind }) =>
      kind !== 'heading' &&
      !text.startsWith('©') &&
      (text.length >= minLastLength || /[.!?…。！？؟۔।"”»」』’)]$/.test(text)),
  );
  return blocks.slice(0, end + 1);
}

function isProse({ text, linkLength }: RawBlock): boolean {
  return linkLength < text.length * maxLinkShare;
}

function isTitle(element: Element): boolean {
  return element.localName === 'h1';
}

function kindOf({ element }: RawBlock): 'heading' | 'paragraph' {
  return /^h[2-6]$/.test(element.localName) ? 'heading' : 'paragraph';
}

function kinded(block: RawBlock, kind: KindedBlock['kind']): KindedBlock {
  return { ...block, kind };
}
