/** Reads the tokens of theme.css and computes WCAG contrast for every pair that the UI puts together. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf, type Rgb } from '../../../src/ui/annotations/contrast.ts';

const css = readFileSync(new URL('../../../src/ui/theme.css', import.meta.url), 'utf8');

type Scheme = 'light' | 'dark';
type Palette = ReadonlyMap<string, Readonly<Record<Scheme, string>>>;

/** Every `--bk-name: light-dark(#light, #dark)` of a piece of CSS. */
function readPalette(source: string): Palette {
  const pairs = source.matchAll(/--bk-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map(
    [...pairs].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
  );
}

/** Of #rrggbb. */
const rgbOf = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

const contrast = (first: string, second: string): number => contrastOf(rgbOf(first), rgbOf(second));

const surfaces = ['paper', 'raised', 'sunk'];
const textOnSurfaces = ['ink', 'ink-soft', 'link', 'accent', 'curated-ink', 'derived-ink'];
const textPairs = [
  ...surfaces.flatMap((surface) => textOnSurfaces.map((text) => [text, surface] as const)),
  ['on-accent', 'accent'],
  ['warn-ink', 'warn-paper'],
  ['ink', 'warn-paper'],
  ['link', 'warn-paper'],
  ['curated-ink', 'curated-paper'],
  ['ink', 'curated-paper'],
  ['ink-soft', 'curated-paper'],
] as const;
const controlPairs = surfaces.flatMap((surface) =>
  ['edge', 'focus', 'accent'].map((part) => [part, surface] as const),
);

const usual = readPalette(css.slice(0, css.indexOf('@media')));
const contrastBlock = css.slice(
  css.indexOf('@media (prefers-contrast'),
  css.indexOf('@media (forced'),
);
const palettes: readonly (readonly [string, Palette])[] = [
  ['usual', usual],
  ['more contrast', new Map([...usual, ...readPalette(contrastBlock)])],
];

function ratioOf(
  palette: Palette,
  scheme: Scheme,
  [front, back]: readonly [string, string],
): number {
  return contrast(palette.get(front)![scheme], palette.get(back)![scheme]);
}

describe.each(palettes)('the %s palette', (_, palette) => {
  describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
    it.each(textPairs)('lets %s be read on %s (AA, 4.5 : 1)', (...pair) => {
      expect(ratioOf(palette, scheme, pair)).toBeGreaterThanOrEqual(4.5);
    });

    it.each(controlPairs)('lets %s be seen on %s (AA, 3 : 1)', (...pair) => {
      expect(ratioOf(palette, scheme, pair)).toBeGreaterThanOrEqual(3);
    });
  });
});

describe('theme.css', () => {
  it('computes contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
  });

  it('gives every colour a value for forced colours', () => {
    const forced = css.slice(css.indexOf('@media (forced'), css.indexOf('@media (prefers-reduced'));
    const given = new Set([...forced.matchAll(/--bk-([a-z-]+): /g)].map(([, name]) => name));
    const missing = [...usual.keys()].filter((name) => !given.has(name));
    expect(missing).toEqual([]);
  });

  it('takes no size from a foreign page: no rem but for our own root', () => {
    expect(css.match(/\drem/g)).toEqual(['1rem']);
    expect(css).not.toMatch(/url\(|@import|@font-face/);
  });
});
