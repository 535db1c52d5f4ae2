/** A document in, the smallest element that holds the article's running text out. */
import { makeSides, type Sides } from './test-beside.ts';
import { makeNameReader, type NameReader } from './test-name.ts';
import { littleText, parentOf, sumUp, weighBlocks, type Weights } from './weigh-text.ts';

export interface ArticleRoot {
  readonly element: Element;
  readonly sides: Sides;
}

/** A child with this share of the text is where the article is; the rest is what stands around it. */
const dominantShare = 0.8;
const shareWithHeadline = 0.5;
/** An element that the page itself calls the article's body, or an article, may hold less. */
const declaredShare = 0.4;
/** With less of the text left than this, the names of the page's elements mislead. */
const minOwnShare = 0.1;
/** With captions so many times as long as its text alone, a page is a gallery. */
const galleryTimes = 2;

/** Null when nothing on the page is longer than a label. */
export function findRoot(document: Document, headline: Element | null): ArticleRoot | null {
  const body = document.body;
  if (body === null) return null;
  const blocks = weighBlocks(body);
  const raw = sumUp(blocks, () => true);
  const total = raw.get(body) ?? 0;
  if (total === 0) return null;
  const readName = makeNameReader();
  const weights = weighOwn(blocks, raw, body, readName);
  const declared = findDeclared(weights, blocks, body, headline);
  const element = descend(weights, blocks, declared ?? body, headline);
  return { element, sides: makeSides(raw, raw.get(element) ?? 0, readName) };
}

/** Without what is beside the article; with captions where there is little else, as in a gallery. */
function weighOwn(blocks: Weights, raw: Weights, body: Element, readName: NameReader): Weights {
  const total = raw.get(body) ?? 0;
  const { isBeside, isPicture } = makeSides(raw, total, readName);
  const sum = (isOut: (element: Element) => boolean): Weights => sumUp(blocks, makeOwnTest(isOut));
  const own = sum(isBeside);
  const length = own.get(body) ?? 0;
  if (length < littleText) {
    const shown = sum((element) => isBeside(element) && !isPicture(element));
    if ((shown.get(body) ?? 0) > length * galleryTimes) return shown;
  }
  return length < total * minOwnShare ? raw : own;
}

/** Whether neither a block nor anything around it is beside the article; remembers what it met. */
function makeOwnTest(isBeside: (element: Element) => boolean): (block: Element) => boolean {
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
