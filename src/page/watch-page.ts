/**
 * Notices that a page's text or address has become another. Says so seldom and in idle time, with no
 * word on what the text is now: the page is read anew. Our own host element does not count.
 */
import type { Urgency } from './look-beside.ts';
import { observeArticle, observePage } from './observe-page.ts';
import { outermost } from './open-shadows.ts';
import { planAtRest } from './plan-at-rest.ts';
import { rateChanges } from './rate-changes.ts';
import { withoutFragment } from './without-fragment.ts';

/** text: something to read was added, changed or removed. address: the document shows another page. */
export type PageChange = 'text' | 'address';

export interface WatchOptions {
  /**
   * The element that holds the article, as last read; null: the page has none. Asked when something has changed.
   * What changes beside it, while it is in the document, is told late. Left out: every change counts alike.
   */
  readonly rootOf?: () => Element | null;
}

/** Live tickers and clocks change every second; reading a page now and then costs nothing, always does. */
const minGapMs = 1000;
/** On a page that never stands still, following it takes at most this share of its time. */
const mostShare = 0.05;
/** What stands beside an article is not what is read; it may be that the article goes on there. */
const seldomGapMs = 10_000;
const seldomShare = 0.005;
/** Having been told so often of a page without an article, nobody needs to hear of its every change. */
const mostVainTells = 10;
/** How long a page is left alone after work on it that took so long. */
export const restAfter = (workMs: number): number => Math.max(minGapMs, workMs / mostShare);
const longRestAfter = (workMs: number): number => Math.max(seldomGapMs, workMs / seldomShare);

/** For how long what it led to kept the page's own thread, in ms; left out, it was done at once. */
export type Told = void | Promise<number>;

/** Something to be told. */
interface Plan {
  readonly urgency: Urgency;
  readonly cancel: () => void;
}

/**
 * Calls until the signal aborts; then nothing is left behind. An address is told at once, text at rest, and not
 * before somebody sees the page. What it gives is called when an article was found in the page meanwhile.
 */
export function watchPage(
  document: Document,
  onChange: (change: PageChange) => Told,
  signal: AbortSignal,
  { rootOf }: WatchOptions = {},
): () => void {
  const view = document.defaultView;
  if (signal.aborted || view === null) return () => {};
  // A page's element of that name could hide the document's own address.
  const readAddress = (): string => withoutFragment(view.location.href);
  let address = readAddress();
  let nextTell = { soon: -Infinity, seldom: view.performance.now() + seldomGapMs };
  let plan: Plan | null = null;
  let vainTells = 0;
  /** While what was told last is not done with, what changes is kept in mind. */
  let isTelling = false;
  let missed: Urgency | null = null;

  const observer = new MutationObserver((records) => {
    if (checkAddress() || plan?.urgency === 'soon') return;
    const urgency = rate(records);
    if (isTelling) missed = missed === 'soon' ? missed : (urgency ?? missed);
    else if (urgency !== null && urgency !== plan?.urgency) tellAtRest(urgency);
  });
  /** In a tab that nobody sees nothing is looked at: it is read anew once it is seen. */
  const rate = (records: readonly MutationRecord[]): Urgency | null =>
    document.visibilityState === 'hidden'
      ? 'soon'
      : rateChanges(document, records, findInside(), plan?.urgency);
  const findInside = (): Element | Document | null => {
    const root = rootOf === undefined ? document : rootOf();
    if (root === null) return vainTells < mostVainTells ? document : null;
    return root.isConnected && root instanceof Element ? outermost(root) : document;
  };
  const tellAtRest = (urgency: Urgency): void => {
    plan?.cancel();
    const delayMs = nextTell[urgency] - view.performance.now();
    plan = { urgency, cancel: planAtRest(view, delayMs, () => void tellText()) };
    const inside = findInside();
    if (urgency === 'seldom' && inside instanceof Element) observeArticle(observer, inside);
    // Until then the page may do what it likes at no cost; but where there is no Navigation API, its changes
    // alone tell of a new address.
    else if (urgency === 'soon' && view.navigation !== undefined) observer.disconnect();
  };
  const tellText = async (): Promise<void> => {
    plan = null;
    vainTells = rootOf?.() === null ? vainTells + 1 : 0;
    const start = view.performance.now();
    const before = findInside();
    observe(before);
    if (checkAddress()) return;
    isTelling = true;
    const told = onChange('text');
    const workMs = told instanceof Promise ? await told : view.performance.now() - start;
    isTelling = false;
    if (signal.aborted) return;
    const after = findInside();
    if (after !== before) observe(after);
    const end = view.performance.now();
    nextTell = { soon: end + restAfter(workMs), seldom: end + longRestAfter(workMs) };
    if (missed !== null) tellAtRest(missed);
    missed = null;
  };
  const checkAddress = (): boolean => {
    const now = readAddress();
    if (now === address) return false;
    address = now;
    void onChange('address');
    return true;
  };
  const observe = (inside: Element | Document | null): void =>
    observePage(observer, document, inside, rootOf !== undefined && rootOf() === null);

  observe(findInside());
  view.addEventListener('popstate', checkAddress, { signal });
  // Where there is no Navigation API, a new address shows at the next change of the document.
  view.navigation?.addEventListener('currententrychange', checkAddress, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      plan?.cancel();
    },
    { once: true },
  );
  return () => {
    if (!signal.aborted && plan === null) observe(findInside());
  };
}
