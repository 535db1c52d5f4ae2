/** What a reader sees of a page: its viewport, or the part of it that two fingers have enlarged. */
import type { Box } from './place-card.ts';

export interface Seen extends Box {
  /** How much larger than the page lays it out it is seen; 1 where nobody has enlarged it. */
  readonly scale: number;
}

/** Without scrollbars; in quirks mode the document element is as high as the page. */
export function seePage({ documentElement, defaultView }: Document): Seen {
  const view = defaultView ?? window;
  const width = Math.min(view.innerWidth, documentElement.clientWidth);
  const height = Math.min(view.innerHeight, documentElement.clientHeight || view.innerHeight);
  const { visualViewport } = view;
  if (visualViewport === null || visualViewport.scale <= 1) {
    return { left: 0, top: 0, right: width, bottom: height, scale: 1 };
  }
  const { offsetLeft: left, offsetTop: top, scale } = visualViewport;
  return {
    left,
    top,
    right: left + visualViewport.width,
    bottom: top + visualViewport.height,
    scale,
  };
}

export function isInView(box: Box, seen: Box): boolean {
  const isAcross = box.right > seen.left && box.left < seen.right;
  return isAcross && box.bottom > seen.top && box.top < seen.bottom;
}
