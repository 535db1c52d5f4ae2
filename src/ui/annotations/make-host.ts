/** The one node of ours in a page: a host beside the body, with everything of ours in its closed root. */

/** No page uses it; a successor finds by it what an orphaned script of ours left behind. */
const hostMark = 'data-backgrounder-notes';

/**
 * The closed root of a new host, in the document until the signal aborts. A name with a hyphen would
 * let the page define that element, and an element's own internals hand out even a closed root.
 */
export function makeHost(document: Document, css: string, signal: AbortSignal): ShadowRoot {
  const host = document.createElement('div');
  host.setAttribute(hostMark, '');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}

/** Takes out hosts that no living script of ours owns. */
export function removeStaleHosts(document: Document): void {
  for (const host of document.querySelectorAll(`html > [${hostMark}]`)) host.remove();
}

/**
 * Adds rules to our root, behind those that it has. A constructed sheet is beyond any Content-Security-Policy. Firefox refuses to adopt one from the
 * isolated world (bugzilla 1928865, closed as intended); there a style element that a content script
 * fills is exempt from the policy, which in Chromium it is not. So both are needed.
 */
export function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
