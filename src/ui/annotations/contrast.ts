/** Colours in, how well one is seen on the other out, as WCAG 2.2 computes it. Pure. */

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** 21 for black on white, 1 for a colour on itself. */
export function contrastOf(first: Rgb, second: Rgb): number {
  const [one, other] = [luminanceOf(first), luminanceOf(second)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** `share` of the front's colour, from 0 to 1, on an opaque back. */
export function blend(front: Rgb, share: number, back: Rgb): Rgb {
  const mix = (at: 0 | 1 | 2): number => front[at] * share + back[at] * (1 - share);
  return [mix(0), mix(1), mix(2)];
}

/** From 0 to 1. */
export function luminanceOf(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
