import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { VisitState } from '../../../src/ui/visit-state.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { changedNodes, rememberNodes } from '../../support/page-trace.ts';
import {
  cardText,
  notedTexts,
  pressInCard,
  restOnNote,
  until,
  waitForCard,
} from '../../support/reader.ts';
import { openPage } from './harbour-page.ts';
import type { VisitTrial } from './visit-in-page.ts';

const related = `
<p>Harbour Minister Ingrid Solheim said on Thursday that the tunnel under Vestby Sound would not be delayed, whatever the Sound Alliance may do about it in the courts this spring.</p>
<p>Solheim told reporters in the harbour that forty thousand vehicles a day still wait for a ferry across Vestby Sound, and that the wait grows longer with every summer that goes by.</p>
<h2>The towns object</h2>
<p>The Sound Alliance answered within the hour. It said that Solheim had given the fishing towns no say, and that the tunnel would silt up the very grounds that they live on.</p>
<p>The council meets again next week, and Solheim is expected to be there to defend the costs.</p>`;

const unrelated = `
<p>The orchestra will open its season in October with three symphonies that it has not played for a generation, and with a young conductor who has never led it before in public.</p>
<p>Tickets go on sale at the box office on Monday morning, and the hall expects a long queue, as in all the years before the renovation closed its doors to the public for so long.</p>
<p>Members of the choir will sing in the foyer on the first evening, free of charge to everyone.</p>`;

