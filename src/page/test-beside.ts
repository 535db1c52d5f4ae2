/** An element in, whether it is beside the article rather than of it: a box, a menu, a hidden copy. */
import { skippedTags, unreadTags } from './data/page-tags.ts';
import { isEditor } from './is-editable.ts';
import { makeNameTest, type Named, type NameReader } from './test-name.ts';
import type { WeighedElements } from './weigh-text.ts';

/** text: of an inline element in running text only its tag and being hidden tell, not its name. */
type Place = 'flow' | 'text' | 'caption';

export interface Sides {
  readonly isBeside: (element: Element, place?: Place) => boolean;
  /** Of what is beside: whether it may be a picture of the article, or several, with captions. */
  readonly isPicture: (element: Element) => boolean;
}

/** A name as "comments" is not believed of an element with more than this share of the text. */
const maxBesideShare = 0.5;
const sideRoles: ReadonlySet<string> = new Set(
  'navigation complementary search banner contentinfo dialog form button menu'.split(' '),
);
const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const layoutRole = /^(?:presentation|none)$/;
/** A paragraph or a caption is hidden from screen readers alone: by a paywall, or since a picture says it. */
const heardOnly = /^(?:p|figcaption)$/;
const asidePicture = /(?:^|[^a-z])(?:images?|photos?|pictures?|gallery|slideshow)(?![a-z])/i;
const pictureTag = /^(?:figure|figcaption)$/;

/** `weights`: how much text is in each element, by number; `total`: in all that is of interest. */
export function makeSides(
  { elements, numbers }: WeighedElements,
  weights: readonly number[],
  total: number,
  readName: NameReader,
): Sides {
  const least = total * maxBesideShare;
  const main = elements.filter((_, at) => weights[at]! > least);
  const nameOf = makeNameTest(
    readName,
    main.filter(({ localName }) => localName !== 'body'),
  );
  const most = (element: Element): boolean => {
    const number = numbers.get(element);
    return number !== undefined && weights[number]! > least;
  };
  return {
    isBeside(element, place = 'flow') {
      const tag = element.localName;
      if (unreadTags.has(tag)) return true;
      if (!element.hasAttributes() && !tag.includes('-'))
        return place !== 'caption' && isSkipped(element, tag) && !most(element);
      return isEditor(element) || (isSide(element, tag, place, nameOf) && !most(element));
    },
    isPicture(element) {
      const tag = element.localName;
      if (isHidden(element, tag) || most(element)) return false;
      const named = nameOf(element, tag);
      if (pictureTag.test(tag)) return named !== 'side';
      if (tag === 'aside') return named !== 'side' && asidePicture.test(element.className);
      return named === 'picture' && !isSkipped(element, tag);
    },
  };
}

function isSide(
  element: Element,
  tag: string,
  place: Place,
  nameOf: (element: Element, tag: string) => Named,
): boolean {
  if ((place !== 'caption' && isSkipped(element, tag)) || isHidden(element, tag)) return true;
  if (place === 'text') return false;
  const named = nameOf(element, tag);
  return named === 'side' || (named === 'picture' && place === 'flow');
}

function isSkipped(element: Element, tag: string): boolean {
  if (tag === 'table') return !isLayout(element);
  return skippedTags.has(tag) || (tag === 'dialog' && !element.hasAttribute('open'));
}

/** Newsletters and old pages are laid out in tables; one that tells data has headings of columns. */
function isLayout(table: Element): boolean {
  if (layoutRole.test(table.getAttribute('role') ?? '')) return true;
  return (
    table.querySelector('th,thead,caption') === null && table.querySelector('p,table') !== null
  );
}

function isHidden(element: Element, tag: string): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !heardOnly.test(tag)) return true;
  const role = element.getAttribute('role');
  if (role !== null && sideRoles.has(role)) return true;
  const style = element.getAttribute('style');
  return style !== null && hidingStyle.test(style);
}
