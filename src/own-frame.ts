/** Whether a document is one that a reader reads as part of the page in front: the page itself, or an article in a frame of it. */
import { isWithin, siteOf } from './settings/sites.ts';

/** Advertisements, players and buttons stand in smaller ones. */
const leastWidth = 320;
const leastHeight = 240;

/**
 * Calls once the frame is large enough to hold an article, at once in a page of its own; never where the frame is of
 * another site than the page around it.
 */
export function whenOwn(view: Window, work: () => void, signal: AbortSignal): void {
  if (isOfSite(view)) whenLarge(view, work, signal);
}

/** As `whenOwn`, whatever site a frame is of. */
export function whenLarge(view: Window, work: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (view.top === view || (view.innerWidth >= leastWidth && view.innerHeight >= leastHeight)) {
    return work();
  }
  const again = (): void => whenLarge(view, work, signal);
  view.addEventListener('resize', again, { once: true, signal });
}

function isOfSite(view: Window): boolean {
  if (view.top === view) return true;
  const [own, top] = [siteOf(view.location.href), siteOf(originOfTop(view))];
  if (own === null || top === null) return false;
  return isWithin(own, top) || isWithin(top, own);
}

/** '' where the page around is of another origin, and the browser does not tell of which. */
function originOfTop({ location, top }: Window): string {
  const { ancestorOrigins } = location as { readonly ancestorOrigins?: DOMStringList };
  try {
    return top?.location.href ?? '';
  } catch {
    return ancestorOrigins?.item(ancestorOrigins.length - 1) ?? '';
  }
}
