/** Notes by finger: what a tap does, what scrolling does, and the sheet of a small screen. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../support/browsers.ts';
import { inOurRoot } from '../../support/our-root.ts';
import { pressInCard, restOnNote, until, waitForCard } from '../../support/reader.ts';
import {
  harbourIn,
  openName,
  resize,
  startTrial,
  waitForName,
  waitForNoCard,
  withTrial,
} from './harbour-page.ts';

describe.each(browserNames)('notes by finger in %s', (name) => {
  const open = harbourIn(name);
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });
  afterEach(() => page.close());

  it('opens the card of a tapped name, and closes it by a tap elsewhere', async () => {
    await startTrial(page);
    await tap(page, '#last', 'Nobody expects the So'.length);
    expect(await waitForName(page, 'Sound Alliance')).toBe(true);
    await tap(page, '#end', 3);
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('opens the card of a name that was tapped before the code of cards was there', async () => {
    await startTrial(page, { isCardHeld: true });
    await tap(page, '#last', 'Nobody expects the So'.length);
    await withTrial(page, ({ bringCard }) => bringCard(true));
    expect(await waitForName(page, 'Sound Alliance')).toBe(true);
  });

  it('opens no card for such a tap once the finger went on to the button of the list', async () => {
    await startTrial(page, { isCardHeld: true });
    await tap(page, '#last', 'Nobody expects the So'.length);
    // It is seen only with the focus on it.
    const button = await inOurRoot(page, (root) => {
      const opener = root.querySelector<HTMLElement>('.opener')!;
      opener.focus();
      const { left, top, width, height } = opener.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.touchscreen.tap(button!.x, button!.y);
    await withTrial(page, ({ bringCard }) => bringCard(true));
    expect(await waitForName(page, 'Notes on this page')).toBe(true);
    const open = await inOurRoot(
      page,
      (root) => root.querySelectorAll('.frame:popover-open').length,
    );
    expect(open).toBe(1);
  });

  it('opens the card of a name in a link by the first tap, and follows the link by the second', async () => {
    await startTrial(page);
    await page.evaluate(() => {
      Object.assign(globalThis, { clicks: 0 });
      document.addEventListener('click', () => {
        const scope = globalThis as unknown as { clicks: number };
        scope.clicks += 1;
      });
    });
    await tap(page, '#first a', 'the So'.length);
    expect(await waitForName(page, 'Sound Alliance')).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe('');
    expect(await page.evaluate('clicks')).toBe(0);
    await tap(page, '#first a', 'the So'.length);
    await until('the link', () => page.evaluate(() => location.hash === '#link'));
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('never keeps a reader from a link whose name gets no card', async () => {
    await startTrial(page);
    await withTrial(page, (trial) => {
      trial.answer = () => Promise.resolve(null);
    });
    await tap(page, '#first a', 'the So'.length);
    await tap(page, '#first a', 'the So'.length);
    await until('the link', () => page.evaluate(() => location.hash === '#link'));
    expect(await openName(page)).toBeNull();
  });

  it('leaves a button of the page alone, whatever stands on it', async () => {
    await page.evaluate(() => {
      const text = document.querySelector('#last')!;
      const button = document.createElement('button');
      button.style.cssText = 'display: inline !important';
      button.textContent = 'Sound Alliance';
      button.addEventListener('click', () => Object.assign(globalThis, { isPressed: true }));
      text.replaceChildren(button);
    });
    await startTrial(page);
    await tap(page, '#last button', 3);
    await until('the press', () => page.evaluate('globalThis.isPressed'));
    expect(await openName(page)).toBeNull();
  });

  it('closes when the page is scrolled on, and a little movement is none', async () => {
    await resize(page, 800, 500);
    await startTrial(page);
    await tap(page, '#first + p', 'Ferries have crossed Ve'.length);
    await waitForCard(page);
    const before = await frameTop(page);
    await page.evaluate(() => scrollBy({ top: 10, behavior: 'instant' }));
    await until(
      'the card to follow',
      async () => Math.abs((await frameTop(page)) - before + 10) < 2,
    );
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('opens nothing while a finger moves the page', async () => {
    await resize(page, 400, 500);
    await startTrial(page);
    const { x, y } = await placeIn(page, '#last', 'Nobody expects the So'.length);
    await page.touchscreen.touchStart(x, y);
    for (let at = 1; at <= 8; at++) await page.touchscreen.touchMove(x, y - at * 12);
    await page.touchscreen.touchEnd();
    await tap(page, '#end', 'In the end the minister, In'.length);
    expect(await waitForName(page, 'Ingrid Solheim')).toBe(true);
  });

  it.each([
    ['at the foot of a small screen', '#first + p', 'Ferries have crossed Ve', 'below'],
    ['at its head where the name would lie under it', '#last', 'Nobody expects the So', 'above'],
  ] as const)('is a sheet %s', async (_, selector, before, side) => {
    await resize(page, 390, 700);
    await startTrial(page);
    await tap(page, selector, before.length, side === 'below' ? 'start' : 'end');
    await waitForCard(page);
    const sheet = await frameBox(page);
    const right = await page.evaluate(() => document.documentElement.clientWidth);
    expect(sheet).toMatchObject({ left: 0, right, side });
    expect(side === 'below' ? sheet!.bottom : sheet!.top).toBe(side === 'below' ? 700 : 0);
    const line = await placeIn(page, selector, before.length, null);
    expect(side === 'below' ? line.y < sheet!.top : line.y > sheet!.bottom).toBe(true);
    await pressInCard(page, 'Close');
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('stays beside its line for a pointer, which has to travel to it', async () => {
    await resize(page, 390, 700);
    await startTrial(page);
    await restOnNote(page, 'Vestby Sound');
    await waitForCard(page);
    expect(await frameBox(page)).toMatchObject({ shape: 'card' });
  });
});

const frameTop = async (page: Page): Promise<number> => (await frameBox(page))?.top ?? Number.NaN;

const frameBox = (page: Page) =>
  inOurRoot(page, (root) => {
    const frame = root.querySelector<HTMLElement>('.frame:popover-open');
    if (frame === null) return null;
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    const { side, shape } = frame.dataset;
    return { left, right, top, bottom, side, shape };
  });

/** The middle of a character of an element's first text, once it is scrolled to; null: it stays where it is. */
async function placeIn(
  page: Page,
  selector: string,
  offset: number,
  block: ScrollLogicalPosition | null = 'center',
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, index, position) => {
      const element = document.querySelector(wanted)!;
      if (position !== null) element.scrollIntoView({ block: position, behavior: 'instant' });
      const range = document.createRange();
      range.setStart(element.firstChild!, index);
      range.setEnd(element.firstChild!, index + 1);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    selector,
    offset,
    block,
  );
}

/** A finger on a character of an element's first text. */
async function tap(
  page: Page,
  selector: string,
  offset: number,
  block: ScrollLogicalPosition = 'center',
): Promise<void> {
  const { x, y } = await placeIn(page, selector, offset, block);
  await page.touchscreen.tap(x, y);
}
