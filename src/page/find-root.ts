/** A document in, the smallest element that holds the article's running text out. */
import { makeSides, type Sides } from './test-beside.ts';
import { makeNameReader, type NameReader } from './test-name.ts';
import { littleText, sumUp, type WeighedElements, weighText } from './weigh-text.ts';

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
export function* findRoot(
  document: Document,
  headline: Element | null,
): Generator<void, ArticleRoot | null> {
  const body = document.body;
  if (body === null) return null;
  const weighed = yield* weighText(body);
  const top = weighed.numbers.get(body);
  if (top === undefined) return null;
  const raw = yield* sumUp(weighed);
  yield;
  const readName = makeNameReader();
  const weights = yield* weighOwn(weighed, raw, top, readName);
  yield;
  const declared = findDeclared(weighed, weights, top, headline);
  yield;
  const root = descend(weighed, weights, declared ?? top, headline);
  yield;
  const element = weighed.elements[root]!;
  return { element, sides: makeSides(weighed, raw, raw[root]!, readName) };
}

/** Without what is beside the article; with captions where there is little else, as in a gallery. */
function* weighOwn(
  weighed: WeighedElements,
  raw: readonly number[],
  top: number,
  readName: NameReader,
): Generator<void, readonly number[]> {
  const total = raw[top]!;
  const { isBeside, isPicture } = makeSides(weighed, raw, total, readName);
  yield;
  const own = yield* sumUp(weighed, (element) => isBeside(element));
  const length = own[top]!;
  if (length < littleText) {
    const shown = yield* sumUp(weighed, (element) => isBeside(element) && !isPicture(element));
    if (shown[top]! > length * galleryTimes) return shown;
  }
  return length < total * minOwnShare ? raw : own;
}

function isDeclared(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'article' || tag === 'main') return true;
  const role = element.getAttribute('role') ?? element.getAttribute('itemprop');
  return role === 'article' || role === 'main' || role === 'articleBody';
}

/** The element that the page marks as its article: with the headline, or with much of the text. */
function findDeclared(
  { elements, parents, letters }: WeighedElements,
  weights: readonly number[],
  top: number,
  headline: Element | null,
): number | null {
  const marked: number[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    if (letters[at] === 0 && weights[at]! > 0 && isDeclared(elements[at]!)) marked.push(at);
  }
  const withHeadline = marked.filter((at) => headline !== null && elements[at]!.contains(headline));
  const rivals = withHeadline.length > 0 ? withHeadline : marked;
  const least = weights[top]! * (withHeadline.length > 0 ? minOwnShare : declaredShare);
  const most = Math.max(...rivals.map((at) => weights[at]!));
  let best: number | null = null;
  for (const at of rivals) {
    const weight = weights[at]!;
    if (weight < most * declaredShare || weight < least) continue;
    const isLess = best === null || weight < weights[best]!;
    // One that holds all of another's text is around it, or beside it when both have as much.
    if (isLess || (weight === weights[best!]! && isWithin(at, best!, parents))) best = at;
  }
  return best;
}

function isWithin(number: number, outer: number, parents: readonly number[]): boolean {
  let at = number;
  while (at > outer) at = parents[at]!;
  return at === outer;
}

/**
 * Down from `top`, as long as nearly all text is in one child, or half of it together with the
 * headline; never into a block of text itself.
 */
function descend(
  { elements, parents, letters }: WeighedElements,
  weights: readonly number[],
  top: number,
  headline: Element | null,
): number {
  const heaviest: (number | undefined)[] = weights.map(() => undefined);
  for (let at = 0; at < weights.length; at += 1) {
    const parent = parents[at]!;
    if (letters[at]! > 0 || parent < 0) continue;
    const rival = heaviest[parent];
    if (weights[at]! > (rival === undefined ? 0 : weights[rival]!)) heaviest[parent] = at;
  }
  let root = top;
  for (let next = heaviest[root]; next !== undefined; next = heaviest[root]) {
    const { shadowRoot } = elements[next]!;
    const isWithHeadline = headline !== null && elements[next]!.contains(headline);
    const least = isWithHeadline ? shareWithHeadline : dominantShare;
    if (weights[next]! / weights[root]! < least) break;
    // A custom element within the article holds a part of it: what stands before it is the lead.
    if (shadowRoot !== null && isDeclared(elements[root]!)) break;
    root = next;
  }
  return root;
}
