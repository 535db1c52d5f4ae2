/** Runs code in Firefox's own window, where a test can do what a person does with the browser itself. */
import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's BiDi connection that we use; it has no public type. */
interface Bidi {
  connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
}

/**
 * The value of an expression, or of the promise it gives; needs `--remote-allow-system-access`.
 * @throws when it throws.
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  const { result, exceptionDetails } = answer.result as {
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return result?.value;
}
