/** Work for later, when the page is seen and idle. */
import { whenSeen } from './when-seen.ts';

/** A page that is never idle must not keep its reader waiting. */
const idleMaxMs = 1000;

/** Runs the work once after the delay, as soon as somebody sees the page and it is idle; gives the way to call it off. */
export function planAtRest(view: Window, delayMs: number, work: () => void): () => void {
  const end = new AbortController();
  let callback = 0;
  const rest = (): void => {
    callback = view.requestIdleCallback(work, { timeout: idleMaxMs });
  };
  const timer = view.setTimeout(
    () => whenSeen(view.document, rest, end.signal),
    Math.max(0, delayMs),
  );
  return () => {
    end.abort();
    view.clearTimeout(timer);
    view.cancelIdleCallback(callback);
  };
}
