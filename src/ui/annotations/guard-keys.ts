/** The two places where an event of the page's is touched: Escape while ours is open, and all of ours. */

/** Where a key means what the reader is writing. */
const editable = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * `close` says whether something was open; only then is the key kept from the page. The listener
 * stands in the capture phase because many pages stop keys before they reach the document.
 */
export function closeOnEscape(document: Document, signal: AbortSignal, close: () => boolean): void {
  const listener = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || isEditable(event)) return;
    if (!close()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('keydown', listener, { signal, capture: true });
}

/** Keys and clicks in our root would work the page's shortcuts and its "click outside" as well. */
export function keepEventsInside(root: ShadowRoot, signal: AbortSignal): void {
  const kinds = ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'mouseup', 'pointerdown'];
  for (const kind of kinds) {
    root.addEventListener(kind, (event) => event.stopPropagation(), { signal });
  }
}

function isEditable(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest(editable) !== null;
}
