/**
 * Notices that a page's text or address has become another. Says so seldom and in idle time, with no
 * word on what the text is now: the page is read anew. Our own host element does not count.
 */
import { withoutFragment } from './without-fragment.ts';

/** text: something to read was added, changed or removed. address: the document shows another page. */
export type PageChange = 'text' | 'address';

/** Live tickers and clocks change every second; reading a page now and then costs nothing, always does. */
const minGapMs = 1000;
/** On a page that never stands still, following it takes at most this share of its time. */
const mostShare = 0.05;
/** A page that is never idle must not keep its reader waiting. */
const idleMaxMs = 1000;

/** How long a page is left alone after work on it that took so long. */
export const restAfter = (workMs: number): number => Math.max(minGapMs, workMs / mostShare);

/** Calls until the signal aborts; then nothing is left behind. An address is told at once, text at rest. */
export function watchPage(
  document: Document,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (signal.aborted || view === null) return;
  const seenRoots = new WeakSet<Node>();
  // A page's element of that name could hide the document's own address.
  const readAddress = (): string => withoutFragment(view.location.href);
  let address = readAddress();
  let nextTell = -Infinity;
  let cancelPlan: (() => void) | null = null;

  const observer = new MutationObserver((records) => {
    if (checkAddress() || cancelPlan !== null) return;
    if (records.some((record) => isReadable(record, document))) {
      cancelPlan = planAtRest(view, nextTell - view.performance.now(), tellText);
    }
  });
  const tellText = (): void => {
    cancelPlan = null;
    const start = view.performance.now();
    observeShadows();
    onChange('text');
    const end = view.performance.now();
    nextTell = end + restAfter(end - start);
  };
  const checkAddress = (): boolean => {
    const now = readAddress();
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
function shadowsIn(document: Document): ShadowRoot[] {
  const shadows: ShadowRoot[] = [];
  const scopes: ParentNode[] = [document];
  for (let scope = scopes.pop(); scope !== undefined; scope = scopes.pop()) {
    for (const { shadowRoot } of scope.querySelectorAll('*')) {
      if (!(shadowRoot instanceof ShadowRoot)) continue;
      shadows.push(shadowRoot);
      scopes.push(shadowRoot);
    }
  }
  return shadows;
}
