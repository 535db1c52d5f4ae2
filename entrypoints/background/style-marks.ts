/**
 * Gives one document the style of our highlights, and takes it away. As a user style sheet it is no
 * node of the page and none of the page's own style sheets, so a page that is not related has nothing to see.
 */
import { browser } from 'wxt/browser';
import type { Sender } from '../../src/messages.ts';
import { markStyle } from '../../src/ui/annotations/mark-style.ts';
import { targetOf } from './target-of.ts';

/** However often it is asked for, the style is there once: Chromium would count the times. */
export async function styleMarks(sender: Sender, on: boolean): Promise<void> {
  const sheet = { target: targetOf(sender), css: markStyle, origin: 'USER' as const };
  await navigator.locks.request(`marks of tab ${sender.tabId}`, async () => {
    try {
      await browser.scripting.removeCSS(sheet);
      if (on) await browser.scripting.insertCSS(sheet);
    } catch {
      // The document is gone, or the reader took back access; either way it shows no marks.
    }
  });
}
