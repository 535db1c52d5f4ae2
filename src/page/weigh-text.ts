/**
 * A body in, how much running text is in each of its elements out. Looks at every text node once, but
 * weighs the long ones only: menus and headlines elsewhere are short.
 */
import { inlineTags, unreadTags } from './data/page-tags.ts';

/**
 * The elements that hold running text, and all around them, each by its number; what is around an
 * element has a smaller one.
 */
export interface WeighedElements {
  readonly elements: readonly Element[];
  /** The number of each one's parent, in the tree as it is drawn; -1: none. */
  readonly parents: readonly number[];
  /** Letters of running text outside links that stand right in each; 0: it only holds others. */
  readonly letters: readonly number[];
  readonly numbers: ReadonlyMap<Element, number>;
}

interface Weighing extends WeighedElements {
  readonly elements: Element[];
  readonly parents: number[];
  readonly letters: number[];
  readonly numbers: Map<Element, number>;
}

/** Shorter text nodes are mostly links and labels; a paragraph's short ones do not change the sum. */
const minNodeLength = 30;
/** With less text than this in the open, the article may stand in custom elements' shadow roots. */
export const littleText = 1500;
/** So many text nodes are looked at in one step. */
const nodesInStep = 200;
/** How often it is begun anew on a page that loses the very place that was come to. */
const mostTries = 3;

/** In the tree as it is drawn, as far as open shadow roots go: their parent is their host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;
}

export function* weighText(body: Element): Generator<void, WeighedElements> {
  for (let tries = 1; ; tries += 1) {
    const weighing: Weighing = { elements: [], parents: [], letters: [], numbers: new Map() };
    const total = yield* addTexts(body, weighing);
    if (total === null && tries < mostTries) continue;
    if (total !== null && total < littleText) yield* addShadowTexts(body, weighing);
    return weighing;
  }
}

/** How many letters were added; null when the place that was come to left the page. */
function* addTexts(scope: Node, weighing: Weighing): Generator<void, number | null> {
  const walker = scope.ownerDocument!.createTreeWalker(scope, 4);
  let total = 0;
  let untilPause = nodesInStep;
  for (let next = walker.nextNode(); next !== null; next = walker.nextNode()) {
    if ((next as Text).length >= minNodeLength) total += addText(next as Text, weighing);
    if (--untilPause > 0) continue;
    untilPause = nodesInStep;
    yield;
    if (!scope.contains(next)) return null;
  }
  return total;
}

function addText(node: Text, weighing: Weighing): number {
  const block = blockOf(node);
  if (block === null) return 0;
  const { length } = node.data.trim();
  if (length < minNodeLength) return 0;
  weighing.letters[numberOf(block, weighing)]! += length;
  return length;
}

function* addShadowTexts(body: Element, weighing: Weighing): Generator<void, void> {
  const scopes: (Element | ShadowRoot)[] = [body];
  for (let next = scopes.pop(); next !== undefined; next = scopes.pop()) {
    for (const shadow of shadowsIn(next)) {
      yield* addTexts(shadow, weighing);
      scopes.push(shadow);
    }
  }
}

/** Those of its own elements, not those that stand in others. */
function shadowsIn(scope: Node): ShadowRoot[] {
  const shadows: ShadowRoot[] = [];
  const walker = scope.ownerDocument!.createTreeWalker(scope, 1);
  for (let next = walker.nextNode(); next !== null; next = walker.nextNode()) {
    const { shadowRoot } = next as Element;
    if (shadowRoot !== null) shadows.push(shadowRoot);
  }
  return shadows;
}

/** Null for text in a link, and for text that is not shown. */
function blockOf(node: Text): Element | null {
  let element = node.parentNode as Element | null;
  let tag = element?.localName;
  while (tag !== undefined && inlineTags.has(tag)) {
    if (tag === 'a') return null;
    element = element!.parentElement;
    tag = element?.localName;
  }
  return tag !== undefined && unreadTags.has(tag) ? null : element;
}

function numberOf(element: Element, weighing: Weighing): number {
  const { numbers } = weighing;
  const known = numbers.get(element);
  if (known !== undefined) return known;
  const path = [element];
  let around = parentOf(element);
  let number = around === null ? -1 : numbers.get(around);
  while (number === undefined) {
    path.push(around!);
    around = parentOf(around!);
    number = around === null ? -1 : numbers.get(around);
  }
  for (let step = path.length - 1; step >= 0; step -= 1)
    number = add(path[step]!, number, weighing);
  return number;
}

/** The number that a new element gets. */
function add(element: Element, parent: number, weighing: Weighing): number {
  const number = weighing.elements.push(element) - 1;
  weighing.parents.push(parent);
  weighing.letters.push(0);
  weighing.numbers.set(element, number);
  return number;
}

/** So many elements are asked about in one step. */
const elementsInStep = 50;

/** Letters in each element and all within it, by number; without what is in elements that are left out. */
export function* sumUp(
  { elements, parents, letters }: WeighedElements,
  isLeftOut: (element: Element) => boolean = () => false,
): Generator<void, number[]> {
  const sums = [...letters];
  const isOut: boolean[] = [];
  for (let at = 0; at < sums.length; at += 1) {
    if (at % elementsInStep === elementsInStep - 1) yield;
    isOut.push(isOut[parents[at]!] === true || isLeftOut(elements[at]!));
    if (isOut[at] === true) sums[at] = 0;
  }
  for (let at = sums.length - 1; at > 0; at -= 1) {
    const parent = parents[at]!;
    if (parent >= 0) sums[parent]! += sums[at]!;
  }
  return sums;
}
