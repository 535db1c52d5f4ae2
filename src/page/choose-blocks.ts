/** Drafts in, the article's own blocks out: headings and paragraphs, without what stands between them. */
import { headingTag } from './data/page-tags.ts';
import { rightsLine, sendsElsewhere, standfirstName } from './data/side-matter.ts';
import type { Draft } from './collect-drafts.ts';
import { titleLikeness, titlePieces } from './compare-titles.ts';
import { isShown, withoutHidden } from './is-shown.ts';
import { drawText, type DrawnText } from './map-text.ts';
import type { Block } from './page-text.ts';
import { readingLength } from './reading-length.ts';

export interface ChosenBlock extends DrawnText {
  readonly kind: Block['kind'];
  readonly element: Element;
}

/** A block with more of its text in links leads elsewhere. */
const maxLinkShare = 0.6;
/** In a paragraph that is a whole sentence, a link may be long, but is not the sentence. */
const maxLinkShareInSentence = 0.9;
/** Shorter lines in a plain box are labels, not prose. */
const minBoxLength = 60;
const minParagraphLength = 25;
const minStandfirstLength = 40;
/** A line that sends elsewhere is short; a paragraph that begins with such words is longer. */
const maxPointerLength = 160;
/** "Updated 5 May 2024, 15:24": a year and a time of day in one short line. */
const timeStamp = /(?:19|20)\d\d\D.*\d[:.h]\d\d(?!\d)/;
const maxStampLength = 90;
const standfirstLikeness = 0.7;

const paragraphTag = /^(?:p|blockquote)$/;
/** A full stop and some closing quotes and brackets: all that the pattern has to see. */
const sentenceEndLength = 4;
const sentenceEnd = /[.!?。！？…:;：]["'”’»」』)\]）]*$|["”»」』]$/;

const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-sentenceEndLength));

export function chooseBlocks(drafts: readonly Draft[], description: string | null): ChosenBlock[] {
  const chosen: ChosenBlock[] = [];
  for (const draft of drafts) {
    const drawn = drawText(withoutHidden(draft));
    const kind = drawn.text === '' ? null : kindOf(draft, drawn.text, description);
    if (kind !== null) chosen.push({ ...drawn, kind, element: draft.element });
  }
  return settleHeadings(visibleOnly(chosen));
}

function kindOf(draft: Draft, text: string, description: string | null): Block['kind'] | null {
  const length = readingLength(text);
  if (leadsElsewhere(draft, text)) return null;
  if (length < maxPointerLength && (sendsElsewhere.test(text) || rightsLine.test(text)))
    return null;
  if (length < maxStampLength && timeStamp.test(text)) return null;
  if (draft.isBeforeRoot)
    return isStandfirst(draft, text, length, description) ? 'standfirst' : null;
  const tag = draft.element.localName;
  // The one h1 of an article is its headline, which is not among the drafts.
  if (headingTag.test(tag)) return tag === 'h1' ? null : 'heading';
  return isProse(draft, text, length) ? 'paragraph' : null;
}

function leadsElsewhere({ element, linkLength, length }: Draft, text: string): boolean {
  const isSentence = element.localName === 'p' && endsSentence(text);
  return linkLength > length * (isSentence ? maxLinkShareInSentence : maxLinkShare);
}

function isProse(draft: Draft, text: string, length: number): boolean {
  // An item of a list may be a single word: the list around it is of the article.
  if (draft.element.localName === 'li') return true;
  if (paragraphTag.test(draft.element.localName))
    return endsSentence(text) || length >= minParagraphLength;
  return length >= minBoxLength || (endsSentence(text) && length >= minParagraphLength);
}

function isStandfirst(
  draft: Draft,
  text: string,
  length: number,
  description: string | null,
): boolean {
  if (length < minParagraphLength) return false;
  if (
    description !== null &&
    titleLikeness(titlePieces(text), titlePieces(description)) >= standfirstLikeness
  )
    return true;
  const { element } = draft;
  return [element, element.parentElement].some(
    (each) => each !== null && standfirstName.test(`${each.className} ${each.id}`.toLowerCase()),
  );
}

/** In a page that is shown: without blocks that a style sheet hides, unless it hides them all. */
function visibleOnly(blocks: readonly ChosenBlock[]): readonly ChosenBlock[] {
  if (blocks[0]?.element.ownerDocument.defaultView == null) return blocks;
  const visible = blocks.filter(({ element }) => isShown(element));
  return visible.length > 0 ? visible : blocks;
}

/** A heading with nothing under it headed what was left out; a long first one is a standfirst. */
function settleHeadings(blocks: readonly ChosenBlock[]): ChosenBlock[] {
  const settled = blocks.filter(
    ({ kind }, at) => kind !== 'heading' || blocks[at + 1]?.kind === 'paragraph',
  );
  const [first] = settled;
  if (first?.kind === 'heading' && first.text.length >= minStandfirstLength) {
    settled[0] = { ...first, kind: 'standfirst' };
  }
  return settled;
}
