/**
 * Tells every page of ours and every content script that the reader's library has changed, by a number in the
 * browser's local storage. What changed is not said: whoever hears it asks again.
 */
import { browser } from 'wxt/browser';

export const revisionKey = 'library-revision';

/** After a change is kept. Not for content scripts. Nothing is thrown: the change is kept all the same. */
export async function announceChange(): Promise<void> {
  try {
    // Any number that was not there before; two windows at once may write one each.
    await browser.storage.local.set({ [revisionKey]: Date.now() + Math.random() });
  } catch {
    // No room, or the extension is being reloaded: open pages hear of it at the next change.
  }
}
