/** A note in; whether the page leaves it to the reader just now out. */
import type { Note } from './note.ts';

/** False under a picture or film that fills the screen, and behind a dialog of the page that blocks what is around it. */
export function mayShow(document: Document, { range }: Note): boolean {
  if (document.fullscreenElement !== null) return false;
  const dialogs = blockingDialogs(document);
  return dialogs.length === 0 || dialogs.some((dialog) => holds(dialog, range.startContainer));
}

/** The dialogs of the page that leave nothing around them to the reader. */
export const blockingDialogs = (document: Document): Element[] => [
  ...document.querySelectorAll('dialog:modal'),
];

/** Calls back when that may have changed, until the signal aborts. */
export function watchWhatMayShow(
  document: Document,
  changed: () => void,
  signal: AbortSignal,
): void {
  // A dialog takes the focus as it opens; not all browsers tell of it otherwise.
  for (const kind of ['fullscreenchange', 'toggle', 'focusin']) {
    document.addEventListener(kind, changed, { signal, capture: true, passive: true });
  }
}

/** Through shadow roots too. */
function holds(element: Element, node: Node): boolean {
  if (element.contains(node)) return true;
  const root = node.getRootNode();
  return root instanceof ShadowRoot && holds(element, root.host);
}
