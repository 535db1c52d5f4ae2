/** Rectangles in, the card's place out: it never covers the line it explains nor leaves what is seen of the page. */

/** In CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Which way lines of text follow each other; those of all but East Asian pages from top to bottom. */
export type Flow = 'down' | 'left' | 'right';

export interface PlaceRequest {
  /** The part of the name under the pointer, the whole line high. Outside of what is seen it counts as at its edge. */
  readonly line: Box;
  readonly card: Size;
  /** What is seen of the page: less than the viewport where the reader has enlarged it with two fingers. */
  readonly seen: Box;
  readonly flow: Flow;
  /** Our own words run from right to left. */
  readonly isRtl: boolean;
  /** Along the edge of a small screen, as wide as it, not beside the line. */
  readonly isSheet: boolean;
  /** Where it was before; null: it opens. It stays there as long as it fits. */
  readonly before: Side | null;
}

export type Side = 'below' | 'above' | 'left' | 'right';

export interface Place {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside when it is taller. */
  readonly maxHeight: number;
  readonly side: Side;
}

/** Far enough that the pointer is not on the card by accident, near enough to travel there. */
const gapPx = 8;
/** Between card and the edge of what is seen. */
export const marginPx = 8;
/** Names stand in from the card's edge as text does; so the card's text and the name line up. */
const indentPx = 16;

/** Beside a column where there is room for it, else below or above the line. */
export function placeCard(request: PlaceRequest): Place {
  const { flow, isSheet } = request;
  const beside = flow === 'down' || isSheet ? null : placeBeside(request, flow);
  return beside ?? placeBelow(request);
}

/** Below the line while it fits there, else above, else where more room is. */
function placeBelow({ line, card, seen, isRtl, isSheet, before }: PlaceRequest): Place {
  const [bottom, top] = [
    clamp(line.bottom, seen.top, seen.bottom),
    clamp(line.top, seen.top, seen.bottom),
  ];
  const margin = isSheet ? 0 : marginPx;
  const below = Math.max(0, seen.bottom - bottom - gapPx - margin);
  const above = Math.max(0, top - seen.top - gapPx - margin);
  const isAbove = before === 'above' && card.height <= above;
  const isBelow = !isAbove && (card.height <= below || below >= above);
  const maxHeight = isBelow ? below : above;
  const height = Math.min(card.height, maxHeight);
  const side = isBelow ? 'below' : 'above';
  if (isSheet) {
    return { left: seen.left, top: isBelow ? seen.bottom - height : seen.top, maxHeight, side };
  }
  const start = isRtl ? line.right + indentPx - card.width : line.left - indentPx;
  return {
    left: withinWidth(start, card, seen),
    top: isBelow ? bottom + gapPx : top - gapPx - height,
    maxHeight,
    side,
  };
}

/** On the side of the columns that come next, else on the other; null: it fits on neither. */
function placeBeside({ line, card, seen, before }: PlaceRequest, flow: Side): Place | null {
  const lefts = { left: line.left - gapPx - card.width, right: line.right + gapPx };
  const fits = {
    left: lefts.left >= seen.left + marginPx,
    right: lefts.right + card.width <= seen.right - marginPx,
  };
  const wanted = before === 'left' || before === 'right' ? before : flow;
  const order = wanted === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const side = order.find((each) => fits[each]);
  if (side === undefined) return null;
  const maxHeight = Math.max(0, seen.bottom - seen.top - 2 * marginPx);
  const lowest = seen.bottom - marginPx - Math.min(card.height, maxHeight);
  return {
    left: lefts[side],
    top: clamp(line.top - indentPx, seen.top + marginPx, lowest),
    maxHeight,
    side,
  };
}

function withinWidth(left: number, card: Size, seen: Box): number {
  const least = seen.left + marginPx;
  return clamp(left, least, Math.max(least, seen.right - marginPx - card.width));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
