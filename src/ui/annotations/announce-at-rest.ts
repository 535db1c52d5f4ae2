/** Words for a screen reader in; told once the reader rests, so that who steps fast hears where they came to alone. */

/** Longer than between two presses of a key, shorter than a reader waits. */
const restMs = 250;
/** By then it has been read out; what stays could be found by a page that searches its text. */
const toldMs = 2000;

/** The text of `status` is read out when it changes. */
export function announceAtRest(status: HTMLElement, signal: AbortSignal): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (words: string, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = words;
      if (words !== '') later('', toldMs);
    }, ms);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (words) => {
    // The same words again are a change only from none.
    status.textContent = '';
    later(words, restMs);
  };
}
