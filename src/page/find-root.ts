/**
 * A document in, the smallest element that holds the article's running text out. Looks at every
 * text node once, but weighs the long ones only: menus and headlines elsewhere are short.
 */
import { inlineTags, unreadTags } from './data/page-tags.ts';
import { makeBesideTest, type BesideTest } from './test-beside.ts';

export interface ArticleRoot {
  readonly element: Element;
  readonly isBeside: BesideTest;
}

/** Shorter text nodes are mostly links and labels; a paragraph's short ones do not change the sum. */
const minNodeLength = 30;
/** A child with this share of the text is where the article is; the rest is what stands around it. */
const dominantShare = 0.8;
const shareWithHeadline = 0.5;
/** An element that the page itself calls the article's body, or an article, may hold less. */
const declaredShare = 0.4;
/** With less of the text left than this, the names of the page's elements mislead. */
const minOwnShare = 0.1;
/** With less text than this in the open, the article may stand in custom elements' shadow roots. */
const littleText = 1500;

type Weights = Map<Element, number>;

/** Null when nothing on the page is longer than a label. */
export function findRoot(document: Document, headline: Element | null): ArticleRoot | null {
  const body = document.body;
  if (body === null) return null;
  const blocks = weighBlocks(body);
  const raw = sumUp(blocks, () => true);
  const total = raw.get(body) ?? 0;
  if (total === 0) return null;
  const isBeside = makeBesideTest(raw, total);
  const own = sumUp(blocks, makeOwnTest(isBeside));
  const weights = (own.get(body) ?? 0) < total * minOwnShare ? raw : own;
  const declared = findDeclared(weights, blocks, body, headline);
  const element = descend(weights, blocks, declared ?? body, headline);
  return { element, isBeside: makeBesideTest(raw, raw.get(element) ?? 0) };
}

/** In the tree as it is drawn, as far as open shadow roots go: their parent is their host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;
}

/** Letters of running text outside links, for every element that directly holds some. */
function weighBlocks(body: Element): Weights {
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
function sumUp(blocks: Weights, isCounted: (block: Element) => boolean): Weights {
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

/** Whether neither a block nor anything around it is beside the article; remembers what it met. */
function makeOwnTest(isBeside: BesideTest): (block: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (block) => {
    const path: Element[] = [];
    let at: Element | null = block;
    while (at !== null && !known.has(at) && !isBeside(at)) {
      path.push(at);
      at = parentOf(at);
    }
    const isOwn = at === null || known.get(at) === true;
    for (const element of path) known.set(element, isOwn);
    return isOwn;
  };
}

function isDeclared(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'article' || tag === 'main') return true;
  const role = element.getAttribute('role') ?? element.getAttribute('itemprop') ?? '';
  return /^(?:article|main|articleBody)$/.test(role);
}

/** The element that the page marks as its article: with the headline, or with much of the text. */
function findDeclared(
  weights: Weights,
  blocks: Weights,
  body: Element,
  headline: Element | null,
): Element | null {
  const total = weights.get(body) ?? 0;
  const marked = [...weights].filter(([element]) => !blocks.has(element) && isDeclared(element));
  const withHeadline = marked.filter(
    ([element]) => headline !== null && element.contains(headline),
  );
  const rivals = withHeadline.length > 0 ? withHeadline : marked;
  const least = total * (withHeadline.length > 0 ? minOwnShare : declaredShare);
  const most = Math.max(...rivals.map(([, weight]) => weight));
  let best: Element | null = null;
  let bestWeight = Infinity;
  for (const [element, weight] of rivals) {
    const isEnough = weight >= most * declaredShare && weight >= least;
    if (isEnough && weight < bestWeight) [best, bestWeight] = [element, weight];
  }
  return best;
}

/**
 * Down from `top`, as long as nearly all text is in one child, or half of it together with the
 * headline; never into a block of text itself.
 */
function descend(
  weights: Weights,
  blocks: Weights,
  top: Element,
  headline: Element | null,
): Element {
  const heaviest = new Map<Element, Element>();
  for (const [element, weight] of weights) {
    const parent = blocks.has(element) ? null : parentOf(element);
    if (parent === null) continue;
    const rival = heaviest.get(parent);
    if (rival === undefined || weight > (weights.get(rival) ?? 0)) heaviest.set(parent, element);
  }
  let root = top;
  for (let next = heaviest.get(root); next !== undefined; next = heaviest.get(root)) {
    const share = (weights.get(next) ?? 0) / (weights.get(root) ?? 1);
    const isWithHeadline = headline !== null && next.contains(headline);
    if (share < (isWithHeadline ? shareWithHeadline : dominantShare)) break;
    // A custom element within the article holds a part of it: what stands before it is the lead.
    if (next.shadowRoot !== null && isDeclared(root)) break;
    root = next;
  }
  return root;
}
