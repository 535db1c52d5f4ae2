/** What changes in the article is told soon, what changes beside it seldom, and neither to a tab that nobody sees. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { servePages } from '../../support/serve-pages.ts';
import type { rateChanges, watchPage } from './entry.ts';

declare const underTest: { watchPage: typeof watchPage; rateChanges: typeof rateChanges };

interface Watching {
  root: Element | null;
  told: string[];
  /** By the page's own clock. */
  times: number[];
  /** How many nodes were looked at. */
  looks: number;
}
declare const watching: Watching;

const url = 'https://paper.example/news/one';
const sentence = 'The harbour office said that the ferry would sail again from Monday on. ';
const html = `<!doctype html><meta charset="utf-8"><title>One</title>
  <header><h1>One</h1></header>
  <main><article><p id="one">${sentence.repeat(12)}</p><news-box></news-box></article></main>
  <aside><p id="ticker">12:00</p></aside><div id="comments"></div>
  <div contenteditable><p id="letter">Dear editor</p></div>`;
/** The page's clock goes so many times as fast, so that ten seconds are a half. */
const haste = 20;

describe.each(browserNames)('beside an article in %s', (name) => {
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
  });
  afterEach(() => page.close());

  const told = (): Promise<string[]> => page.evaluate(() => watching.told);
  const waitForTold = (least: number) =>
    page.waitForFunction((count) => watching.told.length >= count, {}, least);
  const editArticle = () => page.evaluate(() => document.querySelector('#one')!.append(' More.'));

  test('a ticker is told of when ten seconds have passed, and ten seconds later again', async () => {
    await page.evaluate(hasten, haste);
    await page.evaluate(startWatching);
    await page.evaluate(() => {
      const ticker = document.querySelector('#ticker')!;
      setInterval(() => (ticker.textContent = `${performance.now()}`), 100);
    });
    await waitForTold(2);
    const times = await page.evaluate(() => watching.times);
    expect(times[0]).toBeGreaterThanOrEqual(9999);
    // From the beginning: if the first was told late, as on a busy machine, that shortens the time to the second.
    expect(times[1]).toBeGreaterThanOrEqual(2 * 9999);
  });

  test.each([
    ['the article', () => document.querySelector('#one')!.append(' More.')],
    ['the headline', () => void (document.querySelector('h1')!.firstChild!.nodeValue = 'Two')],
    [
      'another headline',
      () => document.querySelector('h1')!.replaceWith(document.createElement('h1')),
    ],
    [
      'another article in its place',
      () => document.querySelector('main')!.replaceChildren('Another.'),
    ],
    [
      'text in a shadow root of the article',
      () => document.querySelector('news-box')!.shadowRoot!.append('More.'),
    ],
    [
      'an article next to it',
      () => {
        const text = document.querySelector('#one')!.textContent;
        document.querySelector('main')!.append(text);
      },
    ],
  ])('%s is told of soon, though a ticker waits to be told', async (_, change) => {
    await page.evaluate(startWatching);
    const start = await page.evaluate(() => {
      document.querySelector('#ticker')!.textContent = '12:01';
      return performance.now();
    });
    await page.evaluate(change);
    await waitForTold(1);
    expect((await page.evaluate(() => watching.times[0]!)) - start).toBeLessThan(9999);
  });

  test('as much text as an article has is told of soon, wherever it comes', async () => {
    await page.evaluate(startWatching);
    const start = await page.evaluate(() => {
      const text = document.querySelector('#one')!.textContent;
      for (const part of text.split('.')) {
        const paragraph = document.createElement('p');
        paragraph.textContent = part;
        document.querySelector('#comments')!.append(paragraph);
      }
      return performance.now();
    });
    await waitForTold(1);
    expect((await page.evaluate(() => watching.times[0]!)) - start).toBeLessThan(9999);
  });

  test('what is written in scripts, styles and editors is not told of', async () => {
    await page.evaluate(startWatching);
    await page.evaluate(() => {
      watching.root = document.body;
      document.querySelector('#letter')!.append(' writes');
      const style = document.body.appendChild(document.createElement('style'));
      style.append('p { color: red }');
      (document.querySelector('#letter')!.firstChild as Text).data = 'Dear reader';
    });
    await page.evaluate(() => document.querySelector('style')!.append('p { color: blue }'));
    expect(await told()).toEqual([]);
    await editArticle();
    await waitForTold(1);
    expect(await told()).toEqual(['text']);
  });

  test('ten thousand additions are looked at no longer than a thousand', async () => {
    await page.evaluate(startWatching);
    const looksAt = (count: number): Promise<number> =>
      page.evaluate(async (more) => {
        watching.looks = 0;
        for (let at = 0; at < more; at += 1) {
          const place = document.querySelector(at % 2 === 0 ? '#comments' : 'aside')!;
          place.append(Object.assign(document.createElement('p'), { textContent: '-' }));
        }
        await Promise.resolve();
        return watching.looks;
      }, count);
    const thousand = await looksAt(1000);
    expect(thousand).toBeGreaterThan(500);
    expect(await looksAt(10_000)).toBeLessThanOrEqual(thousand * 2);
  });

  test('a page that has long had no article is told of seldom', async () => {
    await page.evaluate(hasten, haste);
    await page.evaluate(startWatching);
    await page.evaluate(() => {
      watching.root = null;
      setInterval(() => document.querySelector('aside')!.append('.'), 100);
    });
    await waitForTold(12);
    const gaps = await page.evaluate(() =>
      watching.times.slice(1).map((time, at) => time - watching.times[at]!),
    );
    expect(Math.min(...gaps.slice(0, 9))).toBeLessThan(9999);
    // The one before may have been told late, and each millisecond of that counts twenty here.
    expect(gaps[10]).toBeGreaterThanOrEqual(9000);
  });

  test('it is told of soon once as much comes as an article could be', async () => {
    const rate = (letters: number) =>
      page.evaluate((count) => {
        const observer = new MutationObserver(() => {});
        observer.observe(document, { childList: true, subtree: true });
        document.querySelector('#comments')!.append('x'.repeat(count));
        const records = observer.takeRecords();
        observer.disconnect();
        return underTest.rateChanges(document, records, null);
      }, letters);
    expect(await rate(100)).toBe('seldom');
    expect(await rate(1000)).toBe('soon');
  });

  test('a tab behind others is told of nothing until it is seen, and then once', async () => {
    await page.evaluate(hasten, haste);
    await page.evaluate(startWatching);
    const other = await browser.newPage();
    await other.bringToFront();
    await page.waitForFunction('document.visibilityState === "hidden"', { polling: 50 });
    await editArticle();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20_000)));
    await editArticle();
    expect(await told()).toEqual([]);
    await page.bringToFront();
    await waitForTold(1);
    await other.close();
    expect(await told()).toEqual(['text']);
  });
});

function hasten(times: number): void {
  const { setTimeout: later, setInterval: often } = globalThis;
  const now = performance.now.bind(performance);
  const start = now();
  Object.assign(globalThis, {
    setTimeout: (work: () => void, ms = 0) => later(work, ms / times),
    setInterval: (work: () => void, ms = 0) => often(work, ms / times),
  });
  performance.now = () => (now() - start) * times;
}

function startWatching(): void {
  const box = document.querySelector('news-box')!.attachShadow({ mode: 'open' });
  box.innerHTML = '<p>Inside.</p>';
  const started: Watching = {
    root: document.querySelector('article'),
    told: [],
    times: [],
    looks: 0,
  };
  Object.assign(globalThis, { watching: started });
  const makeWalker = document.createTreeWalker.bind(document);
  document.createTreeWalker = (root, show, filter) => {
    const walker = makeWalker(root, show, filter);
    const next = walker.nextNode.bind(walker);
    walker.nextNode = () => {
      started.looks += 1;
      return next();
    };
    return walker;
  };
  underTest.watchPage(
    document,
    (change) => {
      started.told.push(change);
      started.times.push(performance.now());
    },
    new AbortController().signal,
    { rootOf: () => started.root },
  );
}
