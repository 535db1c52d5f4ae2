/**
 * Elements in, how much running text is in them out. Looks at every text node once, but weighs the long
 * ones only: menus and headlines elsewhere are short.
 */
import { inlineTags, unreadTags } from './data/page-tags.ts';

export type Weights = Map<Element, number>;

/** Shorter text nodes are mostly links and labels; a paragraph's short ones do not change the sum. */
const minNodeLength = 30;
/** With less text than this in the open, the article may stand in custom elements' shadow roots. */
export const littleText = 1500;

/** In the tree as it is drawn, as far as open shadow roots go: their parent is their host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;
}

/** Letters of running text outside links, for every element that directly holds some. */
export function weighBlocks(body: Element): Weights {
  const blocks: Weights = new Map();
  const total = addTexts(body, blocks);
  if (total < littleText) addShadowTexts(body, blocks);
  return blocks;
}

function addTexts(scope: Node, blocks: Weights): number {
  const walker = scope.ownerDocument!.createTreeWalker(scope, 4);
  let total = 0;
  for (let next = walker.nextNode(); next !== null; next = walker.nextNode()) {
    const node = next as Text;
    if (node.length < minNodeLength) continue;
    const block = blockOf(node);
    if (block === null) continue;
    const length = node.data.trim().length;
    if (length < minNodeLength) continue;
    add(blocks, block, length);
    total += length;
  }
  return total;
}

function addShadowTexts(scope: Element | ShadowRoot, blocks: Weights): void {
  const scopes: (Element | ShadowRoot)[] = [scope];
  for (let next = scopes.pop(); next !== undefined; next = scopes.pop()) {
    for (const element of next.querySelectorAll('*')) {
      if (element.shadowRoot === null) continue;
      addTexts(element.shadowRoot, blocks);
      scopes.push(element.shadowRoot);
    }
  }
}

/** Null for text in a link, and for text that is not shown. */
function blockOf(node: Text): Element | null {
  let element = node.parentNode as Element | null;
  while (element !== null && inlineTags.has(element.localName)) {
    if (element.localName === 'a') return null;
    element = element.parentElement;
  }
  return element === null || unreadTags.has(element.localName) ? null : element;
}

/** Adds the weight of blocks to all that they stand in; siblings together, which is most of them. */
export function sumUp(blocks: Weights, isCounted: (block: Element) => boolean): Weights {
  const weights: Weights = new Map();
  const parents: Weights = new Map();
  for (const [block, weight] of blocks) {
    if (!isCounted(block)) continue;
    add(weights, block, weight);
    const parent = parentOf(block);
    if (parent !== null) add(parents, parent, weight);
  }
  for (const [parent, weight] of parents) {
    for (let at: Element | null = parent; at !== null; at = parentOf(at)) add(weights, at, weight);
  }
  return weights;
}

function add(weights: Weights, element: Element, weight: number): void {
  weights.set(element, (weights.get(element) ?? 0) + weight);
}
