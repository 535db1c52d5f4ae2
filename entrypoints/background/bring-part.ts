/** Has one of our scripts run in the document that asks for it, in the world of the script that it has already. */
import { browser } from 'wxt/browser';
import type { Sender } from '../../src/messages.ts';
import type { BroughtPart } from '../../src/page-parts.ts';
import { targetOf } from './target-of.ts';

/** Resolves when it has run; a document that is gone meanwhile is none of our business. */
export async function bringPart(sender: Sender, part: BroughtPart): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: targetOf(sender),
      files: [`/${part}.js`],
      injectImmediately: true,
    });
  } catch {
    // The document is gone, or the reader took back access: whoever asked finds nothing, and says so.
  }
}
