/** An element beside the article in; if it holds the article's pictures, the texts of their captions out. */
import type { Draft } from './collect-drafts.ts';
import { inlineTags, unreadTags } from './data/page-tags.ts';
import type { Sides } from './test-beside.ts';

const captions = '[class*="caption" i],.image-text';
const captionName = /(?:^|[^a-z])(?:captions?|image-text)(?![a-z])/i;
/** What a figure holds that is no picture: its caption tells of a video, of who is quoted, of data. */
const otherTags = 'video audio iframe blockquote table pre amp-video amp-iframe'.split(' ');
const pictureTags = ['img', 'picture', 'amp-img'];
/** So far up from a caption that stands by itself its picture is looked for. */
const maxSteps = 2;

export function collectCaptions(element: Element, sides: Sides): Draft[] {
  if (!sides.isPicture(element) || (element.textContent ?? '').trim() === '') return [];
  const found: Element[] = [];
  const holds = { picture: makeHolder(pictureTags), other: makeHolder(otherTags) };
  for (const each of captionsIn(element)) {
    const isWithin = found.at(-1)?.contains(each) ?? false;
    if (isWithin || !isCaption(each) || !isOwn(each, element, sides)) continue;
    if (isByPicture(each, element, holds)) found.push(each);
  }
  return found.map((caption) => draftOf(caption, sides)).filter(({ length }) => length > 0);
}

function captionsIn(element: Element): Iterable<Element> {
  if (isCaption(element)) return [element];
  const proper = element.getElementsByTagName('figcaption');
  return proper.length > 0 ? proper : element.querySelectorAll(captions);
}

const isCaption = (element: Element): boolean =>
  element.localName === 'figcaption' ||
  (captionName.test(element.className) && !holdsAny(element, pictureTags));

const holdsAny = (element: Element, tags: readonly string[]): boolean =>
  tags.some((tag) => element.getElementsByTagName(tag)[0] !== undefined);

type Holders = Readonly<Record<'picture' | 'other', (element: Element) => boolean>>;

/** Whether elements hold a thing; remembers it, as one may hold many captions. */
function makeHolder(tags: readonly string[]): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const holds = known.get(element) ?? holdsAny(element, tags);
    known.set(element, holds);
    return holds;
  };
}

/** With nothing between it and the whole that belongs to something else. */
function isOwn(caption: Element, whole: Element, sides: Sides): boolean {
  if (caption === whole && inlineTags.has(caption.localName)) return false;
  const isOfFigure = whole.localName === 'figure' && caption.localName === 'figcaption';
  for (let at: Element | null = caption; at !== null && at !== whole; at = at.parentElement) {
    if (at.localName === 'a' || (!isOfFigure && sides.isBeside(at, 'caption'))) return false;
  }
  return true;
}

/** Whether the nearest element around a caption that holds a picture holds nothing else. */
function isByPicture(caption: Element, whole: Element, holds: Holders): boolean {
  let near: Element | null = caption.parentElement;
  for (let step = 0; near !== null; step += 1, near = near.parentElement) {
    if (holds.picture(near)) return !holds.other(near);
    if (near === whole || (!whole.contains(near) && step >= maxSteps)) return false;
  }
  return false;
}

/** Without the credit, where that has an element of its own. */
function draftOf(element: Element, sides: Sides): Draft {
  const draft: Draft = { element, pieces: [], linkLength: 0, length: 0, part: 'caption' };
  const stack: (readonly [node: Node, isInLink: boolean])[] = [[element, false]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, isInLink] = next;
    if (node.nodeType === 3) addText(draft, node as Text, isInLink);
    if (node.nodeType !== 1 || isLeftOut(node as Element, element, sides)) continue;
    const isLink = isInLink || (node as Element).localName === 'a';
    let child: Node | null = node.lastChild;
    for (; child !== null; child = child.previousSibling) stack.push([child, isLink]);
  }
  return draft;
}

function isLeftOut(element: Element, caption: Element, sides: Sides): boolean {
  const { localName } = element;
  if (unreadTags.has(localName) || localName === 'button') return true;
  return element !== caption && sides.isBeside(element, 'caption');
}

function addText(draft: Draft, text: Text, isInLink: boolean): void {
  draft.pieces.push(text);
  if (text.data.trim() === '') return;
  draft.length += text.length;
  if (isInLink) draft.linkLength += text.length;
}
