/** Calls back when the page may have got other colours, until the signal aborts. */

/** Some pages change their body's class at every turn of the wheel. */
const pauseMs = 1000;

export function watchLook(look: () => void, signal: AbortSignal): void {
  let isDue = false;
  const soon = (): void => {
    if (!isDue) {
      setTimeout(() => {
        isDue = false;
        look();
      }, pauseMs);
    }
    isDue = true;
  };
  // Where pages keep the name of their theme.
  const themes = new MutationObserver(soon);
  for (const each of [document.documentElement, document.body]) {
    themes.observe(each, { attributes: true });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  signal.addEventListener('abort', () => themes.disconnect(), { once: true });
}
