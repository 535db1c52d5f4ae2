/** Reading a page where it counts: in real browsers, with style sheets and deep trees. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { readPage, readPageInSteps } from './entry.ts';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';

const first =
  'The ferry to the outer islands will sail again from Monday, the harbour office said.';
const last = 'Repairs to the northern pier had kept the ship in its berth since the autumn storm.';
const hidden = 'Words that a style sheet hides, though they look like a paragraph of the article.';

const page = (rest: string): string =>
  `<!doctype html><html lang="en"><head><meta property="og:type" content="article">
   <style>.gone { display: none }</style></head>
   <body><article><h1>Ferry sails again</h1><p>${first}</p>${rest}</article></body></html>`;

/** What the bundle puts on the page. */
declare const underTest: {
  readonly readPage: typeof readPage;
  readonly readPageInSteps: typeof readPageInSteps;
};

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let tab: Page;
  let code: string;

  beforeAll(async () => {
    code = await bundle('tests/dom/page/entry.ts');
    browser = await launchBrowser(name);
    tab = await browser.newPage();
  });
  afterAll(() => browser.close());

  async function open(html: string): Promise<void> {
    await tab.setContent(html);
    await tab.evaluate(code);
  }

  const readText = (): Promise<string> => tab.evaluate(() => underTest.readPage(document).text);

  test('what a style sheet hides is not read', async () => {
    await open(page(`<p class="gone">${hidden}</p><p>${last}</p>`));
    expect(await readText()).toBe(`${first}\n\n${last}`);
  });

  test('a range selects just the words, and none is given when they changed', async () => {
    await open(page(`<p>  Repairs to <b>the\n northern</b> pier kept the ship in its berth.</p>`));
    const ranges = await tab.evaluate(() => {
      const read = underTest.readPage(document);
      const { text } = read;
      const start = text.indexOf('the northern pier');
      const range = read.toRange(start, start + 'the northern pier'.length);
      const live = new Range();
      live.setStart(range!.startContainer, range!.startOffset);
      live.setEnd(range!.endContainer, range!.endOffset);
      const written = live.toString();
      document.querySelector('b')!.textContent = 'another';
      return { written, later: read.toRange(start, start + 3) };
    });
    expect(ranges).toEqual({ written: 'the\n northern pier', later: null });
  });

  test('an article in open shadow roots is read, slotted text where it is drawn', async () => {
    await open(page('').replace(/<article>[\s\S]*<\/article>/, '<x-article></x-article>'));
    const lines = [first, last, `${first} Again.`];
    await tab.evaluate(([before, slotted, after]) => {
      const host = document.querySelector('x-article')!;
      const root = host.attachShadow({ mode: 'open' });
      const paragraph = (text: string): Element =>
        Object.assign(document.createElement('p'), { textContent: text });
      root.append(paragraph(before!), document.createElement('slot'), paragraph(after!));
      host.append(paragraph(slotted!));
    }, lines);
    expect(await readText()).toBe(lines.join('\n\n'));
  });

  test('captions that are shown are read in their place, copies for a full view are not', async () => {
    const figure = (name: string): string =>
      `<figure class="${name}"><img alt=""><figcaption>The ferry at its pier on ${name} day.</figcaption></figure>`;
    await open(page(`${figure('one')}${figure('gone')}<p>${last}</p>`));
    const captions = await tab.evaluate(() => {
      const { text, blocks } = underTest.readPage(document);
      return blocks
        .filter(({ kind }) => kind === 'caption')
        .map(({ start, end }) => text.slice(start, end));
    });
    expect(captions).toEqual(['The ferry at its pier on one day.']);
  });

  test('the posts of a live blog are its parts, without one that is hidden', async () => {
    const post = (hour: number, name = ''): string =>
      `<article class="${name}"><time>${hour}:00</time><p>At ${hour} the pier was quiet. ${last}</p></article>`;
    await open(page(`<div>${post(10)}${post(11)}${post(12, 'gone')}${post(13)}</div>`));
    const starts = await tab.evaluate(() => {
      const { text, parts } = underTest.readPage(document);
      return parts.map(({ start, end }) => text.slice(start, end).slice(0, 5));
    });
    expect(starts).toEqual(['At 10', 'At 11', 'At 13']);
  });

  test.each(['removed', 'moved', 'emptied', 'all gone'] as const)(
    'a page of which something is %s between any two steps is read all the same',
    async (change) => {
      const lines = Array.from({ length: 60 }, (_, at) => `<p>${at} ${last} <b>${first}</b></p>`);
      await open(page(lines.join('')));
      const wrong = await tab.evaluate((how) => {
        const html = document.querySelector('article')!.innerHTML;
        const changes = {
          removed: (article: Element) => article.querySelector('p:nth-of-type(20)')!.remove(),
          moved: (article: Element) => article.append(article.querySelector('p')!),
          emptied: (article: Element) => article.replaceChildren(),
          'all gone': (article: Element) => article.remove(),
        };
        const failed: string[] = [];
        for (let changeAt = 1, isDone = false; !isDone; changeAt += 1) {
          const article = document.createElement('article');
          article.innerHTML = html;
          document.querySelector('article')?.remove();
          document.body.append(article);
          const steps = underTest.readPageInSteps(document);
          let step = steps.next();
          let at = 1;
          for (; step.done !== true; at += 1, step = steps.next()) {
            if (at === changeAt) changes[how](article);
          }
          isDone = at <= changeAt;
          const read = step.value;
          const here = document.body.textContent.replaceAll(/\s+/g, ' ');
          // In the last steps the text is put together: of what leaves then no place is given.
          const isLate = at - changeAt <= 3;
          const isPlaced = (line: string): boolean => {
            const start = read.text.indexOf(line);
            return !isLate || read.toRange(start, start + line.length) !== null;
          };
          const gone = read.text
            .split('\n\n')
            .filter((line) => !here.includes(line) && isPlaced(line));
          if (gone.length > 0) failed.push(`${changeAt}: ${gone[0]}`);
          const hasPlace = read.text === '' || isLate || read.toRange(0, 5) !== null;
          if (!hasPlace) failed.push(`${changeAt}: no range`);
        }
        return failed;
      }, change);
      expect(wrong).toEqual([]);
    },
  );

  test('no step of reading a long page goes through much of it', async () => {
    await open(page(`<p>${last}</p>`.repeat(3000)));
    const most = await tab.evaluate(() => {
      const tags = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')!;
      let asked = 0;
      Object.defineProperty(Element.prototype, 'localName', {
        configurable: true,
        get(this: Element): string {
          asked += 1;
          return tags.get!.call(this) as string;
        },
      });
      const counts: number[] = [];
      const steps = underTest.readPageInSteps(document);
      for (let isDone = false; !isDone; asked = 0) {
        isDone = steps.next().done === true;
        counts.push(asked);
      }
      Object.defineProperty(Element.prototype, 'localName', tags);
      return Math.max(...counts);
    });
    expect(most).toBeLessThan(1000);
  });

  test('five thousand nested elements are no trouble', async () => {
    await open(page(''));
    // In a document that is not drawn: browsers themselves give up on drawing so deep a tree.
    const text = await tab.evaluate((deep) => {
      const parsed = new DOMParser().parseFromString(
        document.documentElement.outerHTML,
        'text/html',
      );
      let at: Element = parsed.querySelector('article')!;
      for (let depth = 0; depth < 5000; depth += 1) {
        at = at.appendChild(parsed.createElement('div'));
      }
      at.textContent = deep;
      return underTest.readPage(parsed).text;
    }, last);
    expect(text).toBe(`${first}\n\n${last}`);
  });
});
