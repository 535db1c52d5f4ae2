/** Rectangles in, the card's place out: it never covers the line it explains nor leaves the viewport. */

/** In CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside when it is taller. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

/** Far enough that the pointer is not on the card by accident, near enough to travel there. */
const gapPx = 8;
/** Between card and the viewport's edge. */
export const marginPx = 8;
/** Names stand in from the card's edge as text does; so the card's text and the name line up. */
const indentPx = 16;

/**
 * Below the line while it fits there, else above, else where more room is. `line` is the part of the
 * name under the pointer, the whole line high. A line outside the viewport counts as at its edge.
 */
export function placeCard(line: Box, card: Size, viewport: Size): Place {
  const bottom = clamp(line.bottom, 0, viewport.height);
  const top = clamp(line.top, 0, viewport.height);
  const roomBelow = viewport.height - bottom - gapPx - marginPx;
  const roomAbove = top - gapPx - marginPx;
  const isBelow = card.height <= roomBelow || roomBelow >= roomAbove;
  const maxHeight = Math.max(0, isBelow ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  const rightmost = Math.max(marginPx, viewport.width - marginPx - card.width);
  return {
    left: clamp(line.left - indentPx, marginPx, rightmost),
    top: isBelow ? bottom + gapPx : top - gapPx - height,
    maxHeight,
    side: isBelow ? 'below' : 'above',
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