const html = (title: string, text: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>${title}</title><link rel="icon" href="data:,"><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-03-14T08:00:00Z">
<body><header><nav><a href="/">Home</a></nav></header>
<main><article><h1>${title}</h1>${text}</article></main></body></html>`;

/** The state of a page about the harbour on which these entries are noted. */
const notesOf = (...noted: string[]) => ({ related: [{ noted }], noted: noted.length });

const relatedPage = html('Solheim stands by the tunnel under Vestby Sound', related);
const unrelatedPage = html('The orchestra opens its season in October', unrelated);

describe.each(browserNames)('a visit in %s', (name) => {
  let browser: Browser;
  let code: string;
  let page: Page;
  beforeAll(async () => {
    code = await bundle('tests/dom/ui/visit-in-page.ts');
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  const open = async (body: string, changes: Partial<Settings> = {}) => {
    page = await openPage(browser, code, body);
    await rememberNodes(page);
    await page.evaluate((given) => {
      const scope = globalThis as InPage;
      scope.trial = scope.underTest.startVisitTrial(given);
    }, changes);
  };
  const waitFor = (what: string, is: (state: VisitState) => boolean) =>
    until(what, async () => {
      const state = await page.evaluate(() => (globalThis as InPage).trial.visit.state());
      return is(state) && state;
    });
  const waitForJudged = () => waitFor('a verdict', (state) => state.kind === 'judged');
  const waitForNotes = (count: number) =>
    waitFor(`${count} names`, (state) => state.kind === 'judged' && state.noted === count);
  const change = (changes: Partial<Settings>) =>
    page.evaluate((given) => (globalThis as InPage).trial.change(given), changes);

  it('notes a related page, once under each heading, and reports what it noted', async () => {
    await open(relatedPage);
    const state = await waitForJudged();
    expect(state).toMatchObject({
      related: [{ story: 'harbour', noted: ['ingrid-solheim', 'vestby-sound', 'sound-alliance'] }],
      pageLang: 'en',
      pageDate: '2025-03-14',
      noted: 3,
    });
    const noted = await notedTexts(page);
    expect(noted).toEqual([
      'Ingrid Solheim',
      'Vestby Sound',
      'Sound Alliance',
      'Sound Alliance',
      'Solheim',
    ]);
    await restOnNote(page, 'Vestby Sound');
    expect(await waitForCard(page)).toContain('crossed by 40,000 vehicles a day');
  });

  it('changes nothing of a page that is not related', async () => {
    await open(unrelatedPage);
    expect(await waitForJudged()).toMatchObject({ related: [], noted: 0 });
    expect(await changedNodes(page)).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await trial(page, ({ styled }) => styled)).toEqual([]);
  });

  it('follows the switch of the site at once: off means gone, on brings all back', async () => {
    await open(relatedPage);
    await waitForJudged();
    const noted = await notedTexts(page);
    for (let round = 0; round < 2; round++) {
      await change({ sites: { 'news.test': 'off' } });
      await waitFor('the switch', (state) => state.kind === 'off');
      expect(await changedNodes(page)).toEqual([]);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await trial(page, ({ styled }) => styled.at(-1))).toBe(null);
      await change({ sites: {} });
      await waitForJudged();
      expect(await notedTexts(page)).toEqual(noted);
    }
  });

  it('does nothing while paused, and begins when no longer', async () => {
    await open(relatedPage, { isPaused: true });
    await waitFor('the pause', (state) => state.kind === 'paused');
    expect(await changedNodes(page)).toEqual([]);
    await change({ isPaused: false });
    await waitForJudged();
    expect(await notedTexts(page)).not.toEqual([]);
  });

  it('follows the density at once', async () => {
    await open(relatedPage);
    await waitForJudged();
    await change({ density: 'first' });
    await until('fewer notes', async () => (await notedTexts(page)).length === 3);
    expect(await notedTexts(page)).toEqual(['Ingrid Solheim', 'Vestby Sound', 'Sound Alliance']);
    await change({ density: 'all' });
    await until('more notes', async () => (await notedTexts(page)).length > 6);
  });

  it('takes “Not this story” for this page', async () => {
    await open(relatedPage);
    await waitForJudged();
    await restOnNote(page, 'Vestby Sound');
    await waitForCard(page);
    await pressInCard(page, 'Not this story');
    expect(
      await waitFor('no story', (state) => state.kind === 'judged' && state.related.length === 0),
    ).toMatchObject({ against: [{ kind: 'dismissed' }] });
    expect(await changedNodes(page)).toEqual([]);
    expect(await cardText(page)).toBeNull();
  });

  it('takes “Not this person” for this page, reports what is left, and takes it back', async () => {
    await open(relatedPage);
    await waitForJudged();
    const before = await notedTexts(page);
    await restOnNote(page, 'Solheim');
    await waitForCard(page);
    await pressInCard(page, 'Not this person');
    expect(await waitForNotes(2)).toMatchObject(notesOf('vestby-sound', 'sound-alliance'));
    expect(await trial(page, ({ reported }) => reported.at(-1))).toMatchObject(
      notesOf('vestby-sound', 'sound-alliance'),
    );
    expect(await cardText(page)).toContain('no longer marked on this page');
    await pressInCard(page, 'Undo');
    expect(await waitForNotes(3)).toMatchObject(
      notesOf('ingrid-solheim', 'vestby-sound', 'sound-alliance'),
    );
    expect((await notedTexts(page)).toSorted()).toEqual(before.toSorted());
  });

  it('does not note on any page of a site who was said to be another on two of them', async () => {
    const corrections = ['a', 'b'].map((path) => ({
      page: `https://www.news.test/${path}`,
      story: 'harbour',
      entry: 'ingrid-solheim',
    }));
    await open(relatedPage, { corrections: corrections.slice(1) });
    expect(await waitForJudged()).toMatchObject(
      notesOf('ingrid-solheim', 'vestby-sound', 'sound-alliance'),
    );
    await change({ corrections });
    expect(await waitForNotes(2)).toMatchObject(notesOf('vestby-sound', 'sound-alliance'));
    expect(await notedTexts(page)).not.toContain('Solheim');
  });

  it('notes text that is added, and keeps what it noted', async () => {
    await open(relatedPage, { density: 'all' });
    await waitForJudged();
    const before = (await notedTexts(page)).length;
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        'Later, Ingrid Solheim left for the islands without another word to the press.';
      document.querySelector('article')?.append(added);
    });
    const texts = await until('one more note', async () => {
      const noted = await notedTexts(page);
      return noted.length > before && noted;
    });
    expect(texts).toHaveLength(before + 1);
  });

  it('reports only what is new, but all of it to a page back from the cache', async () => {
    await open(relatedPage);
    await waitForJudged();
    const count = await trial(page, ({ reported }) => reported.length);
    await change({ openDelayMs: 300 });
    expect(await trial(page, ({ reported }) => reported.length)).toBe(count);
    await trial(page, ({ visit }) => visit.resume());
    const kinds = () => trial(page, ({ reported }) => reported.map((state) => state.kind));
    await until('another report', async () => (await kinds()).length === 3);
    expect(await kinds()).toEqual(['reading', 'judged', 'judged']);
  });

  it('says that it failed, and takes all away, when something of ours breaks', async () => {
    await open(relatedPage);
    await waitForJudged();
    await page.evaluate(() => {
      Document.prototype.createTreeWalker = () => {
        throw new Error('broken by the test');
      };
      Element.prototype.querySelectorAll = () => {
        throw new Error('broken by the test');
      };
    });
    await change({ density: 'all' });
    await waitFor('a failure', (state) => state.kind === 'failed');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('reports that nothing is noted any more when the page has thrown our element out', async () => {
    await open(relatedPage);
    await waitForJudged();
    await page.evaluate(() => document.documentElement.lastElementChild!.remove());
    await restOnNote(page, 'Vestby Sound');
    expect(
      await waitFor('no notes', (state) => 'noted' in state && state.noted === 0),
    ).toBeTruthy();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await trial(page, ({ reported }) => reported.at(-1))).toMatchObject(notesOf());
  });

  it('goes with the document to another address and article', async () => {
    await open(relatedPage);
    await waitForJudged();
    await page.evaluate(() => {
      history.pushState(null, '', '/orchestra');
      const [title, ...texts] = document.querySelectorAll('article > *');
      title!.textContent = 'The orchestra opens its season in October';
      for (const text of texts) {
        text.textContent =
          'The hall expects a long queue on Monday, as in all the years before the renovation, and the choir will sing in the foyer.';
      }
    });
    await waitFor(
      'another verdict',
      (state) => state.kind === 'judged' && state.related.length === 0,
    );
    expect(await notedTexts(page)).toEqual([]);
  });

  it('ends without a trace, and an orphan falls silent', async () => {
    await open(relatedPage);
    await waitForJudged();
    await trial(page, ({ life }) => life.abort());
    expect(await changedNodes(page)).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
    await open(relatedPage);
    await waitForJudged();
    await trial(page, ({ orphan }) => orphan());
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await until('its end', async () => (await changedNodes(page)).length === 0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

type InPage = typeof globalThis & {
  trial: VisitTrial;
  underTest: { startVisitTrial(changes: Partial<Settings>): VisitTrial };
};

function trial<T>(page: Page, act: (trial: VisitTrial) => T): Promise<Awaited<T>> {
  return page.evaluate(`(${act.toString()})(globalThis.trial)`) as Promise<Awaited<T>>;
}
