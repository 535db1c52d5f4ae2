import { assert, double, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../../../src/ui/annotations/place-card.ts';

const viewport = { width: 1000, height: 700 };
const card = { width: 360, height: 300 };
const line = (left: number, top: number): Box => ({
  left,
  top,
  right: left + 80,
  bottom: top + 20,
});

describe('placeCard', () => {
  it.each([
    ['below the line, its text in line with the name', line(200, 100), { left: 184, top: 128 }],
    ['above where there is no room below', line(200, 600), { left: 184, top: 292 }],
    ['inside the right edge', line(940, 100), { left: 632, top: 128 }],
    ['inside the left edge', line(4, 100), { left: 8, top: 128 }],
  ])('stands %s', (_, name, place) => {
    expect(placeCard(name, card, viewport)).toMatchObject(place);
  });

  it('is as high as there is room on the larger side when it fits on none', () => {
    const place = placeCard(line(200, 300), { width: 360, height: 900 }, viewport);
    expect(place).toMatchObject({ side: 'below', top: 328, maxHeight: 364 });
  });

  it('stays at the edge that its line went out by', () => {
    expect(placeCard(line(200, -400), card, viewport)).toMatchObject({ top: 8, side: 'below' });
    expect(placeCard(line(200, 1400), card, viewport)).toMatchObject({ top: 392, side: 'above' });
  });

  it('never covers its line nor leaves the viewport', () => {
    const sides = {
      width: integer({ min: 200, max: 2000 }),
      height: integer({ min: 150, max: 1500 }),
    };
    const place = {
      left: integer({ min: -50, max: 2000 }),
      share: double({ min: 0, max: 1, noNaN: true }),
    };
    assert(
      property(record(sides), record(place), record(sides), (view, at, size) => {
        const top = at.share * (view.height - 20);
        const name = line(at.left, top);
        const width = Math.min(size.width, view.width - 16);
        const placed = placeCard(name, { width, height: size.height }, view);
        const bottom = placed.top + Math.min(size.height, placed.maxHeight);
        expect(placed.top >= name.bottom || bottom <= name.top).toBe(true);
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + width).toBeLessThanOrEqual(view.width - 8);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});
