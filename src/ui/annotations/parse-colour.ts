/** A computed colour in; red, green, blue and how far it covers what is behind it out. */
import { blend, type Rgb } from './contrast.ts';

/** As it is seen on what is behind it, which is asked for only where it shows through; null: nobody can tell. */
type SeenOn = (ground: () => Rgb | null) => Rgb | null;

/** A colour as `getComputedStyle` writes it. */
export type ParseColour = (css: string) => SeenOn;

/** Remembers what it had to paint to know: to ask a canvas takes longer than all else about a colour. */
export function makeParseColour(): ParseColour {
  const known = new Map<string, readonly number[]>();
  return (css) => {
    const plain = /^rgba?\((.+)\)$/.exec(css)?.[1];
    const pixel = plain?.split(', ').map(Number) ?? known.get(css) ?? pixelOf(css);
    if (plain === undefined) known.set(css, pixel);
    const [red = 0, green = 0, blue = 0, cover = 1] = pixel;
    return (ground) => {
      if (cover === 1) return [red, green, blue];
      const behind = ground();
      return behind && blend([red, green, blue], cover, behind);
    };
  };
}

/** For colours of other spaces: `oklch(…)`, `color(display-p3 …)`. Only the browser's canvas can turn them into ours. */
function pixelOf(css: string): number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}
