/**
 * When our work in a document begins: until then a script that stands in every page does nothing but wait, with as
 * little as there is to wait by. Whatever it touches first of the page and the browser costs the load of the page.
 */

/** A page that loads for longer is not kept without what the button and the popup say of it. */
const patienceMs = 500;

/** Calls once: at once in a document that has loaded, else as soon as it has or the patience is at its end. */
export function afterLoad(document: Document, work: () => void): void {
  if (document.readyState === 'complete') return work();
  const begin = (): void => {
    clearTimeout(timer);
    removeEventListener('load', begin);
    // The page's own work on its load is not to wait for ours.
    setTimeout(work);
  };
  const timer = setTimeout(begin, patienceMs);
  addEventListener('load', begin);
}
