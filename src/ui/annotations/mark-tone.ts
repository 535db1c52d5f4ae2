/** The colours of a name and of what is behind it in; what its mark is drawn with, so that it is seen there, out. Pure. */
import { blend, contrastOf, luminanceOf, type Rgb } from './contrast.ts';

/** note: black. light: white. own: the text's own colour, as strong as the text. */
export const markTones = ['note', 'light', 'own'] as const;
export type MarkTone = (typeof markTones)[number];

/**
 * Marks are mixed from black or white, not from the text's colour: in a highlight Chromium takes the `currentColor` of
 * a mix from the root, not from the text.
 */
export const inks = { note: [0, 0, 0], light: [255, 255, 255] } as const;

/** How much of black or white a mark has at the least, whatever strength the reader chose. */
export const leastShare = 0.5;

/** WCAG 2.2, 1.4.11: what has to be seen stands out so far from what is beside it. */
const leastContrast = 3;

/** Fainter text could not be read in a tint (1.4.3 wants 4.5 there); a mark as faint as itself suits it. */
const leastTextContrast = 7;

/**
 * own where black or white would be lost or be louder than the text, and where nobody can tell what is behind it
 * (`ground` is null), as with a picture.
 */
export function toneOf(text: Rgb, ground: Rgb | null): MarkTone {
  // Text that seems lost on its ground has a picture behind it.
  if (ground === null || contrastOf(text, ground) < leastTextContrast) return 'own';
  const tone = luminanceOf(text) > luminanceOf(ground) ? 'light' : 'note';
  const mark = blend(inks[tone], leastShare, ground);
  return contrastOf(mark, ground) < leastContrast ? 'own' : tone;
}
