/** A page that nobody sees is not read: neither in a tab behind others nor drawn in advance. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { servePages } from '../../support/serve-pages.ts';
import type { waitForRest } from './entry.ts';

declare const underTest: { waitForRest: typeof waitForRest };

interface Waiting {
  isAtRest: boolean;
  stop: AbortController;
  /** Of the document's listeners that are still there. */
  listening: Set<string>;
}
declare const waiting: Waiting;

const url = 'https://paper.example/news/one';

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    code = await bundle('tests/dom/page/entry.ts');
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  async function open(prepare: () => void = () => {}): Promise<Page> {
    const page = await browser.newPage();
    await servePages(page, (asked) => (asked === url ? { body: '<p>One' } : undefined));
    await page.goto(url);
    await page.evaluate(code);
    await page.evaluate(prepare);
    return page;
  }
  const isAtRest = (page: Page): Promise<boolean> =>
    page.evaluate(async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        await new Promise((idle) => requestIdleCallback(idle, { timeout: 100 }));
      }
      return waiting.isAtRest;
    });
  const waitForIt = (page: Page) => page.waitForFunction('waiting.isAtRest', { polling: 50 });

  test('a tab behind others waits until it is seen', async () => {
    const page = await open();
    const other = await browser.newPage();
    await other.bringToFront();
    await page.waitForFunction('document.visibilityState === "hidden"', { polling: 50 });
    await page.evaluate(startWaiting);
    expect(await isAtRest(page)).toBe(false);
    await page.bringToFront();
    await waitForIt(page);
    await other.close();
    await page.close();
  });

  test('a page drawn in advance waits until it is opened, and then until it is seen', async () => {
    const page = await open(() => {
      Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    });
    await page.evaluate(startWaiting);
    expect(await isAtRest(page)).toBe(false);
    await page.evaluate(() => {
      Object.defineProperty(document, 'prerendering', { value: false });
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    expect(await isAtRest(page)).toBe(false);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'visible' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await waitForIt(page);
    expect(await page.evaluate(() => [...waiting.listening])).toEqual([]);
    await page.close();
  });

  test('a wait that is called off leaves no listener, and never ends', async () => {
    const page = await open(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    });
    await page.evaluate(startWaiting);
    expect(await page.evaluate(() => waiting.listening.size)).toBe(1);
    await page.evaluate(() => {
      waiting.stop.abort();
      Object.defineProperty(document, 'visibilityState', { value: 'visible' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await isAtRest(page)).toBe(false);
    expect(await page.evaluate(() => [...waiting.listening])).toEqual([]);
    await page.close();
  });
});

function startWaiting(): void {
  const started: Waiting = {
    isAtRest: false,
    stop: new AbortController(),
    listening: new Set(),
  };
  Object.assign(globalThis, { waiting: started });
  const add = document.addEventListener.bind(document) as (
    type: string,
    listener: (event: Event) => void,
    options: AddEventListenerOptions,
  ) => void;
  document.addEventListener = (
    type: string,
    listener: (event: Event) => void,
    options: AddEventListenerOptions,
  ) => {
    started.listening.add(type);
    const forget = (): unknown => started.listening.delete(type);
    options.signal?.addEventListener('abort', forget);
    const heard = (event: Event): void => {
      if (options.once === true) forget();
      listener(event);
    };
    add(type, heard, options);
  };
  const wait = async (): Promise<void> => {
    await underTest.waitForRest(document, 0, started.stop.signal);
    started.isAtRest = true;
  };
  void wait();
}
