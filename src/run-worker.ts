/** An order to the worker that builds stories in, its answer out. Only `build-story.js` holds the builder. */

/** Off the page's main thread, a worker for each order; null when it breaks. Never resolves once the signal aborts. */
export function runWorker(order: object, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const worker = new Worker('/build-story.js');
    const stop = (): void => worker.terminate();
    const end = (answer: unknown): void => {
      signal.removeEventListener('abort', stop);
      stop();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => end(data));
    worker.addEventListener('error', () => end(null));
    signal.addEventListener('abort', stop, { once: true });
    worker.postMessage(order, []);
  });
}
