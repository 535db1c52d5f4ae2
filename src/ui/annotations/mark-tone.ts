/** The colours of a name and of what is behind it in; what its mark is drawn with, so that it is seen there, out. Pure. */
import { blend, contrastOf, type Rgb } from './contrast.ts';

/** note: black. light: white. own: the text's own colour, as strong as the text. */
export const markTones = ['note', 'light', 'own'] as const;
export type MarkTone = (typeof markTones)[number];

/**
 * Mixed from black or white, not from the text's colour: in a highlight Chromium takes the `currentColor` of a mix from
 * the root, not from the text.
 */
export const inks = { note: [0, 0, 0], light: [255, 255, 255] } as const;

/** How much of black or white a mark has at the least, whatever strength the reader chose. */
export const leastShare = 0.5;

/** WCAG 2.2, 1.4.11: what has to be seen stands out so far from what is beside it. */
const leastContrast = 3;

/** Fainter text could not be read in a tint (1.4.3 wants 4.5 there); a mark as faint as itself suits it. */
const leastTextContrast = 7;

export interface Colours {
  readonly text: Rgb;
  /** Null: nobody can tell, as with a picture. */
  readonly ground: Rgb | null;
  /** Of all that the text is in, from 0 to 1. */
  readonly opacity: number;
}

/** own where black or white would be lost or be louder than the text, and where what is behind can't be told. */
export function toneOf({ text, ground, opacity }: Colours): MarkTone {
  // Text that seems lost on its ground has a picture behind it.
  if (ground === null || contrastOf(text, ground) < leastTextContrast) return 'own';
  const isLight = contrastOf(text, inks.note) > contrastOf(ground, inks.note);
  const tone = isLight ? 'light' : 'note';
  const mark = blend(inks[tone], leastShare * opacity, ground);
  return contrastOf(mark, ground) >= leastContrast ? tone : 'own';
}
