/** The places where an event of the page's is touched: Escape while ours is open, and all of ours. */

/** Where a key means what the reader is writing. */
const editable = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * `close` says whether something was open; only then is the key kept from the page, its release too:
 * some pages act on that. The listeners stand first of all, because many pages stop keys on their way.
 */
export function closeOnEscape(view: Window, signal: AbortSignal, close: () => boolean): void {
  let isOurs = false;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || isEditable(event)) return;
    isOurs = (event.repeat && isOurs) || close();
    if (isOurs) keep(event);
  };
  const release = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOurs) return;
    isOurs = false;
    keep(event);
  };
  view.addEventListener('keydown', press, { signal, capture: true });
  view.addEventListener('keyup', release, { signal, capture: true });
}

/** Neither the page nor the browser hears of it. */
export function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Keys and clicks in our root would work the page's shortcuts and its "click outside" as well. And a
 * page that found a way in may press nothing there: only what the reader does counts.
 */
export function keepEventsInside(root: ShadowRoot, signal: AbortSignal): void {
  const kinds = ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'mouseup', 'pointerdown'];
  for (const kind of kinds) {
    root.addEventListener(kind, (event) => event.stopPropagation(), { signal });
    root.addEventListener(kind, refuseMadeUp, { signal, capture: true });
  }
}

function refuseMadeUp(event: Event): void {
  if (!event.isTrusted) keep(event);
}

function isEditable(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest(editable) !== null;
}
