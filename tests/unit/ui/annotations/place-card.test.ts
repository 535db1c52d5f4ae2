import { assert, double, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  placeCard,
  type PlaceRequest,
} from '../../../../src/ui/annotations/place-card.ts';

const seenIn = (width: number, height: number): Box => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});
const card = { width: 360, height: 300 };
const line = (left: number, top: number): Box => ({
  left,
  top,
  right: left + 80,
  bottom: top + 20,
});

/** A pointer's card in a viewport of 1000 by 700, on a page of the usual writing. */
const place = (at: Box, changes: Partial<PlaceRequest> = {}) =>
  placeCard({
    line: at,
    card,
    seen: seenIn(1000, 700),
    flow: 'down',
    isRtl: false,
    isSheet: false,
    before: null,
    ...changes,
  });

describe('placeCard', () => {
  it.each([
    ['below the line, its text in line with the name', line(200, 100), { left: 184, top: 128 }],
    ['above where there is no room below', line(200, 600), { left: 184, top: 292 }],
    ['inside the right edge', line(940, 100), { left: 632, top: 128 }],
    ['inside the left edge', line(4, 100), { left: 8, top: 128 }],
  ])('stands %s', (_, name, wanted) => {
    expect(place(name)).toMatchObject(wanted);
  });

  it('begins in line with the name where our words run from right to left', () => {
    expect(place(line(500, 100), { isRtl: true })).toMatchObject({ left: 236, top: 128 });
  });

  it.each([
    ['the next columns, to the left', 'left', line(700, 100), { left: 332, top: 84, side: 'left' }],
    ['the next columns, to the right', 'right', line(100, 100), { left: 188, side: 'right' }],
    ['the other side at the edge', 'left', line(100, 100), { left: 188, side: 'right' }],
    ['the viewport, not lower', 'left', line(700, 650), { top: 392, side: 'left' }],
  ] as const)('stands beside a column, within %s', (_, flow, name, wanted) => {
    expect(place(name, { flow })).toMatchObject(wanted);
  });

  it('stands below a column where it fits on neither side', () => {
    const narrow = place(line(150, 100), { flow: 'left', seen: seenIn(400, 700) });
    expect(narrow).toMatchObject({ side: 'below', top: 128 });
  });

  it('is a sheet along the far edge, or along the near one where the name would lie under it', () => {
    const sheet = { isSheet: true, seen: seenIn(360, 640), card: { width: 360, height: 300 } };
    expect(place(line(40, 100), sheet)).toMatchObject({ left: 0, top: 340, side: 'below' });
    expect(place(line(40, 500), sheet)).toMatchObject({ left: 0, top: 0, side: 'above' });
  });

  it('keeps to what two fingers have enlarged', () => {
    const seen = { left: 300, top: 200, right: 700, bottom: 600 };
    expect(place(line(310, 220), { seen })).toMatchObject({ left: 308, top: 248, side: 'below' });
    expect(place(line(310, 220), { seen }).maxHeight).toBe(344);
  });

  it('stays on its side as long as it fits there', () => {
    const middle = line(200, 340);
    expect(place(middle)).toMatchObject({ side: 'below' });
    expect(place(middle, { before: 'above' })).toMatchObject({ side: 'above' });
  });

  it('is as high as there is room on the larger side when it fits on none', () => {
    const high = place(line(200, 300), { card: { width: 360, height: 900 } });
    expect(high).toMatchObject({ side: 'below', top: 328, maxHeight: 364 });
  });

  it('stays at the edge that its line went out by', () => {
    expect(place(line(200, -400))).toMatchObject({ top: 8, side: 'below' });
    expect(place(line(200, 1400))).toMatchObject({ top: 392, side: 'above' });
  });

  it('never covers its line nor leaves the viewport', () => {
    const sides = {
      width: integer({ min: 200, max: 2000 }),
      height: integer({ min: 150, max: 1500 }),
    };
    const places = {
      left: integer({ min: -50, max: 2000 }),
      share: double({ min: 0, max: 1, noNaN: true }),
    };
    assert(
      property(record(sides), record(places), record(sides), (view, at, size) => {
        const top = at.share * (view.height - 20);
        const name = line(at.left, top);
        const width = Math.min(size.width, view.width - 16);
        const seen = seenIn(view.width, view.height);
        const placed = place(name, { card: { width, height: size.height }, seen });
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
