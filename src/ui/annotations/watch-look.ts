/** Calls back when the page may have got other colours, until the signal aborts; not often, but where the reader's own scheme changes. */

/** Some pages change their body's class at every turn of the wheel. */
const leastPauseMs = 1000;
/** A page that is never idle is looked at all the same. */
const mostWaitMs = 1000;

/** What the page changes waits for its idle time; many changes are one. `look` never rejects. */
export function watchLook(look: () => Promise<void>, signal: AbortSignal): void {
  let isDue = false;
  let isAgain = false;
  const soon = (): void => {
    isAgain = isDue;
    if (isDue || signal.aborted) return;
    isDue = true;
    requestIdleCallback(() => void turn(), { timeout: mostWaitMs });
  };
  const turn = async (): Promise<void> => {
    if (!signal.aborted) await look();
    setTimeout(() => {
      isDue = false;
      if (isAgain) soon();
    }, leastPauseMs);
  };
  // Where pages keep the name of their theme.
  const themes = new MutationObserver(soon);
  for (const each of [document.documentElement, document.body]) {
    themes.observe(each, { attributes: true });
  }
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', () => void look(), { signal });
  signal.addEventListener('abort', () => themes.disconnect(), { once: true });
}
