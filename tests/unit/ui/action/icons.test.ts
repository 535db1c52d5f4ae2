/** The drawings of the toolbar button, held against the toolbars that they stand on. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stateIcons } from '../../../../src/ui/action/icon-paths.ts';

/** Of Chromium and Firefox, light and dark. */
const toolbars = ['#ffffff', '#dee1e6', '#f9f9fb', '#35363a', '#202124', '#2b2a33'];
const files = ['icon', ...stateIcons.map((icon) => `icon-${icon}`)];

const read = (file: string): string =>
  readFileSync(new URL(`../../../../public/${file}.svg`, import.meta.url), 'utf8');

const coloursOf = (file: string): string[] =>
  [...read(file).matchAll(/#[0-9a-f]{6}\b/g)].map(([colour]) => colour);

/** WCAG's relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(files)('%s', (file) => {
  test.each(toolbars)('is seen on a toolbar of %s', (toolbar) => {
    for (const colour of coloursOf(file)) expect(contrast(colour, toolbar)).toBeGreaterThan(2.9);
  });

  test('is drawn on the grid of 16, so that it is sharp at its smallest', () => {
    expect(read(file)).toContain('viewBox="0 0 16 16"');
  });
});
