/** Where a card may stand and where not: the page's own dialogs, headers and full screen, text in columns, an enlarged page. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../support/browsers.ts';
import { inOurRoot } from '../../support/our-root.ts';
import { cardText, restOnNote, until, waitForCard } from '../../support/reader.ts';
import {
  harbourIn,
  openName,
  startTrial,
  waitForName,
  waitForNoCard,
  withTrial,
} from './harbour-page.ts';

describe.each(browserNames)('the place of a card in %s', (name) => {
  const open = harbourIn(name);
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });
  afterEach(() => page.close());

  it('is nowhere while a dialog of the page is open, whether or not it holds the name', async () => {
    await addDialog(page, 'We tell the Sound Alliance nothing of you.');
    await startTrial(page);
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    await waitForCard(page);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    expect(await waitForNoCard(page)).toBe(true);
    await restOn(page, 'dialog p', 'We tell the Sound'.length);
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    await withTrial(page, ({ annotations }) => annotations.toggleList());
    await restOnNote(page, 'Vestby Sound');
    expect(await seenFrames(page)).toBe(0);
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await page.mouse.move(1, 1);
    await restOnNote(page, 'Vestby Sound');
    expect(await waitForName(page, 'Vestby Sound')).toBe(true);
  });

  it('leaves no list of notes behind a dialog of the page', async () => {
    await addDialog(page, 'We value your privacy.');
    await startTrial(page);
    await withTrial(page, ({ annotations }) => annotations.toggleList());
    expect(await seenFrames(page)).toBe(1);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await until('the list to close', async () => (await seenFrames(page)) === 0);
  });

  it('is nowhere while something of the page fills the screen', async () => {
    await startTrial(page);
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    await waitForCard(page);
    await page.evaluate(() => document.querySelector('#last')!.requestFullscreen());
    expect(await waitForNoCard(page)).toBe(true);
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    expect(await cardText(page)).toBeNull();
    await page.evaluate(() => document.exitFullscreen());
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    expect(await waitForCard(page)).toContain('As of');
  });

  it('is given up without a mishap when its name has gone before it could open', async () => {
    await startTrial(page);
    await page.evaluate(() => {
      const mishaps: string[] = [];
      for (const kind of ['error', 'unhandledrejection'])
        addEventListener(kind, () => mishaps.push(kind));
      Object.assign(globalThis, { mishaps, isGone: false });
      // Chosen, and not yet drawn.
      const hide = () => {
        const isChosen = (CSS.highlights.get('backgrounder-active')?.size ?? 0) > 0;
        if (!isChosen) return requestAnimationFrame(hide);
        document.querySelector('article')!.style.display = 'none';
        return Object.assign(globalThis, { isGone: true });
      };
      hide();
    });
    await withTrial(page, (trial) => {
      trial.answer = () => new Promise(() => {});
    });
    await restOnNote(page, 'Vestby Sound');
    await until('the name to be gone', () =>
      page.evaluate(() => Reflect.get(globalThis, 'isGone')),
    );
    await until('it to be given up', () =>
      page.evaluate(() => !CSS.highlights.get('backgrounder-active')?.size),
    );
    expect(await seenFrames(page)).toBe(0);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'mishaps'))).toEqual([]);
  });

  it('is given up when its name is scrolled under a header of the page', async () => {
    await addHeader(page);
    await startTrial(page, { closeDelayMs: 60_000 });
    await restOnNote(page, 'Vestby Sound');
    await waitForCard(page);
    const line = await placeIn(page, '#first + p', 'Ferries have crossed Vest'.length);
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), line.y - 40);
    expect(await waitForNoCard(page)).toBe(true);
    // The pointer rests on the header now, with the name below it.
    await page.mouse.move(line.x, 42);
    await page.mouse.move(line.x, 40);
    expect(await openName(page)).toBeNull();
  });

  it('is below the header of the page when a key goes to the name', async () => {
    await addHeader(page);
    await startTrial(page);
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    await withTrial(page, ({ annotations }) =>
      annotations.goToEntry({ story: 'harbour', entry: 'vestby-sound' }),
    );
    await waitForCard(page);
    expect(
      (await placeIn(page, '#first + p', 'Ferries have crossed Vest'.length)).y,
    ).toBeGreaterThan(80);
  });

  it.each(['vertical-rl', 'vertical-lr'])('is beside the column of a text in %s', async (mode) => {
    await page.evaluate((writingMode) => {
      const text = document.querySelector<HTMLElement>('#last')!;
      text.style.cssText = `writing-mode: ${writingMode}; block-size: 300px; margin-inline: auto`;
    }, mode);
    await startTrial(page);
    await restOn(page, '#last', 'Nobody expects the So'.length);
    expect(await waitForName(page, 'Sound Alliance')).toBe(true);
    const [card, line] = [
      await cardBox(page),
      await placeIn(page, '#last', 'Nobody expects the So'.length),
    ];
    const isLeft = card!.right <= line.x;
    expect({ isLeft, isBeside: isLeft || card!.left >= line.x }).toEqual({
      isLeft: mode === 'vertical-rl',
      isBeside: true,
    });
    expect(card!.top <= line.y && line.y <= card!.bottom).toBe(true);
  });

  it('follows its line in a part of the page that scrolls', async () => {
    await page.evaluate(() => {
      const part = document.querySelector<HTMLElement>('article')!;
      part.style.cssText = 'block-size: 500px; overflow: auto';
    });
    await startTrial(page, { closeDelayMs: 60_000 });
    await restOnNote(page, 'Vestby Sound');
    await waitForCard(page);
    const before = (await cardBox(page))!.top;
    await page.evaluate(() => document.querySelector('article')!.scrollBy(0, 20));
    const moved = await until('the card to move', async () => {
      const box = await cardBox(page);
      return box !== null && Math.abs(box.top - before) > 1 && box.top - before;
    });
    expect(moved).toBeCloseTo(-20, 0);
  });
});

describe('the place of a card where two fingers have enlarged the page', () => {
  const open = harbourIn('chromium');

  it('is within what is seen, and as large as it fits there', async () => {
    const page = await open();
    await page.setViewport({ width: 390, height: 700 });
    await startTrial(page);
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await until('the enlarged page', () => page.evaluate(() => visualViewport!.scale === 2));
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    await waitForCard(page);
    const seen = await page.evaluate(() => {
      const { offsetLeft: left, offsetTop: top, width, height } = visualViewport!;
      return { left, top, right: left + width, bottom: top + height };
    });
    const card = (await cardBox(page))!;
    expect(card.left).toBeGreaterThanOrEqual(seen.left - 1);
    expect(card.right).toBeLessThanOrEqual(seen.right + 1);
    expect(card.top).toBeGreaterThanOrEqual(seen.top - 1);
    expect(card.bottom).toBeLessThanOrEqual(seen.bottom + 1);
    await page.close();
  });
});

/** How many cards and lists of ours are open. */
const seenFrames = (page: Page): Promise<number | null> =>
  inOurRoot(page, (root) => root.querySelectorAll('.frame:popover-open').length);

