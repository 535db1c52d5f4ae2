/** An element in, whether it is beside the article rather than of it: a box, a menu, a hidden copy. */
import { skippedTags, unreadTags } from './data/page-tags.ts';
import { sideName } from './data/side-matter.ts';
import { isEditor } from './is-editable.ts';

/** Of an inline element in running text only its tag and being hidden tell, not its name. */
export type BesideTest = (element: Element, isInText?: boolean) => boolean;

/** A name as "comments" is not believed of an element with more than this share of the text. */
const maxBesideShare = 0.5;
const sideRole = /^(?:navigation|complementary|search|banner|contentinfo|dialog|form|button|menu)$/;
const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** `weights`: how much text is in an element; `total`: in all that is of interest. */
export function makeBesideTest(weights: ReadonlyMap<Element, number>, total: number): BesideTest {
  const names = new Map<string, boolean>();
  const hasSideName = (name: string): boolean => {
    const known = names.get(name) ?? isSideName(name);
    names.set(name, known);
    return known;
  };
  return (element, isInText = false) => {
    const tag = element.localName;
    if (unreadTags.has(tag) || isEditor(element)) return true;
    const isSide =
      skippedTags.has(tag) ||
      (tag === 'dialog' && !element.hasAttribute('open')) ||
      (element.hasAttributes() &&
        ((!isInText && (hasSideName(element.className) || hasSideName(element.id))) ||
          isHidden(element)));
    return isSide && (weights.get(element) ?? 0) <= total * maxBesideShare;
  };
}

/** SVG's class names are objects; those elements are skipped by their tag. */
const isSideName = (name: unknown): boolean =>
  typeof name === 'string' &&
  name !== '' &&
  sideName.test(name.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase());

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    sideRole.test(element.getAttribute('role') ?? '') ||
    hidingStyle.test(element.getAttribute('style') ?? '')
  );
}
