/** A computed colour in; red, green, blue and how far it covers what is behind it out. */
import { blend, type Rgb } from './contrast.ts';

/** As it is seen on what is behind it, which is asked for only where it shows through; null: nobody can tell. */
export type SeenOn = (ground: () => Rgb | null) => Rgb | null;

/** `css` as `getComputedStyle` writes it. */
export function parseColour(css: string): SeenOn {
  const plain = /^rgba?\((.+)\)$/.exec(css)?.[1];
  const [red = 0, green = 0, blue = 0, cover = 1] = plain?.split(', ').map(Number) ?? pixelOf(css);
  return (ground) => {
    if (cover === 1) return [red, green, blue];
    const behind = ground();
    return behind && blend([red, green, blue], cover, behind);
  };
}

/** For colours of other spaces: `oklch(…)`, `color(display-p3 …)`. Only the browser's canvas can turn them into ours. */
function pixelOf(css: string): number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}
