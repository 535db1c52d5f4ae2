/**
 * A card's frame in the top layer: it opens beside a line of the page and follows it while the page
 * scrolls or changes size; on a small screen it is a sheet along its edge. What stands in it is not its business.
 */
import { directionOfWords, languageOfWords } from '../words.ts';
import { type Box, type Flow, marginPx, placeCard, type Side } from './place-card.ts';
import { isInView, seePage } from './see-page.ts';

export interface CardFrame {
  readonly element: HTMLElement;
  open(beside: CardLine): void;
  close(): void;
}

/** What a card stands beside. */
export interface CardLine {
  /** Asked again whenever something moved; null: it is no longer rendered. */
  readonly box: () => Box | null;
  /** Whether the page has not put something of its own above it; asked when it was scrolled. */
  readonly isBare: () => boolean;
  readonly flow: Flow;
  /** A finger or a key opened it: there is no pointer that would have to travel to it. */
  readonly mayBeSheet: boolean;
}

export interface FrameHooks {
  /** The line has left what is seen of the page; the frame stays open. */
  readonly lost: () => void;
  /** The reader has scrolled on. */
  readonly carried: () => void;
}

/** As wide as most phones held upright are, and windows at 400 per cent. */
const sheetWidthMax = 480;
/** Less than this a finger moves a page without meaning to. */
const carriedPx = 32;
/** A card that is narrower breaks every line; so enlarged a page is, the card is not. */
const leastWidthPx = 280;

export function makeCardFrame(root: ShadowRoot, hooks: FrameHooks, signal: AbortSignal): CardFrame {
  const { ownerDocument: document } = root;
  const element = addFrame(root);
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
      const life = (following = new AbortController());
      element.showPopover();
      let side: Side | null = null;
      const first = line.box();
      const place = (isScrolled: boolean) => {
        const box = line.box();
        const isLost = box === null || !isInView(box, seePage(document));
        if (isLost || (isScrolled && !line.isBare())) hooks.lost();
        if (isScrolled && (box === null || first === null || isFar(box, first))) hooks.carried();
        if (box !== null && !life.signal.aborted) side = placeElement(element, line, box, side);
      };
      place(false);
      // Its line may have been lost at once.
      if (!life.signal.aborted) onMove(element, place, life.signal);
    },
  };
}

function addFrame(root: ShadowRoot): HTMLElement {
  const element = root.ownerDocument.createElement('div');
  element.className = 'frame';
  element.popover = 'manual';
  element.tabIndex = -1;
  element.lang = languageOfWords();
  element.dir = directionOfWords();
  element.setAttribute('role', 'dialog');
  root.append(element);
  return element;
}

/** Calls back at most once a frame when the page scrolls, or page or card changes size. */
function onMove(
  element: HTMLElement,
  moved: (isScrolled: boolean) => void,
  signal: AbortSignal,
): void {
  const { ownerDocument: document } = element;
  let isDue = false;
  let isScrolled = false;
  const soon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) moved(isScrolled);
      isScrolled = false;
    });
  };
  const scrolled = () => {
    isScrolled = true;
    soon();
  };
  const sizes = new ResizeObserver(soon);
  for (const each of [element, document.documentElement, document.body]) sizes.observe(each);
  const passive = { signal, passive: true };
  document.addEventListener('scroll', scrolled, { ...passive, capture: true });
  window.addEventListener('resize', soon, passive);
  // Two fingers move and enlarge what is seen; the page does not hear of it otherwise.
  for (const kind of ['resize', 'scroll'])
    window.visualViewport?.addEventListener(kind, soon, passive);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

/** All is measured in px of the viewport; where the page zooms its root, our own px are larger. */
function placeElement(
  element: HTMLElement,
  { flow, mayBeSheet }: CardLine,
  line: Box,
  before: Side | null,
): Side {
  const seen = seePage(element.ownerDocument);
  const width = seen.right - seen.left;
  const isSheet = mayBeSheet && width * seen.scale <= sheetWidthMax;
  const most = isSheet ? width : width - 2 * marginPx;
  const { style } = element;
  style.zoom = seen.scale === 1 ? '' : `${Math.min(1, most / leastWidthPx)}`;
  const inOurs = (px: number) => `${px / element.currentCSSZoom}px`;
  element.dataset['shape'] = isSheet ? 'sheet' : 'card';
  style.maxHeight = '';
  style.maxWidth = inOurs(most);
  style.inlineSize = isSheet ? style.maxWidth : '';
  const card = element.getBoundingClientRect();
  const isRtl = element.dir === 'rtl';
  const place = placeCard({ line, card, seen, flow, isRtl, isSheet, before });
  style.left = inOurs(place.left);
  style.top = inOurs(place.top);
  style.maxHeight = inOurs(place.maxHeight);
  element.dataset['side'] = place.side;
  return place.side;
}

const isFar = (a: Box, b: Box): boolean => Math.hypot(a.left - b.left, a.top - b.top) > carriedPx;
