import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../support/browsers.ts';
import { hearStatus } from '../../support/hear-status.ts';
import { inOurRoot } from '../../support/our-root.ts';
import { notedTexts, restOnNote, until, waitForCard } from '../../support/reader.ts';
import {
  harbourIn,
  openName,
  ourFocus,
  startTrial,
  waitForName,
  waitForNoCard,
  withTrial,
} from './harbour-page.ts';

describe.each(browserNames)('notes by keyboard in %s', (name) => {
  const open = harbourIn(name);
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });
  afterEach(() => page.close());

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

  it('keeps from the page the release of the Escape that closed a card, and no other', async () => {
    await startTrial(page);
    await page.evaluate(() => {
      const released: string[] = [];
      addEventListener('keyup', (event) => released.push(event.key));
      Object.assign(globalThis, { released });
    });
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('released')).toEqual(['Shift', 'Escape']);
  });

  it('works on a page that keeps all events from its parts', async () => {
    await page.evaluate(() => {
      for (const kind of ['pointermove', 'pointerdown', 'click', 'keydown', 'keyup']) {
        addEventListener(kind, (event) => event.stopPropagation(), true);
      }
    });
    await startTrial(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('goes from note to note by key, wraps, and gives the focus back', async () => {
    await startTrial(page);
    const heard = await hearStatus(page);
    await page.focus('#field');
    const names = [];
    for (let step = 0; step < 3; step++) {
      await withTrial(page, ({ annotations }) => annotations.stepNote(1));
      names.push(await openName(page));
    }
    expect(names).toEqual(['Ingrid Solheim', 'Sound Alliance', 'Vestby Sound']);
    await withTrial(page, ({ annotations }) => annotations.stepNote(-1));
    expect(await openName(page)).toBe('Sound Alliance');
    const told = () =>
      inOurRoot(page, (root) => root.querySelector('[role="status"]')?.textContent ?? '');
    await until('the place to be told', async () => (await heard()).includes('Note 2 of 6'));
    await until('it to be gone', async () => (await told()) === '');
    await page.keyboard.press('Tab');
    expect(await ourFocus(page)).toBe('Copy');
    await page.evaluate(() => (document.querySelector('#field') as HTMLElement).focus());
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('gives the focus back to the field that had it', async () => {
    await startTrial(page);
    await page.focus('#field');
    await withTrial(page, ({ annotations }) =>
      annotations.goToEntry({ story: 'harbour', entry: 'vestby-sound' }),
    );
    expect(await ourFocus(page)).toContain('Vestby Sound');
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  it('takes “Not this person” and takes it back by key alone, and gives the focus back', async () => {
    await startTrial(page);
    const before = await notedTexts(page);
    await page.focus('#field');
    await withTrial(page, ({ annotations }) =>
      annotations.goToEntry({ story: 'harbour', entry: 'ingrid-solheim' }),
    );
    await until('the button', async () => {
      await page.keyboard.press('Tab');
      return (await ourFocus(page)) === 'Not this person';
    });
    await page.keyboard.press('Enter');
    expect(await notedTexts(page)).not.toContain('Solheim');
    expect(await ourFocus(page)).toContain('Ingrid Solheim is no longer marked on this page.');
    await page.keyboard.press('Tab');
    expect(await ourFocus(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    expect((await notedTexts(page)).toSorted()).toEqual(before.toSorted());
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

  it('opens the list when its key is pressed twice before its code is there, and closes it by the next', async () => {
    await startTrial(page, { isCardHeld: true });
    await page.focus('#field');
    await withTrial(page, ({ annotations, bringCard }) => {
      annotations.toggleList();
      annotations.toggleList();
      bringCard(true);
    });
    await until('the list', async () => (await readList(page))?.isSeen);
    expect(await readList(page)).toEqual({ isSeen: true, saysOpen: 'true', hasFocus: true });
    await withTrial(page, ({ annotations }) => annotations.toggleList());
    expect(await readList(page)).toEqual({ isSeen: false, saysOpen: 'false', hasFocus: false });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  it('opens the list by the next press where its code could not be had', async () => {
    await startTrial(page, { isCardHeld: true });
    await withTrial(page, ({ annotations, bringCard }) => {
      annotations.toggleList();
      annotations.toggleList();
      bringCard(false);
    });
    expect(await readList(page)).toEqual({ isSeen: false, saysOpen: 'false', hasFocus: false });
    await withTrial(page, ({ annotations, bringCard }) => {
      annotations.toggleList();
      bringCard(true);
    });
    await until('the list', async () => (await readList(page))?.isSeen);
    expect(await readList(page)).toEqual({ isSeen: true, saysOpen: 'true', hasFocus: true });
  });

  it('goes through the list by arrow keys, Home and End', async () => {
    await startTrial(page);
    await withTrial(page, ({ annotations }) => annotations.toggleList());
    const place = () =>
      inOurRoot(page, (root) => {
        const buttons = [...root.querySelectorAll('ol button')];
        return buttons.indexOf(root.activeElement!);
      });
    expect(await place()).toBe(0);
    const places: (number | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home'] as const) {
      await page.keyboard.press(key);
      places.push(await place());
    }
    expect(places).toEqual([1, 2, 1, 5, 5, 0]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('tells who steps fast only where they came to', async () => {
    await startTrial(page);
    const heard = await hearStatus(page);
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    await until('the first place to be told', async () => (await heard()).length > 0);
    await withTrial(page, ({ annotations }) => {
      for (let step = 0; step < 3; step++) annotations.stepNote(1);
    });
    await until('the last to be told', async () => (await heard()).length > 1);
    await until('no words', () =>
      inOurRoot(page, (root) => root.querySelector('[role="status"]')!.textContent === ''),
    );
    expect(await heard()).toEqual(['Note 1 of 6', 'Note 4 of 6']);
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
});

/** Whether the list is seen, whether its button says so, and whether the focus is in it. */
const readList = (page: Page) =>
  inOurRoot(page, (root) => {
    const list = root.querySelector('.panel');
    return {
      isSeen: list?.matches(':popover-open') ?? false,
      saysOpen: root.querySelector('.opener')?.ariaExpanded,
      hasFocus: list?.contains(root.activeElement) ?? false,
    };
  });
