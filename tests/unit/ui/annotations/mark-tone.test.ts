import { assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend, contrastOf, type Rgb } from '../../../../src/ui/annotations/contrast.ts';
import { tints } from '../../../../src/ui/annotations/mark-style.ts';
import { inks, leastShare, toneOf } from '../../../../src/ui/annotations/mark-tone.ts';

const channel = constantFrom(...Array.from({ length: 18 }, (_, step) => step * 15));
const colour = tuple(channel, channel, channel);
const grey = (value: number): Rgb => [value, value, value];

describe('the tone of a mark', () => {
  it.each<[string, Rgb, Rgb | null, string]>([
    ['black on white', grey(0), grey(255), 'note'],
    ['near black on a pink box', [51, 48, 46], [255, 241, 229], 'note'],
    ['white on black', grey(255), grey(0), 'light'],
    ['light grey on near black', grey(224), grey(18), 'light'],
    ['faint grey on white', grey(118), grey(255), 'own'],
    ['white on a strong red', grey(255), [184, 0, 0], 'own'],
    ['white on a picture', grey(255), null, 'own'],
    ['white on what seems white', grey(255), grey(255), 'own'],
  ])('of %s', (_, text, ground, tone) => {
    expect(toneOf(text, ground)).toBe(tone);
  });

  it('is seen, and lets the text be read in a tint, on whatever ground', () => {
    assert(
      property(colour, colour, (text, ground) => {
        const tone = toneOf(text, ground);
        if (tone === 'own') return;
        const mark = blend(inks[tone], leastShare, ground);
        const tinted = blend(inks[tone], tints.strong, ground);
        expect(contrastOf(mark, ground)).toBeGreaterThanOrEqual(3);
        expect(contrastOf(text, tinted)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 20_000 },
    );
  });
});
