/**
 * Notices that a page's text or address has become another. Says so seldom and in idle time, with no
 * word on what the text is now: the page is read anew. Our own host element does not count.
 */
import { withoutFragment } from './without-fragment.ts';

/** text: something to read was added, changed or removed. address: the document shows another page. */
export type PageChange = 'text' | 'address';

/** Live tickers and clocks change every second; reading a page now and then costs nothing, always does. */
const minGapMs = 1000;
/** A page that is never idle must not keep its reader waiting. */
const idleMaxMs = 1000;

/** Calls until the signal aborts; then nothing is left behind. An address is told at once, text at rest. */
export function watchPage(
  document: Document,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (signal.aborted || view === null) return;
  const seenRoots = new WeakSet<Node>();
  let address = withoutFragment(document.URL);
  let lastTold = -Infinity;
  let cancelPlan: (() => void) | null = null;

  const observer = new MutationObserver((records) => {
    if (checkAddress() || cancelPlan !== null) return;
    if (records.some((record) => isReadable(record, document))) {
      cancelPlan = planAtRest(view, minGapMs - (view.performance.now() - lastTold), tellText);
    }
  });
  const tellText = (): void => {
    cancelPlan = null;
    lastTold = view.performance.now();
    observeShadows();
    onChange('text');
  };
  const checkAddress = (): boolean => {
    const now = withoutFragment(document.URL);
    if (now === address) return false;
    address = now;
    onChange('address');
    return true;
  };
  const observe = (root: Node): void => {
    seenRoots.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  // An observer sees no shadow root but those that it is told of.
  const observeShadows = (): void => {
    for (const shadow of shadowsIn(document)) if (!seenRoots.has(shadow)) observe(shadow);
  };

  observe(document);
  observeShadows();
  view.addEventListener('popstate', checkAddress, { signal });
  // Where there is no Navigation API, a new address shows at the next change of the document.
  view.navigation?.addEventListener('currententrychange', checkAddress, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancelPlan?.();
    },
    { once: true },
  );
}

/** Runs the work once after the delay, as soon as the page is idle; gives the way to call it off. */
function planAtRest(view: Window, delayMs: number, work: () => void): () => void {
  let callback = 0;
  const timer = view.setTimeout(
    () => (callback = view.requestIdleCallback(work, { timeout: idleMaxMs })),
    Math.max(0, delayMs),
  );
  return () => {
    view.clearTimeout(timer);
    view.cancelIdleCallback(callback);
  };
}

/** Whether it can have changed what there is to read. */
function isReadable(record: MutationRecord, document: Document): boolean {
  if (record.type === 'characterData') return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  // Beside head and body, scripts and extensions (we among them) put their own things, never the article.
  if (record.target === document.documentElement) return nodes.includes(document.body);
  return nodes.some(hasText);
}

const unreadTags = new Set(['script', 'style', 'link', 'meta', 'iframe', 'img', 'noscript']);

function hasText(node: Node): boolean {
  if ('localName' in node && unreadTags.has((node as Element).localName)) return false;
  const isHost = 'shadowRoot' in node && node.shadowRoot !== null;
  return isHost || /\S/.test(node.textContent ?? '');
}

/** The open shadow roots below, and below those. */
function shadowsIn(root: ParentNode): ShadowRoot[] {
  const shadows: ShadowRoot[] = [];
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot !== null) shadows.push(shadowRoot, ...shadowsIn(shadowRoot));
  }
  return shadows;
}
