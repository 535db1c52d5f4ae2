/** What a reader does and sees on a page with notes, in either browser. */
import type { Page } from 'puppeteer-core';
import { inOurRoot } from './our-root.ts';

/** Asks again until the answer is neither null, undefined nor false. @throws after `timeoutMs`, naming `what`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  timeoutMs = 15_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((again) => setTimeout(again, pollMs));
  }
}

/** Short beside any delay of ours, long beside a round trip to the browser. */
const pollMs = 50;

/** The words that carry a mark of ours, in reading order; those of shadow trees come as they are painted. */
export function notedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...CSS.highlights]
      .filter(([name]) => name.startsWith('backgrounder-'))
      .flatMap(([, highlight]) => Array.from(highlight));
    const inOrder = parts.sort((a, b) => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const place = a.startContainer.compareDocumentPosition(b.startContainer);
      if (place & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
      return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return inOrder.map((part) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range.toString();
    });
  });
}

/** The noted words, once there are any. */
export const waitForNotes = (page: Page): Promise<string[]> =>
  until('notes on the page', async () => {
    const texts = await notedTexts(page);
    return texts.length > 0 && texts;
  });

/** Scrolls to the first note whose words are `text` (any, when left out) and rests the pointer on it. */
export async function restOnNote(page: Page, text?: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const parts = [...CSS.highlights]
      .filter(([name]) => name.startsWith('backgrounder-note'))
      .flatMap(([, highlight]) => Array.from(highlight));
    for (const part of parts) {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      if (wanted !== null && range.toString() !== wanted) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = range.getClientRects()[0];
      if (rect !== undefined) {
        return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
    }
    return null;
  }, text ?? null);
  if (place === null) throw new Error(`No note ${text ?? 'at all'} to rest on`);
  await page.mouse.move(place.x - 3, place.y);
  await page.mouse.move(place.x, place.y);
}

/** The words of the open card; null when none is open. */
export const cardText = (page: Page): Promise<string | null> =>
  inOurRoot(page, (root) => {
    const card = root.querySelector<HTMLElement>('[role="dialog"]:popover-open');
    return card === null ? null : card.innerText;
  });

/** The words of the card, once it is open. */
export const waitForCard = (page: Page): Promise<string> =>
  until('an open card', () => cardText(page));

/** Returns once nothing of ours is fading or moving, as a screenshot wants it. */
export const waitForStillness = (page: Page): Promise<unknown> =>
  until('the end of our animations', async () => {
    const moving = await inOurRoot(page, (root) => root.getAnimations().length);
    return moving === 0;
  });
