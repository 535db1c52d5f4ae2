import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../support/browsers.ts';
import { findViolations } from '../../support/find-violations.ts';
import { inOurRoot } from '../../support/our-root.ts';
import {
  cardText,
  notedTexts,
  placeInCard,
  pressInCard,
  restOnNote,
  waitForCard,
} from '../../support/reader.ts';
import { findFaintText } from './find-faint-text.ts';
import {
  harbourIn,
  resize,
  startTrial,
  waitForName,
  waitForNoCard,
  withTrial,
} from './harbour-page.ts';

describe.each(browserNames)('the card in %s', (name) => {
  const open = harbourIn(name);
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });
  afterEach(() => page.close());

  it('shows a fact in its sentence, with those around it, on demand', async () => {
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    expect(await cardText(page)).not.toContain('who has staked');
    await pressInCard(page, 'In context');
    const text = await cardText(page);
    expect(text).toContain('who has staked her career on the project, said');
    expect(text).toContain('crossed by 40,000 vehicles a day');
  });

  it('hands on “Not this story” and “Hide notes on this site”', async () => {
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await pressInCard(page, 'Not this story');
    await pressInCard(page, 'Hide notes on this site');
    expect(await withTrial(page, ({ dismissed, hidden }) => ({ dismissed, hidden }))).toEqual({
      dismissed: ['harbour'],
      hidden: 1,
    });
  });

  it('takes “Not this person” for all notes of that name at once, and brings them back', async () => {
    await startTrial(page);
    const before = await notedTexts(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await pressInCard(page, 'Not this person');
    expect(await cardText(page)).toContain('Ingrid Solheim is no longer marked on this page.');
    expect(await notedTexts(page)).toEqual(before.filter((text) => !text.includes('Solheim')));
    await page.mouse.move(5, 5);
    await pressInCard(page, 'Undo');
    expect(await waitForNoCard(page)).toBe(true);
    expect((await notedTexts(page)).toSorted()).toEqual(before.toSorted());
  });

  it('says when a name is off a whole site, and why', async () => {
    await startTrial(page);
    for (const [entry, words] of [
      ['vestby-sound', 'Not this place'],
      ['sound-alliance', 'Not this group'],
    ] as const) {
      await goTo(page, entry);
      await pressInCard(page, words);
    }
    expect(await cardText(page)).toMatch(
      /Sound Alliance is no longer marked on news\.test\.\s+You said so on several of its pages\./,
    );
  });

  it('stays with its way back when the last note goes, and then goes too', async () => {
    await startTrial(page);
    for (const entry of ['vestby-sound', 'sound-alliance', 'ingrid-solheim']) {
      await goTo(page, entry);
      await pressInCard(page, 'Not this');
    }
    expect(await notedTexts(page)).toEqual([]);
    await pressInCard(page, 'Undo');
    expect(await waitForNoCard(page)).toBe(true);
    expect(new Set(await notedTexts(page))).toEqual(new Set(['Solheim', 'Ingrid Solheim']));
    await goTo(page, 'ingrid-solheim');
    await pressInCard(page, 'Not this person');
    await pressInCard(page, 'Close');
    expect(await inOurRoot(page, () => 'still there')).toBeNull();
  });

  it('has no button that is too small for a finger at 320 px', async () => {
    await resize(page, 320, 640);
    await startTrial(page);
    await goTo(page, 'ingrid-solheim');
    expect(await smallButtons(page)).toEqual([]);
    await pressInCard(page, 'Not this person');
    expect(await smallButtons(page)).toEqual([]);
  });

  it('lets a page that found a way in press nothing', async () => {
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await inOurRoot(page, (root) => {
      for (const button of root.querySelectorAll('button')) button.click();
    });
    expect(await cardText(page)).toContain('Solheim');
    expect(await withTrial(page, ({ dismissed, hidden }) => ({ dismissed, hidden }))).toEqual({
      dismissed: [],
      hidden: 0,
    });
  });

  it('never covers its line nor leaves the viewport, wherever the name stands', async () => {
    await startTrial(page);
    for (const [width, height] of [
      [1280, 900],
      [700, 420],
      [320, 640],
    ] as const) {
      await resize(page, width, height);
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

  it('stays in the viewport, clear of its line, where the page zooms its root', async () => {
    await page.evaluate(() => (document.documentElement.style.zoom = '1.5'));
    await startTrial(page);
    for (const block of ['start', 'center', 'end'] as const) {
      const line = await putLine(page, block);
      await page.mouse.move(line.x - 2, line.y);
      await page.mouse.move(line.x, line.y);
      await waitForCard(page);
      const card = (await inOurRoot(page, (root) =>
        root.querySelector('.frame:popover-open')?.getBoundingClientRect().toJSON(),
      )) as DOMRect;
      expect(card.top >= line.bottom || card.bottom <= line.top).toBe(true);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(900);
      await page.keyboard.press('Escape');
      expect(await waitForNoCard(page)).toBe(true);
      await page.mouse.move(1, 1);
    }
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
    await withTrial(page, ({ annotations }) =>
      annotations.goToEntry({ story: 'harbour', entry: 'vestby-sound' }),
    );
    expect(oursIn(await findViolations(page))).toEqual([]);
    await pressInCard(page, 'Not this place');
    expect(await cardText(page)).toContain('no longer marked');
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
    await withTrial(page, ({ annotations }) =>
      annotations.goToEntry({ story: 'harbour', entry: 'vestby-sound' }),
    );
    const place = await findFaintText(page);
    await withTrial(page, ({ annotations }) =>
      annotations.goToEntry({ story: 'harbour', entry: 'sound-alliance' }),
    );
    await pressInCard(page, 'In context');
    const group = await findFaintText(page);
    await pressInCard(page, 'Not this group');
    expect(await cardText(page)).toContain('no longer marked');
    const takenOff = await findFaintText(page);
    expect([...list.faint, ...place.faint, ...group.faint, ...takenOff.faint]).toEqual([]);
    expect(Math.min(list.seen, place.seen, group.seen)).toBeGreaterThan(8);
  });

  it('hides nothing of a card for which there is hardly any room', async () => {
    await resize(page, 320, 256);
    await startTrial(page, { pageDate: '2026-08-01' });
    await withTrial(page, ({ annotations }) =>
      annotations.goToEntry({ story: 'harbour', entry: 'sound-alliance' }),
    );
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
    await withTrial(page, ({ annotations }) =>
      annotations.goToEntry({ story: 'harbour', entry: 'sound-alliance' }),
    );
    const [group, story] = [
      await placeInCard(page, 'Not this group'),
      await placeInCard(page, 'Not this s'),
    ];
    expect(group.x).toBeLessThan(story.x);
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
});

async function goTo(page: Page, entry: string): Promise<void> {
  await page.evaluate(
    `globalThis.trial.annotations.goToEntry(${JSON.stringify({ story: 'harbour', entry })})`,
  );
}

/** The words of the open card's buttons that are under 24 px in one direction. */
async function smallButtons(page: Page): Promise<string[] | null> {
  return inOurRoot(page, (root) =>
    [...root.querySelectorAll<HTMLElement>('.frame:popover-open button')]
      .filter((button) => {
        const { width, height } = button.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((button) => button.innerText),
  );
}

/** The test page is no model of accessibility: only what is said of our own elements counts. */
function oursIn(violations: readonly string[]): string[] {
  return violations.filter((line) =>
    /frame|card|list|opener|quiet|icon|status|taken-off/.test(line),
  );
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
