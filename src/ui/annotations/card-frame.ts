/**
 * A card's frame in the top layer: it opens beside a line of the page and follows it while the page
 * scrolls or changes size. What stands in the frame is not its business.
 */
import { type Box, marginPx, placeCard } from './place-card.ts';

export interface CardFrame {
  readonly element: HTMLElement;
  /** `line` is asked again whenever something moved; null: it is no longer rendered. */
  open(line: () => Box | null): void;
  close(): void;
}

/** `lost` is called when the line has left the viewport or the document; the frame stays open. */
export function makeCardFrame(root: ShadowRoot, lost: () => void, signal: AbortSignal): CardFrame {
  const { ownerDocument: document } = root;
  const element = document.createElement('div');
  element.className = 'frame';
  element.popover = 'manual';
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  root.append(element);
  let following: AbortController | null = null;

  const close = () => {
    following?.abort();
    following = null;
    element.hidePopover();
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    element,
    close,
    open(line) {
      following?.abort();
      following = new AbortController();
      element.showPopover();
      const place = () => {
        const box = line();
        if (box === null || !isInView(box, document)) lost();
        if (box !== null && following !== null) placeElement(element, box);
      };
      place();
      onMove(element, place, following.signal);
    },
  };
}

/** Calls back at most once a frame when the page scrolls, or page or card changes size. */
function onMove(element: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = element;
  let isDue = false;
  const soon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) moved();
    });
  };
  const sizes = new ResizeObserver(soon);
  for (const each of [element, document.documentElement, document.body]) sizes.observe(each);
  document.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  window.addEventListener('resize', soon, { signal, passive: true });
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

/** All is measured in px of the viewport; where the page zooms its root, our own px are larger. */
function placeElement(element: HTMLElement, line: Box): void {
  const viewport = viewportOf(element.ownerDocument);
  const inOurs = (px: number) => `${px / element.currentCSSZoom}px`;
  element.style.maxHeight = '';
  element.style.maxWidth = inOurs(viewport.width - 2 * marginPx);
  const { width, height } = element.getBoundingClientRect();
  const place = placeCard(line, { width, height }, viewport);
  element.style.left = inOurs(place.left);
  element.style.top = inOurs(place.top);
  element.style.maxHeight = inOurs(place.maxHeight);
  element.dataset['side'] = place.side;
}

function isInView(box: Box, document: Document): boolean {
  const { width, height } = viewportOf(document);
  return box.bottom > 0 && box.top < height && box.right > 0 && box.left < width;
}

/** Without scrollbars; in quirks mode the document element is as high as the page. */
function viewportOf({ documentElement }: Document): { width: number; height: number } {
  return {
    width: Math.min(window.innerWidth, documentElement.clientWidth),
    height: Math.min(window.innerHeight, documentElement.clientHeight || window.innerHeight),
  };
}
