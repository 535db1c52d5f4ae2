/** An element of the page in; the colour of its text and of what is behind it out. Reads styles and asks for no layout. */
import { blend, type Rgb } from './contrast.ts';
import type { Colours } from './mark-tone.ts';

/** No page's text is deeper in boxes without a ground of their own. */
const mostAround = 100;

interface Ground {
  /** Null: nobody can tell. */
  readonly colour: Rgb | null;
  /** Of all that lies between, from 0 to 1. */
  readonly opacity: number;
}

/** What an element itself puts behind its text. */
interface Layer extends Ground {
  /** How much of what is behind it it covers, from 0 to 1. */
  readonly cover: number;
}

export type ReadColours = (element: Element) => Colours;

/** Remembers what it has read: make a new one for each time that the page may look otherwise. */
export function makeReadColours(view: Window): ReadColours {
  const grounds = new Map<Element, Ground>();
  const groundOf = (element: Element): Ground => {
    const path: (readonly [Element, Layer])[] = [];
    let at: Element | null = element;
    let ground: Ground | undefined;
    while (at !== null && ground === undefined && path.length < mostAround) {
      ground = grounds.get(at);
      if (ground === undefined) {
        const layer = layerOf(view.getComputedStyle(at));
        path.push([at, layer]);
        if (layer.cover === 1) ground = { colour: layer.colour, opacity: 1 };
      }
      at = elementAround(at);
    }
    let below = ground ?? { colour: canvasOf(view), opacity: 1 };
    for (const [each, { colour, cover, opacity }] of path.reverse()) {
      below = {
        colour: colour && below.colour && blend(colour, cover, below.colour),
        opacity: below.opacity * opacity,
      };
      grounds.set(each, below);
    }
    return below;
  };
  return (element) => {
    const text = parseColour(view.getComputedStyle(element).color);
    const { colour: ground, opacity } = groundOf(element);
    if (text === null || ground === null) return { text: [0, 0, 0], ground: null, opacity };
    return { text: blend(text.colour, text.opacity, ground), ground, opacity };
  };
}

function layerOf(style: CSSStyleDeclaration): Layer {
  const own = parseColour(style.backgroundColor);
  const opacity = Number(style.opacity);
  if (own === null || style.backgroundImage !== 'none') return { colour: null, cover: 1, opacity };
  return { colour: own.colour, cover: own.opacity, opacity };
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

/** A computed colour; null for what neither we nor the browser's canvas can make red, green and blue of. */
export function parseColour(css: string): { colour: Rgb; opacity: number } | null {
  const parts =
    /^rgba?\(([^)]+)\)$/
      .exec(css)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? pixelOf(css);
  const [red, green, blue, opacity = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { colour: [red, green, blue], opacity };
}

/** For colours of other spaces: `oklch(…)`, `color(display-p3 …)`. */
function pixelOf(css: string): readonly number[] | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}
