/** The strictest pages, each with its one difficulty, in both browsers. */
import type { Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers.ts';
import { bundle } from '../support/bundle.ts';
import { changeSettings } from '../support/change-settings.ts';
import { type Installed, installed } from '../support/extension.ts';
import { openTab, type Tab, waitForAction } from '../support/open-tab.ts';
import { inOurRoot } from '../support/our-root.ts';
import { ownPage, ownPages, siteOfOwnPage } from '../support/own-pages.ts';
import { changedNodes, rememberNodes } from '../support/page-trace.ts';
import { ReactPage } from '../support/react-page.ts';
import type { Site } from '../support/serve-pages.ts';
import { notedTexts, restOnNote, until, waitForCard, waitForNotes } from '../support/reader.ts';

describe.each(browserNames)('in %s', (name) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name);
    await changeSettings(ours, { density: 'all' });
  });
  afterAll(() => ours?.close());

  const open = (file: string): Promise<Tab> => {
    const page = ownPage(file);
    return openTab(ours, siteOfOwnPage(page), page.url);
  };

  test.each(ownPages.filter((page) => page.relation === 'related'))(
    '$file has notes, a badge and a title that names the story',
    async ({ file }) => {
      const { page, troubles } = await open(file);
      const { badge, title } = await waitForAction(ours, page, (action) => action.badge !== '');
      // Of a page that grows there may be more by then, and no fewer.
      const notes = await waitForNotes(page);
      expect(Number(badge)).toBeGreaterThan(1);
      expect(Number(badge)).toBeLessThanOrEqual(notes.length);
      expect(title).toMatch(/related to/i);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  test.each(ownPages.filter((page) => page.relation === 'none'))(
    '$file has neither notes nor badge, and not a node of it changes',
    async ({ file, isArticle }) => {
      const { page, troubles } = await open(file);
      await rememberNodes(page);
      const { badge, title } = await waitForAction(ours, page);
      expect(badge).toBe('');
      expect(title).toMatch(isArticle ? /not related/i : /not an article/i);
      expect(await notedTexts(page)).toEqual([]);
      expect(await changedNodes(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  test('notes stand in the article alone: not in menus, other headlines, comments or hidden copies', async () => {
    const { page } = await open('related.html');
    await waitForNotes(page);
    expect(await containersOutside(page, 'article')).toEqual([]);
    await page.close();
  });

  test('the page keeps its nodes while it has notes; ours is the one new element, and goes with them', async () => {
    const { page } = await open('related.html');
    await waitForNotes(page);
    await until('our element', async () => (await inOurRoot(page, () => 1)) === 1);
    await changeSettings(ours, { isPaused: true });
    await until('the notes to go', async () => (await notedTexts(page)).length === 0);
    await rememberNodes(page);
    await changeSettings(ours, { density: 'all' });
    await waitForNotes(page);
    await until('our element', async () => (await inOurRoot(page, () => 1)) === 1);
    const changes = await changedNodes(page);
    expect(changes.filter((change) => change.startsWith('new'))).toHaveLength(1);
    expect(changes.filter((change) => change.startsWith('changed'))).toEqual([]);
    await changeSettings(ours, { isPaused: true });
    await until('our element to go', async () => (await inOurRoot(page, () => 1)) === null);
    expect(await changedNodes(page)).toEqual([]);
    await changeSettings(ours, { density: 'all' });
    await page.close();
  });

  test('where a page turns dark its marks turn light', async () => {
    const { page } = await open('related.html');
    const notes = await waitForNotes(page);
    const marked = (highlight: string) =>
      page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, highlight);
    await until('dark marks', async () => (await marked('backgrounder-note')) > 0);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '.night * { color: #eee !important; background-color: #111 !important; }';
      document.head.append(style);
      document.body.classList.add('night');
    });
    await until('light marks', async () => (await marked('backgrounder-note-light')) > 0);
    expect(await notedTexts(page)).toEqual(notes);
    await page.close();
  });

  test('a page that searches itself finds nothing of ours while no card is open', async () => {
    const { page } = await open('related.html');
    await waitForNotes(page);
    await until('our element', async () => (await inOurRoot(page, () => 1)) === 1);
    expect(await page.evaluate('find("Notes on this page")')).toBe(false);
    expect(await page.evaluate('find("Friends beside the friend")')).toBe(true);
    await page.close();
  });

  test("under default-src 'none' with trusted types the card opens, styled, and nothing is violated", async () => {
    const { page, troubles } = await open('strict.html');
    await page.evaluate(() => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.violatedDirective),
      );
      Object.assign(globalThis, { violations });
    });
    await waitForNotes(page);
    await restOnNote(page);
    expect(await waitForCard(page)).toContain('As of 24 Jan 2025');
    const look = await inOurRoot(page, (root) => {
      const card = root.querySelector('[role="dialog"]:popover-open')!;
      const { backgroundColor, position, width } = getComputedStyle(card);
      return { backgroundColor, position, isNarrow: Number.parseFloat(width) < 600 };
    });
    expect(look?.position).toMatch(/fixed|absolute/);
    expect(look?.isNarrow).toBe(true);
    expect(look?.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(await page.evaluate('violations')).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test.each(['rerendered.html', 'preact.html'])(
    '%s keeps its notes on live text through many renderings',
    async (file) => {
      const { page, troubles } = await open(file);
      await waitForNotes(page);
      const before = await page.$eval('body', (body) => body.innerText);
      await until('a new rendering', async () => {
        const now = await page.$eval('body', (body) => body.innerText);
        return now !== before && (await liveNotes(page)) > 0;
      });
      await until('notes on the text of now', async () => (await liveNotes(page)) > 3);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  test('a document that React hydrates and renders again keeps its notes, and React has nothing to mend', async () => {
    const url = 'https://www.cnn.com/2025/01/25/asia/sample-react/index.html';
    const script = await bundle('tests/support/react-in-page.ts');
    const html = `<!doctype html>${renderToString(createElement(ReactPage))}`;
    const site: Site = (address) => {
      if (address === `${url}.js`) return { body: script, contentType: 'text/javascript' };
      const body = html.replace('</body>', `<script src="${url}.js"></script></body>`);
      return address === url ? { body } : undefined;
    };
    const { page, troubles } = await openTab(ours, site, url);
    await waitForNotes(page);
    await until('our element', async () => (await inOurRoot(page, () => 1)) === 1);
    const before = await page.$eval('body', (body) => body.innerText);
    await until('notes on a new rendering', async () => {
      const now = await page.$eval('body', (body) => body.innerText);
      return now !== before && (await liveNotes(page)) > 3;
    });
    expect(await page.evaluate('complaints')).toEqual([]);
    expect(await inOurRoot(page, () => 1)).toBe(1);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('infinite scroll: what is added is noted too', async () => {
    const { page, troubles } = await open('infinite-scroll.html');
    const before = (await waitForNotes(page)).length;
    await page.evaluate('for (let more = 0; more < 5; more += 1) grow()');
    await until('more notes', async () => (await notedTexts(page)).length > before + 3);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('a single-page app: notes go with the article and come back with it', async () => {
    const { page, troubles } = await open('single-page.html');
    await waitForNotes(page);
    await page.click('#to-bridge');
    await until('no notes on the other article', async () => (await notedTexts(page)).length === 0);
    await waitForAction(ours, page, ({ title, badge }) => /not related/i.test(title) && !badge);
    await page.click('#to-talks');
    await waitForNotes(page);
    await waitForAction(ours, page, ({ badge }) => badge !== '');
    expect(troubles).toEqual([]);
    await page.close();
  });

  test.each(['shadow-root.html', 'right-to-left.html', 'japanese.html'])(
    '%s: resting on a note opens its card inside the window, clear of the line it explains',
    async (file) => {
      const { page, troubles } = await open(file);
      await waitForNotes(page);
      await restOnNote(page);
      expect(await waitForCard(page)).toContain('As of 24 Jan 2025');
      // It opens while it looks up what to say, and is put in its place once it has grown.
      await until('a card inside the window', () =>
        inOurRoot(page, (root) => {
          const card = root.querySelector('[role="dialog"]:popover-open')!.getBoundingClientRect();
          return (
            card.left >= 0 &&
            card.top >= 0 &&
            card.right <= document.documentElement.clientWidth &&
            card.bottom <= innerHeight
          );
        }),
      );
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  test('a Japanese article is noted by its own names', async () => {
    const { page } = await open('japanese.html');
    const notes = await waitForNotes(page);
    expect(notes.join(' ')).toMatch(/石破/);
    expect(notes.join(' ')).toMatch(/トランプ/);
    await page.close();
  });

  test('a page of another time says so in the card', async () => {
    const { page } = await open('new-date.html');
    await waitForNotes(page);
    await restOnNote(page);
    expect(await waitForCard(page)).toMatch(/newer|later/i);
    await page.close();
  });
});

/** Notes whose nodes are in the document and still carry the words that were noted. */
function liveNotes(page: Page): Promise<number> {
  return page.evaluate(() => {
    let live = 0;
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('backgrounder-note'))
      .flatMap(([, highlight]) => Array.from(highlight));
    for (const range of ranges) {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const isSame = startContainer === endContainer && startContainer.isConnected;
      const words = startContainer.nodeValue?.slice(startOffset, endOffset) ?? '';
      if (isSame && /^[\p{Lu}\p{Lo}m]/u.test(words) && /\p{L}$/u.test(words)) live += 1;
    }
    return live;
  });
}

function containersOutside(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((inside) => {
    const outside: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('backgrounder-')) continue;
      for (const { startContainer } of highlight) {
        const element = startContainer.parentElement;
        if (!element?.closest(inside)) outside.push(element?.outerHTML.slice(0, 100) ?? '');
      }
    }
    return outside;
  }, selector);
}
