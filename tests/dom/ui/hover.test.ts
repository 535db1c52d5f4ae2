import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../support/browsers.ts';
import { placeInCard, pressInCard, restOnNote, until, waitForCard } from '../../support/reader.ts';
import {
  harbourIn,
  openName,
  resize,
  startTrial,
  waitForName,
  waitForNoCard,
} from './harbour-page.ts';

describe.each(browserNames)('hovering in %s', (name) => {
  const open = harbourIn(name);
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });
  afterEach(() => page.close());

  it('opens the card of a name that the pointer rests on, and closes it after leaving', async () => {
    await startTrial(page);
    await restOnNote(page, 'Vestby Sound');
    expect(await waitForCard(page)).toContain('A strait nine kilometres wide');
    await page.mouse.move(5, 5);
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('does not open when the pointer only passes', async () => {
    await startTrial(page, { openDelayMs: 300 });
    await restOnNote(page, 'Vestby Sound');
    await page.mouse.move(5, 5);
    await restOnNote(page, 'Solheim');
    expect(await waitForName(page, 'Ingrid Solheim')).toBe(true);
  });

  it('stays while the pointer travels to it and is in it', async () => {
    // Longer than the driver takes from one step of the pointer to the next on a busy machine.
    await startTrial(page, { closeDelayMs: 2000 });
    await restOnNote(page, 'Vestby Sound');
    await waitForCard(page);
    const pin = await placeInCard(page, 'Pin');
    await page.mouse.move(pin.x, pin.y, { steps: 3 });
    await until('the grace to be over', () => later(page, 2200));
    expect(await openName(page)).toBe('Vestby Sound');
    await page.mouse.move(5, 5);
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('stays when pinned, whatever the pointer does, until Escape', async () => {
    await startTrial(page);
    await restOnNote(page, 'Vestby Sound');
    await waitForCard(page);
    await pressInCard(page, 'Pin');
    await page.mouse.click(5, 300);
    await until('the grace to be over', () => later(page, 400));
    expect(await openName(page)).toBe('Vestby Sound');
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('closes on a click elsewhere, which the page still gets', async () => {
    await startTrial(page);
    await restOnNote(page, 'Vestby Sound');
    await waitForCard(page);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('#first a')?.scrollIntoView({ block: 'center' }),
    );
    const link = await page.$('#first a');
    await link?.click();
    expect(await waitForNoCard(page)).toBe(true);
    await until('the link', () => page.evaluate(() => location.hash === '#link'));
  });

  it('follows its line when the page scrolls, and goes with it', async () => {
    await resize(page, 800, 400);
    await startTrial(page, { closeDelayMs: 60_000 });
    await restOnNote(page, 'Vestby Sound');
    await waitForCard(page);
    const before = (await placeInCard(page, 'Pin')).y;
    await page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
    await until(
      'the card to follow',
      async () => Math.abs((await placeInCard(page, 'Pin')).y - before + 30) < 2,
    );
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('opens the card of a name in an open shadow root', async () => {
    await page.evaluate(() => {
      const root = document.querySelector('#last')!.attachShadow({ mode: 'open' });
      const text = document.createElement('p');
      text.id = 'inside';
      text.textContent = 'Here is Vestby Sound once more.';
      root.append(text);
    });
    await startTrial(page);
    const { x, y } = await page.evaluate(() => {
      const text = document.querySelector('#last')!.shadowRoot!.querySelector('p')!;
      text.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(text.firstChild!, 'Here is '.length);
      range.setEnd(text.firstChild!, 'Here is Vestby Sound'.length);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    expect(await waitForName(page, 'Vestby Sound')).toBe(true);
  });
});

/** True once `ms` have passed in the page since the first asking. */
async function later(page: Page, ms: number): Promise<boolean> {
  return page.evaluate((wait) => {
    const scope = globalThis as { since?: number };
    scope.since ??= performance.now();
    return performance.now() - scope.since > wait;
  }, ms);
}
