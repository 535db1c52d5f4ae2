import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { servePages } from '../../support/serve-pages.ts';
import type { watchPage } from './entry.ts';

declare const underTest: { watchPage: typeof watchPage };

interface Watching {
  told: string[];
  times: number[];
  stop: AbortController;
}

const url = 'https://paper.example/news/one';
const html = `<!doctype html><meta charset="utf-8"><title>One</title>
  <article><p id="one">Some text.</p><news-box></news-box></article>`;

describe.each(browserNames)('a watched page in %s', (name) => {
  let browser: Browser;
  let code: string;
  let page: Page;
  beforeAll(async () => {
    code = await bundle('tests/dom/page/entry.ts');
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.newPage();
    await servePages(page, (asked) => (asked === url ? { body: html } : undefined));
    await page.goto(url);
    await page.evaluate(code);
    await page.evaluate(() => {
      const box = document.querySelector('news-box')!.attachShadow({ mode: 'open' });
      box.innerHTML = '<p>Inside.</p>';
      const watching: Watching = { told: [], times: [], stop: new AbortController() };
      Object.assign(globalThis, { watching });
      underTest.watchPage(
        document,
        (change) => {
          watching.told.push(change);
          watching.times.push(performance.now());
        },
        watching.stop.signal,
      );
    });
  });
  afterEach(() => page.close());

  /** What was told once a change that counts has been told after everything before it. */
  async function toldInTheEnd(): Promise<string[]> {
    await page.evaluate(() => {
      const { watching } = globalThis as unknown as { watching: Watching };
      Object.assign(globalThis, { before: watching.told.length });
      document.querySelector('#one')!.append(' Last.');
    });
    await page.waitForFunction(() => {
      const { watching, before } = globalThis as unknown as { watching: Watching; before: number };
      return watching.told.length > before;
    });
    return page.evaluate(() => (globalThis as unknown as { watching: Watching }).watching.told);
  }

  const waitForTold = (count: number) =>
    page.waitForFunction(
      (least) => (globalThis as unknown as { watching: Watching }).watching.told.length >= least,
      {},
      count,
    );

  test.each([
    ['edited', () => void ((document.querySelector('#one')!.firstChild as Text).data = 'Other.')],
    ['added', () => document.querySelector('article')!.append('More.')],
    ['removed', () => document.querySelector('#one')!.remove()],
    [
      'changed in a shadow root',
      () => document.querySelector('news-box')!.shadowRoot!.append('More.'),
    ],
  ])('tells of text that is %s', async (_, change) => {
    await page.evaluate(change);
    await waitForTold(1);
    expect(
      await page.evaluate(() => (globalThis as unknown as { watching: Watching }).watching.told),
    ).toEqual(['text']);
  });

  test('tells of many changes once, and then not again at once', async () => {
    await page.evaluate(() => {
      for (let count = 0; count < 500; count += 1) {
        document
          .querySelector('article')!
          .append(Object.assign(document.createElement('p'), { textContent: `${count}` }));
      }
    });
    await waitForTold(1);
    await page.evaluate(() => document.querySelector('article')!.append('More.'));
    await waitForTold(2);
    const { told, times } = await page.evaluate(
      () => (globalThis as unknown as { watching: Watching }).watching,
    );
    expect(told).toEqual(['text', 'text']);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(999);
  });

  test.each([
    ['an attribute', () => document.body.setAttribute('class', 'dark')],
    [
      'a script or an empty element',
      () => document.body.append(document.createElement('script'), document.createElement('div')),
    ],
    [
      'our own host, or another beside the body',
      () => {
        const host = document.createElement('div');
        host.append('Ours.');
        document.documentElement.append(host);
        host.remove();
      },
    ],
    [
      'a fragment of the address',
      () => {
        location.hash = '#two';
      },
    ],
  ])('does not tell of %s', async (_, change) => {
    await page.evaluate(change);
    expect(await toldInTheEnd()).toEqual(['text']);
  });

  test('tells at once of another address, and of the way back', async () => {
    await page.evaluate(() => history.pushState(null, '', '/news/two'));
    await waitForTold(1);
    await page.evaluate(() => history.back());
    await waitForTold(2);
    const told = await page.evaluate(
      () => (globalThis as unknown as { watching: Watching }).watching.told,
    );
    expect(told).toEqual(['address', 'address']);
  });

  test('tells nothing once the signal has aborted, even of what had happened before', async () => {
    const told = await page.evaluate(async () => {
      const { watching } = globalThis as unknown as { watching: Watching };
      document.querySelector('#one')!.append(' More.');
      await Promise.resolve();
      watching.stop.abort();
      history.pushState(null, '', '/news/three');
      document.querySelector('#one')!.append(' More.');
      // A second watch, started later, has told: the first would have told before it.
      await new Promise<void>((resolve) => {
        const stop = new AbortController();
        underTest.watchPage(
          document,
          () => {
            stop.abort();
            resolve();
          },
          stop.signal,
        );
        document.querySelector('#one')!.append(' More.');
      });
      return watching.told;
    });
    expect(told).toEqual([]);
  });
});