const cardBox = (page: Page) =>
  inOurRoot(page, (root) => {
    const frame = root.querySelector('.frame:popover-open');
    if (frame === null) return null;
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    return { left, right, top, bottom };
  });

/** Beside the article's paragraphs, and shown whatever the page's style says. */
async function addDialog(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const dialog = document.createElement('dialog');
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    dialog.append(paragraph);
    document.querySelector('article')!.append(dialog);
  }, text);
}

async function addHeader(page: Page): Promise<void> {
  await page.evaluate(() => {
    const header = document.createElement('header');
    header.style.cssText = 'position: fixed; inset: 0 0 auto 0; block-size: 80px; background: #fff';
    header.textContent = 'The Harbour Times';
    document.body.append(header);
  });
}

/** The middle of a character of an element's first text. */
const placeIn = (page: Page, selector: string, offset: number): Promise<{ x: number; y: number }> =>
  page.evaluate(
    (wanted, index) => {
      const text = document.querySelector(wanted)!.firstChild!;
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    selector,
    offset,
  );

async function restOn(page: Page, selector: string, offset: number): Promise<void> {
  await page.$eval(selector, (element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  const { x, y } = await placeIn(page, selector, offset);
  await page.mouse.move(x, y - 2);
  await page.mouse.move(x, y);
}
