/** Pages that mean harm, in real browsers: no wrong note, no exception, no end of time, and off means gone. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { inOurRoot } from '../../support/our-root.ts';
import { changedNodes, rememberNodes } from '../../support/page-trace.ts';
import { notedTexts, restOnNote, until, waitForCard } from '../../support/reader.ts';
import { clobbered, harbour, largePages, names, unseen } from './hostile-pages.ts';
import {
  lookClosely,
  looksAt,
  openHostile,
  startVisit,
  switchOff,
  timeLook,
  waitForState,
} from './open-hostile.ts';

/** A look takes a fraction of a second, a busy machine's some of them; with a step that costs its square, minutes. */
const mostMs = 10_000;

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let code: string;
  let page: Page;
  let troubles: string[];
  beforeAll(async () => {
    code = await bundle('tests/dom/ui/visit-in-page.ts');
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page.close();
    if (troubles.length > 0) throw new Error(troubles.join('\n'));
  });

  const open = async (body: string, contentType = 'text/html; charset=utf-8') => {
    ({ page, troubles } = await openHostile(browser, code, { body, contentType }));
  };
  const visit = async (body: string) => {
    await open(body);
    await startVisit(page);
    return waitForState(page);
  };

  it.each(largePages)('%s: notes in time, nothing changed, and gone when off', async (_, html) => {
    await open(html);
    await rememberNodes(page);
    await startVisit(page);
    expect(await waitForState(page)).toMatchObject({
      kind: 'judged',
      related: [{ story: 'harbour' }],
    });
    expect(await timeLook(page, true)).toBeLessThan(mostMs);
    const noted = new Set(await notedTexts(page));
    expect([...noted].filter((text) => !/^(?:Ingrid )?Solheim$|Sound/.test(text))).toEqual([]);
    expect(noted.size).toBeGreaterThan(2);
    expect(await switchOff(page)).toBe(0);
    expect(await changedNodes(page)).toEqual([]);
  });

  it.each(unseen)('names hidden by %s are not read', async (_, html) => {
    const state = await visit(html);
    expect('relation' in state ? state.relation : 'none').toBe('none');
    expect(await notedTexts(page)).toEqual([]);
  });

  it.each(clobbered)('a field named %s does not lead us astray', async (_, html) => {
    await visit(html);
    expect(await timeLook(page, false)).toBeLessThan(mostMs);
    expect(await switchOff(page)).toBe(0);
  });

  it('invisible and turning characters in and around names change nothing of what is noted', async () => {
    await visit(
      harbour(
        '<p>\u202eIn\u200bgrid\u2060 Sol\u200dhe\u00adim\u202c and \u2067Vest\u200cby\ufeff Sound\u2069 again.</p>',
      ),
    );
    const noted = (await notedTexts(page)).slice(-2);
    expect(noted).toEqual(['In\u200bgrid\u2060 Sol\u200dhe\u00adim', 'Vest\u200cby\ufeff Sound']);
  });

  it('ten thousand names: as many notes as can be painted, and the card of each opens', async () => {
    await visit(harbour(`<p>${names.repeat(3400)}</p>`));
    expect((await notedTexts(page)).length).toBe(10_000);
    await restOnNote(page, 'Vestby Sound');
    expect(await waitForCard(page)).toContain('Vestby Sound');
  });

  it.each([
    ['text', 'document.querySelector("article p").append(" More.")'],
    ['address', 'history.replaceState(null, "", `/article?${performance.now()}`)'],
  ])('%s that changes 60 times a second is followed seldom', async (_, change) => {
    await visit(harbour());
    const before = await looksAt(page);
    const seconds = await changeOften(page, change);
    expect((await looksAt(page)) - before).toBeLessThanOrEqual(seconds + 1);
    await until('notes on the page as it is then', async () => (await notedTexts(page)).length > 5);
  });

  it('an article that is replaced again and again has its notes on the text of now', async () => {
    await visit(harbour());
    for (let round = 0; round < 3; round++) {
      await page.evaluate(() => {
        const article = document.querySelector('article')!;
        article.replaceWith(article.cloneNode(true));
      });
      expect(await until('notes on live text', () => hasLiveNotes(page))).toBe(true);
    }
  });

  it('a document that is written anew after loading is read anew, and its cards open', async () => {
    await visit(harbour());
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, harbour('<p>And Ingrid Solheim again.</p>'));
    await until('notes on live text', () => hasLiveNotes(page));
    await until('our element', () => inOurRoot(page, () => true));
    await restOnNote(page, 'Vestby Sound');
    expect(await waitForCard(page)).toContain('Vestby Sound');
  });

  it('a page that throws our element out again and again is left in peace', async () => {
    await visit(harbour());
    await page.evaluate(() => {
      const count = { ours: 0, round: 0 };
      Object.assign(globalThis, { count });
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes as NodeListOf<Element>) {
            count.ours += 1;
            node.remove();
          }
        }
      }).observe(document.documentElement, { childList: true });
      document.documentElement.lastElementChild!.remove();
      setInterval(() => document.querySelector('article p')!.append(` ${count.round++}`), 50);
    });
    const times = await until('no notes for good', async () => {
      const { ours } = (await page.evaluate('count')) as { ours: number };
      return ours >= 3 && (await notedTexts(page)).length === 0 && ours;
    });
    expect(times).toBe(3);
  });

  it.each([
    [
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><title>Solheim</title><text>Solheim</text></svg>',
    ],
    ['application/xml', '<news><title>Solheim</title><p>Ingrid Solheim</p></news>'],
    [
      'application/xhtml+xml',
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Solheim</title></head><frameset/></html>',
    ],
  ])('a document of type %s is no article', async (type, body) => {
    await open(body, type);
    await startVisit(page);
    await waitForState(page);
    expect(await lookClosely(page)).toEqual({ kind: 'not-an-article' });
    expect(await switchOff(page)).toBe(0);
  });
});

const hasLiveNotes = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('backgrounder-note'))
      .flatMap(([, highlight]) => Array.from(highlight));
    return ranges.length > 5 && ranges.every(({ startContainer }) => startContainer.isConnected);
  });

/** Browsers refuse more than a hundred new addresses in a row. */
const manyTimes = 90;

/** Does it 60 times a second; how many seconds that took. */
async function changeOften(page: Page, change: string): Promise<number> {
  return Number(
    await page.evaluate(`(async () => {
      const start = performance.now();
      for (let count = 0; count < ${manyTimes}; count++) {
        ${change};
        await new Promise((next) => setTimeout(next, 1000 / 60));
      }
      return (performance.now() - start) / 1000;
    })()`),
  );
}
