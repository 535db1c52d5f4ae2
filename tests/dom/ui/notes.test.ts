import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { findViolations } from '../../support/find-violations.ts';
import { inOurRoot } from '../../support/our-root.ts';
import { changedNodes, rememberNodes } from '../../support/page-trace.ts';
import { cardText, notedTexts, restOnNote, until, waitForCard } from '../../support/reader.ts';
import { findFaintText } from './find-faint-text.ts';
import {
  bundleTrial,
  openHarbour,
  openName,
  ourFocus,
  placeOf,
  press,
  startTrial,
  waitForName,
  waitForNoCard,
  withTrial,
} from './harbour-page.ts';

describe.each(browserNames)('notes in %s', (name) => {
  let browser: Browser;
  let code: string;
  let page: Page;
  beforeAll(async () => {
    code = await bundleTrial();
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await openHarbour(browser, code);
  });
  afterEach(() => page.close());

  it('marks the very words, also where they run over several elements', async () => {
    await startTrial(page);
    expect(await notedTexts(page)).toEqual([
      'Ingrid Solheim',
      'Sound Alliance',
      'Vestby Sound',
      'Solheim',
      'Sound Alliance',
      'Ingrid Solheim',
    ]);
  });

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
    await startTrial(page, { closeDelayMs: 400 });
    await restOnNote(page, 'Vestby Sound');
    await waitForCard(page);
    const pin = await placeOf(page, 'Pin');
    await page.mouse.move(pin.x, pin.y, { steps: 4 });
    await until('the grace to be over', () => later(page, 600));
    expect(await openName(page)).toBe('Vestby Sound');
    await page.mouse.move(5, 5);
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('stays when pinned, whatever the pointer does, until Escape', async () => {
    await startTrial(page);
    await restOnNote(page, 'Vestby Sound');
    await waitForCard(page);
    await press(page, 'Pin');
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
    expect(page.url()).toMatch(/#link$/);
  });

  it('shows a fact in its sentence on demand', async () => {
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    expect(await cardText(page)).not.toContain('who has staked');
    await press(page, 'In its sentence');
    expect(await cardText(page)).toContain('who has staked her career on the project, said');
  });

  it('hands on “Not this story” and “Hide notes on this site”', async () => {
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await press(page, 'Not this story');
    await press(page, 'Hide notes on this site');
    expect(await withTrial(page, ({ dismissed, hidden }) => ({ dismissed, hidden }))).toEqual({
      dismissed: ['harbour'],
      hidden: 1,
    });
  });

  it('leaves Escape to the page while no card is open, and in a field always', async () => {
    await startTrial(page);
    await page.evaluate(() => {
      Object.assign(globalThis, { escapes: 0 });
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') Object.assign(globalThis, { escapes: pageEscapes() + 1 });
      });
      function pageEscapes(): number {
        return (globalThis as unknown as { escapes: number }).escapes;
      }
    });
    const escapes = () =>
      page.evaluate(() => (globalThis as unknown as { escapes: number }).escapes);
    await page.keyboard.press('Escape');
    expect(await escapes()).toBe(1);
    await page.focus('#field');
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    expect(await escapes()).toBe(2);
    expect(await openName(page)).toBe('Ingrid Solheim');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await escapes()).toBe(2);
  });

  it('never covers its line nor leaves the viewport, wherever the name stands', async () => {
    await startTrial(page);
    for (const [width, height] of [
      [1280, 900],
      [700, 420],
      [320, 640],
    ] as const) {
      await page.setViewport({ width, height });
      for (const block of ['start', 'center', 'end'] as const) {
        const line = await putLine(page, block);
        await page.mouse.move(line.x - 2, line.y);
        await page.mouse.move(line.x, line.y);
        await waitForCard(page);
        const card = (await inOurRoot(page, (root) =>
          root.querySelector('.frame:popover-open')?.getBoundingClientRect().toJSON(),
        )) as DOMRect;
        const isClear = card.top >= line.bottom || card.bottom <= line.top;
        const isInside =
          card.left >= 0 && card.top >= 0 && card.right <= width && card.bottom <= height;
        expect({ width, height, block, isClear, isInside }).toEqual({
          width,
          height,
          block,
          isClear: true,
          isInside: true,
        });
        await page.keyboard.press('Escape');
        expect(await waitForNoCard(page)).toBe(true);
        await page.mouse.move(1, 1);
      }
    }
  });

  it('follows its line when the page scrolls, and goes with it', async () => {
    await page.setViewport({ width: 800, height: 400 });
    await startTrial(page, { closeDelayMs: 60_000 });
    await restOnNote(page, 'Vestby Sound');
    await waitForCard(page);
    const before = (await placeOf(page, 'Pin')).y;
    await page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
    await until(
      'the card to follow',
      async () => Math.abs((await placeOf(page, 'Pin')).y - before + 30) < 2,
    );
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('goes from note to note by key, wraps, and gives the focus back', async () => {
    await startTrial(page);
    await page.focus('#field');
    const names = [];
    for (let step = 0; step < 3; step++) {
      await withTrial(page, ({ annotations }) => annotations.stepNote(1));
      names.push(await openName(page));
    }
    expect(names).toEqual(['Ingrid Solheim', 'Sound Alliance', 'Vestby Sound']);
    await withTrial(page, ({ annotations }) => annotations.stepNote(-1));
    expect(await openName(page)).toBe('Sound Alliance');
    expect(
      await inOurRoot(page, (root) => root.querySelector('[role="status"]')?.textContent),
    ).toBe('Note 2 of 6: Sound Alliance, Group');
    await page.keyboard.press('Tab');
    expect(await ourFocus(page)).toBe('Pin');
    await page.evaluate(() => (document.querySelector('#field') as HTMLElement).focus());
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('gives the focus back to the field that had it', async () => {
    await startTrial(page);
    await page.focus('#field');
    await withTrial(page, ({ annotations }) => annotations.goToEntry('vestby-sound'));
    expect(await ourFocus(page)).toContain('Vestby Sound');
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  it('lists the notes for keyboard and screen reader, and goes to the chosen one', async () => {
    await startTrial(page);
    await page.focus('#field');
    await withTrial(page, ({ annotations }) => annotations.toggleList());
    expect(await ourFocus(page)).toContain('Ingrid Solheim');
    const listed = await inOurRoot(page, (root) =>
      [...root.querySelectorAll('ol .list-name')].map((each) => each.textContent),
    );
    expect(listed).toEqual([
      'Ingrid Solheim',
      'Sound Alliance',
      'Vestby Sound',
      'Ingrid Solheim',
      'Sound Alliance',
      'Ingrid Solheim',
    ]);
    for (let tab = 0; tab < 4; tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await waitForName(page, 'Sound Alliance')).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  it('has a button for the list that shows itself when the focus comes to it', async () => {
    await startTrial(page);
    await page.focus('#field');
    await page.keyboard.press('Tab');
    await until('our button', async () => (await ourFocus(page)) === 'Notes on this page (6)');
    await page.keyboard.press('Enter');
    expect(await ourFocus(page)).toContain('Ingrid Solheim');
    await page.keyboard.press('Escape');
    await until(
      'the button again',
      async () => (await ourFocus(page)) === 'Notes on this page (6)',
    );
  });

  it('gives our words neither to a selection of the page nor to its print', async () => {
    await startTrial(page);
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    await page.evaluate(() => document.execCommand('selectAll'));
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected).toContain('Boats lay along');
    expect(selected).not.toContain('staked her career');
  });

  it('shifts nothing of the page', async () => {
    const before = await page.evaluate(
      () => document.querySelector('#end')?.getBoundingClientRect().toJSON() as DOMRect,
    );
    await startTrial(page);
    await withTrial(page, ({ annotations }) => annotations.toggleList());
    const after = await page.evaluate(
      () => document.querySelector('#end')?.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(after).toEqual(before);
  });

  it('leaves nothing behind: no node, highlight, style or listener', async () => {
    await rememberNodes(page);
    await countListeners(page);
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await withTrial(page, ({ annotations }) => annotations.toggleList());
    await withTrial(page, ({ controller }) => controller.abort());
    expect(await changedNodes(page)).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await listening(page)).toEqual([]);
  });

  it('opens by a finger on the name, closes by one elsewhere, and leaves links to the page', async () => {
    await startTrial(page);
    await tap(page, '#last', 'Nobody expects the So'.length);
    expect(await waitForName(page, 'Sound Alliance')).toBe(true);
    await tap(page, '#end', 3);
    expect(await waitForNoCard(page)).toBe(true);
    await tap(page, '#first a', 'the So'.length);
    await until('the link', async () => page.url().endsWith('#link'));
    expect(await openName(page)).toBeNull();
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

  it('gives axe nothing to find on card and list', async () => {
    await page.evaluate(() => {
      const attach = Reflect.get(Element.prototype, 'attachShadow');
      // So that axe can look into our root, which it cannot when it is closed.
      Element.prototype.attachShadow = function (this: Element) {
        return attach.call(this, { mode: 'open' });
      };
    });
    await startTrial(page, { pageDate: '2026-08-01' });
    await withTrial(page, ({ annotations }) => annotations.toggleList());
    expect(oursIn(await findViolations(page))).toEqual([]);
    await withTrial(page, ({ annotations }) => annotations.goToEntry('vestby-sound'));
    expect(oursIn(await findViolations(page))).toEqual([]);
  });

  it.each(['light', 'dark'])('keeps its contrast on any page, %s', async (scheme) => {
    // Only Chromium plays a reader's dark system for a test.
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    if (name === 'chromium') await page.emulateMediaFeatures(features);
    await page.addStyleTag({ content: 'html, body, * { color: #888; background: #999 }' });
    await startTrial(page, { pageDate: '2026-08-01' });
    await withTrial(page, ({ annotations }) => annotations.toggleList());
    const list = await findFaintText(page);
    await withTrial(page, ({ annotations }) => annotations.goToEntry('vestby-sound'));
    const place = await findFaintText(page);
    await withTrial(page, ({ annotations }) => annotations.goToEntry('sound-alliance'));
    await press(page, 'In its sentence');
    const group = await findFaintText(page);
    expect([...list.faint, ...place.faint, ...group.faint]).toEqual([]);
    expect(Math.min(list.seen, place.seen, group.seen)).toBeGreaterThan(8);
  });

  it('hides nothing of a card for which there is hardly any room', async () => {
    await page.setViewport({ width: 320, height: 256 });
    await startTrial(page, { pageDate: '2026-08-01' });
    await withTrial(page, ({ annotations }) => annotations.goToEntry('sound-alliance'));
    const reach = await inOurRoot(page, (root) => {
      const frame = root.querySelector('.frame:popover-open')!;
      const last = root.querySelector('.card-foot button:last-child')!;
      last.scrollIntoView({ block: 'nearest' });
      const [outer, inner] = [frame.getBoundingClientRect(), last.getBoundingClientRect()];
      const body = root.querySelector('.card-body')!.getBoundingClientRect();
      return {
        isInside: inner.bottom <= outer.bottom + 1 && inner.top >= outer.top - 1,
        isInView: outer.top >= 0 && outer.bottom <= innerHeight && outer.right <= innerWidth,
        hasRoom: body.height >= 72,
        isWide: frame.scrollWidth > frame.clientWidth,
      };
    });
    expect(reach).toEqual({ isInside: true, isInView: true, hasRoom: true, isWide: false });
  });

  it('shows itself from left to right on a page from right to left', async () => {
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await startTrial(page);
    await withTrial(page, ({ annotations }) => annotations.goToEntry('sound-alliance'));
    const [name, pin] = [await placeOf(page, 'Not this story'), await placeOf(page, 'Hide notes')];
    expect(name.x).toBeLessThan(pin.x);
  });

  it('hides no half of a name that breaks over two lines', async () => {
    await page.evaluate(() => {
      const text = document.querySelector<HTMLElement>('#last')!;
      text.style.cssText = 'inline-size: 5em; margin-block: 200px';
      text.textContent = 'Sound Alliance';
    });
    await startTrial(page);
    const lines = await page.evaluate(() => {
      const text = document.querySelector('#last')!;
      text.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].map((each) => each.toJSON() as DOMRect);
    });
    expect(lines).toHaveLength(2);
    await page.mouse.move(lines[0]!.left + 8, lines[0]!.top + 6);
    await page.mouse.move(lines[0]!.left + 10, lines[0]!.top + 8);
    expect(await waitForName(page, 'Sound Alliance')).toBe(true);
    const card = (await inOurRoot(page, (root) =>
      root.querySelector('.frame:popover-open')?.getBoundingClientRect().toJSON(),
    )) as DOMRect;
    expect(card.top >= lines[1]!.bottom || card.bottom <= lines[0]!.top).toBe(true);
  });

  it('paints anew only what has changed', async () => {
    await startTrial(page);
    const kept = await page.evaluate(() => {
      const { trial, underTest } = globalThis as unknown as {
        trial: never;
        underTest: { showAgain(trial: never): void };
      };
      const before = new Set(CSS.highlights.get('backgrounder-note'));
      document.querySelector('#last')!.textContent = 'The Sound Alliance and Vestby Sound.';
      underTest.showAgain(trial);
      return [...CSS.highlights.get('backgrounder-note')!].map((range) => before.has(range));
    });
    expect(kept.filter(Boolean)).toHaveLength(5);
    expect(kept.filter((same) => !same)).toHaveLength(2);
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

/** A finger on a character of an element's first text. */
async function tap(page: Page, selector: string, offset: number): Promise<void> {
  const place = await page.evaluate(
    (wanted, index) => {
      const element = document.querySelector(wanted)!;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(element.firstChild!, index);
      range.setEnd(element.firstChild!, index + 1);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    selector,
    offset,
  );
  await page.touchscreen.tap(place.x, place.y);
}

/** The test page is no model of accessibility: only what is said of our own elements counts. */
function oursIn(violations: readonly string[]): string[] {
  return violations.filter((line) => /frame|card|list|opener|quiet|icon|status/.test(line));
}

/** Scrolls a paragraph with a name to the top, middle or end of the viewport; where its line is then. */
async function putLine(page: Page, block: ScrollLogicalPosition) {
  return page.evaluate((position) => {
    const [paragraph, offset] = [document.querySelector('#last')!, 'Nobody expects the '.length];
    paragraph.scrollIntoView({ block: position, behavior: 'instant' });
    const range = document.createRange();
    range.setStart(paragraph.firstChild!, offset);
    range.setEnd(paragraph.firstChild!, offset + 'Sound'.length);
    const { left, width, top, bottom } = range.getClientRects()[0]!;
    return { x: left + width / 2, y: (top + bottom) / 2, top, bottom };
  }, block);
}

/** Counts what is added to and removed from document and window from now on. */
async function countListeners(page: Page): Promise<void> {
  await page.evaluate(() => {
    const live: { type: string; signal: AbortSignal | undefined }[] = [];
    const add = Reflect.get(EventTarget.prototype, 'addEventListener') as (
      this: EventTarget,
      ...given: unknown[]
    ) => void;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (this === document || this === window || this === document.documentElement) {
        live.push({ type, signal });
      }
      add.call(this, type, listener, options);
    };
    Object.assign(globalThis, { liveListeners: live });
  });
}

/** Types of the listeners that no signal has ended. */
async function listening(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { liveListeners } = globalThis as unknown as {
      liveListeners: { type: string; signal?: AbortSignal }[];
    };
    return liveListeners.filter((each) => each.signal?.aborted !== true).map((each) => each.type);
  });
}
