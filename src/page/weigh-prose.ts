/**
 * Finds where a page's prose stands: elements that hold paragraphs, grouped by their look, the
 * heaviest group first. Reads lengths only, the text is collected later.
 */
import { inherit, parentOf, shadowsIn } from './element-tree.ts';
import { classOf, isForeignTag, isInline, trustElement } from './foreign-elements.ts';

/** Elements of the same tag and class that hold prose. */
export interface ProseGroup {
  readonly look: string;
  readonly holders: Element[];
  /** Characters of prose in each holder. */
  readonly lengths: number[];
  readonly trust: number;
  /** Characters, weighed. */
  weight: number;
}

/** Shorter texts are labels, bylines and buttons, seldom prose. */
const minProseLength = 25;
/** With less prose than this in the document, the article may stand in shadow roots. */
const minLightLength = 500;
/** What an element that says it holds an article adds. */
const articleBonus = 1.5;
const articleElements = 'article,main,[itemprop~="articleBody"]';
const showText = 4;

/** The group that most likely is the article; null when the page has no prose. */
export function findMainGroup(body: Element): ProseGroup | null {
  const lengths = new Map<Element, number>();
  weighTexts(body, body.ownerDocument, lengths);
  if (sum(lengths.values()) < minLightLength) {
    for (const shadow of shadowsIn(body)) weighTexts(shadow, body.ownerDocument, lengths);
  }
  const groups = groupByLook(lengths).sort((a, b) => b.weight - a.weight);
  return groups.find(({ holders }) => isShown(holders[0]!)) ?? groups[0] ?? null;
}

/** Whether the browser renders it; true where nothing at all is rendered, as in a document without a window. */
export function isShown(element: Element): boolean {
  const { body, defaultView } = element.ownerDocument;
  if (defaultView === null || typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility() || !body.checkVisibility();
}

function weighTexts(root: Node, document: Document, lengths: Map<Element, number>): void {
  const walker = document.createTreeWalker(root, showText);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length < minProseLength) continue;
    const length = node.data.trim().length;
    const parent = node.parentElement;
    if (length < minProseLength || parent === null || isForeignTag(parent)) continue;
    if (parent.closest('a,button') !== null) continue;
    const holder = holderOf(parent);
    lengths.set(holder, (lengths.get(holder) ?? 0) + length);
  }
}

function groupByLook(lengths: ReadonlyMap<Element, number>): ProseGroup[] {
  const trustOf = inherit(1, (element, outer: number) => Math.min(outer, trustElement(element)));
  const groups = new Map<string, ProseGroup>();
  for (const [holder, length] of lengths) {
    const trust = trustOf(holder);
    if (trust === 0) continue;
    const look = lookOf(holder);
    const key = `${look} ${trust}`;
    const group = groups.get(key) ?? { look, holders: [], lengths: [], trust, weight: 0 };
    groups.set(key, group);
    group.holders.push(holder);
    group.lengths.push(length);
    group.weight += length * trust * (holder.closest(articleElements) === null ? 1 : articleBonus);
  }
  return [...groups.values()];
}

const paragraphTags = /^(?:p|li|ul|ol|dl|dd|dt|blockquote|pre|h[1-6]|t(?:able|body|r|d|h))$/;

/** The element that holds a paragraph, list or heading together with its siblings. */
export function holderOf(block: Element): Element {
  let holder = block;
  while (isInline(holder) || paragraphTags.test(holder.localName)) {
    const parent = parentOf(holder);
    if (parent === null) break;
    holder = parent;
  }
  return holder;
}

/** Tag and class, of an element without class its parent's too. */
export function lookOf(element: Element): string {
  const own = `${element.localName}.${classOf(element)}`;
  const parent = classOf(element) === '' ? parentOf(element) : null;
  return parent === null ? own : `${parent.localName}.${classOf(parent)}>${own}`;
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total;
}
