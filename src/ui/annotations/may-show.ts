/** A page in; whether it leaves anything to the reader beside what it has put above itself out. */

/**
 * False under a picture or film that fills the screen, and while a dialog of the page blocks what is around it: cards
 * are around it too, wherever they lie, and can't be pressed then.
 */
export const mayShow = (document: Document): boolean =>
  document.fullscreenElement === null && document.querySelector('dialog:modal') === null;

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
