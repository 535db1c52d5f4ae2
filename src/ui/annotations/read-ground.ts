/** Elements of the page in; what is behind their text out. Reads styles and asks for no layout. */
import type { Rgb } from './contrast.ts';
import type { ParseColour } from './parse-colour.ts';

/** No page's text is deeper in boxes without a ground of their own. */
const mostAround = 100;

/** Null: nobody can tell, as with a picture. */
export type ReadGround = (element: Element) => Rgb | null;

/** Remembers what it has read: make a new one for each time that the page may look otherwise. */
export function makeReadGround(view: Window, parseColour: ParseColour): ReadGround {
  const known = new Map<Element, Rgb | null>();
  const groundOf = (element: Element | null, depth = 0): Rgb | null => {
    if (element === null || depth > mostAround) return canvasOf(view);
    if (!known.has(element)) {
      const style = view.getComputedStyle(element);
      const isPlain = style.backgroundImage === 'none' && style.opacity === '1';
      const around = () => groundOf(elementAround(element), depth + 1);
      known.set(element, isPlain ? parseColour(style.backgroundColor)(around) : null);
    }
    return known.get(element)!;
  };
  return groundOf;
}

/** Its parent; out of a shadow tree its host; null: there is none. */
export function elementAround({ parentNode }: Node): Element | null {
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** What a page without a colour of its own is on. Browsers' dark canvases are within a shade of this one. */
function canvasOf(view: Window): Rgb {
  const { colorScheme } = view.getComputedStyle(view.document.documentElement);
  const isDark =
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? [18, 18, 18] : [255, 255, 255];
}
