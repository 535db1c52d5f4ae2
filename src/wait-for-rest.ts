/**
 * When a page may be read: somebody sees it, it has loaded and has nothing else to do. Before, frameworks still
 * build it; and of most tabs opened behind others, and pages drawn in advance, nobody ever reads a word.
 */
import { whenSeen } from './page/when-seen.ts';

/** Some pages never finish loading: an advertisement or a stream keeps them at it. */
const loadMaxMs = 4000;
/** A page that is never idle is read all the same. */
const idleMaxMs = 1000;

/** Resolves when the page is seen, at rest, and so long has passed, or never once the signal aborts. */
export async function waitForRest(
  document: Document,
  delayMs: number,
  signal: AbortSignal,
): Promise<void> {
  await new Promise<void>((resolve) => whenSeen(document, resolve, signal));
  await new Promise<void>((resolve) => {
    if (document.readyState === 'complete') return resolve();
    window.addEventListener('load', () => resolve(), { once: true, signal });
    const timer = setTimeout(resolve, loadMaxMs);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
  await new Promise<void>((resolve) => {
    if (delayMs <= 0) return resolve();
    const timer = setTimeout(resolve, delayMs);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
  await new Promise<void>((resolve) => {
    const callback = requestIdleCallback(() => resolve(), { timeout: idleMaxMs });
    signal.addEventListener('abort', () => cancelIdleCallback(callback), { once: true });
  });
}
