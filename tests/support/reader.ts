/** What a reader does and sees on a page with notes, in either browser. */
import type { Frame } from 'puppeteer-core';
import { frameOf, inOurRoot, type Place } from './our-root.ts';

/**
 * Asks again until the answer is neither null, undefined nor false.
 * @throws after `timeoutMs`, naming `what`; later where an answer never comes.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  timeoutMs = 15_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await inTime(what, ask(), 2 * timeoutMs);
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((again) => setTimeout(again, pollMs));
  }
}

/** A driver that never answers would use up a test's whole time, and nobody would know on what. */
async function inTime<T>(what: string, answer: Promise<T>, ms: number): Promise<T> {
  const end = new AbortController();
  const late = new Promise<never>((_, fail) => {
    const timer = setTimeout(() => fail(new Error(`Never heard of ${what}`)), ms);
    end.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    end.abort();
  }
}

/** Short beside any delay of ours, long beside a round trip to the browser. */
const pollMs = 50;

/** The words that carry a mark of ours, in reading order; those of shadow trees come as they are painted. */
export function notedTexts(place: Place): Promise<string[]> {
  return frameOf(place).evaluate(() => {
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
export const waitForNotes = (place: Place): Promise<string[]> =>
  until('notes on the page', async () => {
    const texts = await notedTexts(place);
    return texts.length > 0 && texts;
  });

/** Scrolls to the first note whose words are `text` (any, when left out) and rests the pointer on it. */
export async function restOnNote(where: Place, text?: string): Promise<void> {
  const frame = frameOf(where);
  const place = await frame.evaluate((wanted) => {
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
  const { x, y } = await inPage(frame, place);
  const { mouse } = frame.page();
  await mouse.move(x - 3, y);
  await mouse.move(x, y);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of a frame's viewport, as one of the page's. */
async function inPage(frame: Frame, { x, y }: Point): Promise<Point> {
  const corner = await frame.evaluate(() => {
    const sum = { x: 0, y: 0 };
    for (let view: Window = window; view.frameElement !== null; view = view.parent) {
      const { left, top } = view.frameElement.getBoundingClientRect();
      sum.x += left + view.frameElement.clientLeft;
      sum.y += top + view.frameElement.clientTop;
    }
    return sum;
  });
  return { x: x + corner.x, y: y + corner.y };
}

/** The words of the open card; null when none is open. */
export const cardText = (place: Place): Promise<string | null> =>
  inOurRoot(place, (root) => {
    const card = root.querySelector<HTMLElement>('[role="dialog"]:popover-open');
    return card === null ? null : card.innerText;
  });

/** The words of the card, once it is open and has them all: it may have to look them up first. */
export const waitForCard = (place: Place): Promise<string> =>
  until('an open card', () =>
    inOurRoot(place, (root) => {
      const card = root.querySelector<HTMLElement>('[role="dialog"]:popover-open');
      const isBusy = card?.querySelector('[aria-busy="true"]') != null;
      return card === null || isBusy ? null : card.innerText;
    }),
  );

const controlsOfCard = '[role="dialog"]:popover-open :is(button, summary, a[href])';

/** What can be pressed in the card, and where it is in the viewport; `isSeen`: nothing is before it there. */
const listControls = (root: ShadowRoot, all: string) =>
  [...root.querySelectorAll<HTMLElement>(all)].map((control) => {
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isSeen = control.contains(root.elementFromPoint(x, y));
    return { label: control.ariaLabel ?? control.innerText, x, y, isSeen };
  });

/** Has the control of this index come into sight, away from what stands fast at the edges. */
const showControl = (root: ShadowRoot, [all, index]: readonly [string, number]): void => {
  root.querySelectorAll(all)[index]?.scrollIntoView({ block: 'center', behavior: 'instant' });
};

/** Where in the page's viewport the first control of the card (or list) with these words is, once it is in sight and at rest. */
export async function placeInCard(where: Place, words: RegExp | string): Promise<Point> {
  const isMeant = (label: string) =>
    typeof words === 'string' ? label.includes(words) : words.test(label);
  let before = '';
  const place = await until(`${words} in sight`, async () => {
    const controls = (await inOurRoot(where, listControls, controlsOfCard)) ?? [];
    const index = controls.findIndex(({ label }) => isMeant(label));
    const wanted = controls[index];
    if (wanted?.isSeen === false) await inOurRoot(where, showControl, [controlsOfCard, index]);
    const now = JSON.stringify(wanted);
    const isAtRest = now === before;
    before = now;
    return wanted?.isSeen === true && isAtRest && wanted;
  });
  return inPage(frameOf(where), place);
}

/** Presses it with the mouse, as a reader would. */
export async function pressInCard(where: Place, words: RegExp | string): Promise<void> {
  const { x, y } = await placeInCard(where, words);
  await frameOf(where).page().mouse.click(x, y);
}

/** Returns once nothing of ours is fading or moving, as a screenshot wants it. */
export const waitForStillness = (page: Place): Promise<unknown> =>
  until('the end of our animations', async () => {
    const moving = await inOurRoot(page, (root) => root.getAnimations().length);
    return moving === 0;
  });
