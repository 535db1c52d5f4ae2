import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtmlFile } from '../../../src/cli/read-html.ts';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { ownPage, ownPages, siteOfOwnPage } from '../../support/own-pages.ts';
import { changedNodes, rememberNodes } from '../../support/page-trace.ts';
import { remember } from '../../support/remember.ts';
import { type SavedPage, savedPages, still } from '../../support/saved-pages.ts';
import { type Site, servePages } from '../../support/serve-pages.ts';
import type { readOpening, readPage } from './entry.ts';

declare const underTest: { readPage: typeof readPage; readOpening: typeof readOpening };

/** Once for both browsers, without the document that it was read from. */
const readInNode = remember(
  async ({ file }: SavedPage) => {
    const { text, title, date } = await readHtmlFile(file);
    return { text, title, date };
  },
  ({ name }) => name,
);

/** Style sheets hide little of an article; Node computes no styles, and reads it. */
const hiddenShare = 0.05;

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    code = await bundle('tests/dom/page/entry.ts');
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  async function open(site: Site, url: string): Promise<Page> {
    const page = await browser.newPage();
    await servePages(page, site);
    await page.goto(url);
    await page.evaluate(code);
    return page;
  }

  async function openHtml(html: string): Promise<Page> {
    const url = 'https://paper.example/news/one';
    return open((asked) => (asked === url ? { body: html } : undefined), url);
  }

  test.each(ownPages)('$file is told to be an article or none', async (own) => {
    const page = await open(siteOfOwnPage(own), own.url);
    const { read, opening } = await readBoth(page);
    expect(read.isArticle).toBe(own.isArticle);
    expectOpening(read, opening);
    await page.close();
  });

  test.each(savedPages())('$name is read as in Node, and nothing of it changes', async (saved) => {
    const page = await open(
      (asked) => (asked === saved.url ? still(saved.html) : undefined),
      saved.url,
    );
    await rememberNodes(page);
    const { read: here, opening } = await readBoth(page);
    expectOpening(here, opening);
    expect(await changedNodes(page)).toEqual([]);
    const inNode = await readInNode(saved);
    expect(here).toMatchObject({ title: inNode.title, date: inNode.date, isArticle: true });
    const blocks = new Set(inNode.text.split('\n\n'));
    expect(here.text.split('\n\n').filter((block) => !blocks.has(block))).toEqual([]);
    expect(here.text.length).toBeGreaterThan(inNode.text.length * (1 - hiddenShare));
    await page.close();
  });

  test('text in open shadow roots and slots is read, what has no slot is not', async () => {
    const own = ownPage('shadow-root.html');
    const page = await open(siteOfOwnPage(own), own.url);
    const read = await page.evaluate(() => {
      const { text, title } = underTest.readPage(document);
      return { blocks: text.split('\n\n'), title };
    });
    expect(read.title).toBe('Ishiba’s list for Washington');
    expect(read.blocks.map((block) => block.slice(0, 16))).toEqual([
      'What Japan wants',
      'Prime Minister S',
      'Foreign Minister',
      'The government h',
    ]);
    await page.close();
  });

  test('a page whose elements hide what is asked of it has no opening', async () => {
    const page = await openHtml(
      article('<img name="querySelector" alt=""><form name="body"></form>'),
    );
    const opening = await page.evaluate(() => underTest.readOpening(document));
    expect(opening).toEqual({ title: '', text: '' });
    await page.close();
  });

  test('text that a style sheet hides is not read', async () => {
    const page = await openHtml(
      article('<p class="copy">A hidden copy of the text, which has its length.</p>'),
    );
    const text = await page.evaluate(() => underTest.readPage(document).text);
    expect(text).toContain('Ferries');
    expect(text).not.toContain('hidden copy');
    await page.close();
  });

  test('a range holds exactly the text asked for, whatever elements it runs through', async () => {
    const page = await openHtml(
      article(`<p>The   min<b>is</b><i>ter</i> of\n\t<a href="/x">foreign
        affairs</a>, Mr. Cap&shy;stan, spoke<br> of ruins; <ruby>港<rt>みなと</rt></ruby>町 was meant.</p>`),
    );
    const wanted = ['minister of foreign affairs', 'Capstan', 'spoke\nof', '港町', 'The', 'meant.'];
    const found = await page.evaluate((texts) => {
      const read = underTest.readPage(document);
      return texts.map((text) => {
        const start = read.text.indexOf(text);
        const place = read.toRange(start, start + text.length);
        if (start < 0 || place === null) return null;
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        const fragment = range.cloneContents();
        for (const each of fragment.querySelectorAll('rt')) each.remove();
        for (const each of fragment.querySelectorAll('br')) each.replaceWith('\n');
        return fragment.textContent
          ?.replaceAll('\u00AD', '')
          .replaceAll(/[ \t\n]*\n[ \t\n]*|[ \t]+/g, (gap) =>
            gap.includes('\n') && text.includes('\n') ? '\n' : ' ',
          );
      });
    }, wanted);
    expect(found).toEqual(wanted);
    await page.close();
  });

  test('a range of text that has changed since, or is gone, is null', async () => {
    const page = await openHtml(
      article('<p id="one">The council met on Monday to talk about the harbor and its walls.</p>'),
    );
    const places = await page.evaluate(() => {
      const read = underTest.readPage(document);
      const at = read.text.indexOf('council');
      const find = () => read.toRange(at, at + 7) !== null;
      const before = find();
      const node = document.querySelector('#one')!.firstChild as Text;
      const data = node.data;
      node.data = `On Monday ${data}`;
      const edited = find();
      node.data = data;
      const restored = find();
      node.remove();
      return { before, edited, restored, removed: find() };
    });
    expect(places).toEqual({ before: true, edited: false, restored: true, removed: false });
    await page.close();
  });

  test.each([
    [0, 0],
    [5, 3],
    [-1, 4],
    [0, 1_000_000],
  ])('a range from %i to %i is null', async (start, end) => {
    const page = await openHtml(article(''));
    const isNull = await page.evaluate(
      (from, to) => underTest.readPage(document).toRange(from, to) === null,
      start,
      end,
    );
    expect(isNull).toBe(true);
    await page.close();
  });
});

