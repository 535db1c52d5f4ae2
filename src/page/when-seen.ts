/** When somebody sees a document: it is neither drawn in advance, for an address that may never be opened, nor behind other tabs. */

/** Calls at once if it is seen now, else once it is; never once the signal aborts, and then nothing is left behind. */
export function whenSeen(document: Document, work: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const next = nextEvent(document);
  if (next === null) return work();
  // A tab may be hidden again by the time that the document hears of it.
  const again = (): void => whenSeen(document, work, signal);
  document.addEventListener(next, again, { once: true, signal });
}

/** What the document waits for; null when it is seen. */
function nextEvent(document: Document & { readonly prerendering?: unknown }): string | null {
  // A page's element of that name hides the property of the document.
  if (document.prerendering === true) return 'prerenderingchange';
  return document.visibilityState === 'hidden' ? 'visibilitychange' : null;
}
