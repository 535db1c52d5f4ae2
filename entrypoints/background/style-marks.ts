/**
 * Gives one document the style of our highlights, and takes it away. As a user style sheet it is no
 * node of the page and none of the page's own style sheets, so a page that is not related has nothing to see.
 */
import { browser } from 'wxt/browser';
import type { MarkChange } from '../../src/message-map.ts';
import type { Sender } from '../../src/messages.ts';
import type { MarkLook } from '../../src/settings/settings.ts';
import { markSheet } from '../../src/ui/annotations/mark-style.ts';
import { targetOf } from './target-of.ts';

/** However often it is asked for, the style is there once: Chromium would count the times. */
export async function styleMarks(sender: Sender, { look, before }: MarkChange): Promise<void> {
  const sheetOf = (of: MarkLook) => ({
    target: targetOf(sender),
    css: markSheet(of),
    origin: 'USER' as const,
  });
  await navigator.locks.request(`marks of tab ${sender.tabId}`, async () => {
    try {
      const gone = [look, before].filter((each) => each !== null);
      for (const each of gone) await browser.scripting.removeCSS(sheetOf(each));
      if (look !== null) await browser.scripting.insertCSS(sheetOf(look));
    } catch {
      // The document is gone, or the reader took back access; either way it shows no marks.
    }
  });
}
