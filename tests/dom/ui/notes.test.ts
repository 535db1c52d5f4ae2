import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../support/browsers.ts';
import { changedNodes, rememberNodes } from '../../support/page-trace.ts';
import { notedTexts, restOnNote, waitForCard } from '../../support/reader.ts';
import { harbourIn, startTrial, withTrial } from './harbour-page.ts';

describe.each(browserNames)('notes in %s', (name) => {
  const open = harbourIn(name);
  let page: Page;
  beforeEach(async () => {
    page = await open();
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

  it('gives our words neither to a selection of the page nor to its print', async () => {
    await startTrial(page);
    await withTrial(page, ({ annotations }) => annotations.stepNote(1));
    await page.evaluate(() => document.execCommand('selectAll'));
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected).toContain('Boats lay along');
    expect(selected).not.toContain('staked her career');
  });

  it('keeps its root closed to a page that defines our element as its own', async () => {
    await startTrial(page);
    await page.evaluate(() => {
      const { localName } = document.documentElement.lastElementChild!;
      const stolen: (ShadowRoot | null)[] = [];
      Object.assign(globalThis, { stolen });
      class Ours extends HTMLElement {
        connectedCallback() {
          stolen.push(this.attachInternals().shadowRoot);
        }
      }
      try {
        customElements.define(localName, Ours);
      } catch {
        // The browser does not let a page define it.
      }
    });
    await startTrial(page);
    expect(await page.evaluate('stolen.length')).toBe(0);
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