const readBoth = (page: Page) =>
  page.evaluate(() => {
    const opening = underTest.readOpening(document);
    const { text, title, date, isArticle } = underTest.readPage(document);
    return { read: { text, title, date, isArticle }, opening };
  });

const wordsOf = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}]+/gu));

/** Share of the words that the other text has somewhere, too. */
function shareIn(text: string, other: string): number {
  const words = [...wordsOf(text)];
  return words.length === 0
    ? 1
    : words.filter((word) => other.includes(word)).length / words.length;
}

/** What a quick look at a page finds holds its title and how its article begins. */
function expectOpening(read: Reading, opening: Reading): void {
  expect(shareIn(read.title, opening.title)).toBe(1);
  const start = read.text.slice(0, startLength);
  expect(shareIn(start, opening.text)).toBeGreaterThanOrEqual(minStartShare);
}

type Reading = Record<'title' | 'text', string>;
const startLength = 500;
const minStartShare = 0.9;

function article(inner: string): string {
  return `<!doctype html><meta charset="utf-8"><meta property="og:type" content="article"><style>.copy { display: none }</style>
    <article><h1>New lamp for the lighthouse</h1>
    <p>Ferries will see the difference first. Their captains had complained for years that the flash was lost.</p>
    <p>The town raised the money for the cleaning of the lens with three concerts and a sale of cakes in May.</p>
    ${inner}
    <p>On Thursday the keeper pressed the button, and then everyone went to the inn to drink to the new lamp.</p></article>`;
}
