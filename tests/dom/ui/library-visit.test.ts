/** A visit and the reader's library: several stories on one page, what is asked for and when, and what changes. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../../src/knowledge/story.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import type { VisitState } from '../../../src/ui/visit-state.ts';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { ferryStory } from '../../support/ferry-story.ts';
import { findViolations } from '../../support/find-violations.ts';
import { harbourStory } from '../../support/harbour-story.ts';
import { inOurRoot } from '../../support/our-root.ts';
import { changedNodes, rememberNodes } from '../../support/page-trace.ts';
import {
  cardText,
  notedTexts,
  pressInCard,
  restOnNote,
  until,
  waitForCard,
} from '../../support/reader.ts';
import { findFaintText } from './find-faint-text.ts';
import { openPage, waitForNoCard } from './harbour-page.ts';
import type { VisitTrial } from './visit-in-page.ts';

const text = `
<p>Harbour Minister Ingrid Solheim said on Thursday that the tunnel under Vestby Sound would not be delayed, whatever the Sound Alliance may do about it in the courts this spring.</p>
<p>She spoke on the quay beside the Aster, whose crew has been on strike for a week. The Vestby Line said that Solheim had promised each of them work in the tunnel once it is open.</p>
<p>The Vestby Line carries forty thousand people a day, and nobody on the quay believed that.</p>`;

const html = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Solheim meets the crews</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-03-14T08:00:00Z">
<body><main><article><h1>Solheim meets the crews of the Vestby Line</h1>${text}</article></main></body></html>`;

const frontPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
<link rel="icon" href="data:,"><body><ul><li><a href="/1">Solheim at the Sound</a></li>
<li><a href="/2">Ingrid Solheim meets the crews</a></li></ul></body></html>`;

const unrelatedPage = html
  .replaceAll(/Solheim meets the crews[^<]*/g, 'The orchestra opens its season')
  .replace(
    text,
    `<p>The orchestra will open its season in October with three symphonies that it has not played for a generation, and with a young conductor.</p>
<p>Tickets go on sale at the box office on Monday morning, and the hall expects a long queue, as in all the years before the renovation.</p>`,
  );

/** Names somebody far below what is read of a page to decide on it. */
const lateMention = unrelatedPage.replace(
  '</article>',
  `${'<p>Members of the choir will sing in the foyer on the first evening, free of charge to everyone who comes along.</p>'.repeat(60)}<p>Ingrid Solheim has a seat in the first row.</p></article>`,
);

const both = [harbourStory, ferryStory];

/** What a page asks of the background, each of which may be lost; the code of notes aside in the order of the questions. */
const lostAnswers = ['the code of notes', 'whether to read it', 'what it comes to'] as const;
type LostAnswer = (typeof lostAnswers)[number];

/** As a page does that shows its next article in the same document. */
const goOn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    history.pushState(null, '', '/the-day-after');
    document.querySelector('h1')!.textContent += ', the day after';
  });

describe.each(browserNames)('a visit and the library in %s', (name) => {
  let browser: Browser;
  let code: string;
  let page: Page;
  beforeAll(async () => {
    code = await bundle('tests/dom/ui/visit-in-page.ts');
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  const open = async (
    stories: readonly Story[] | null,
    changes: Partial<Settings> = {},
    body = html,
    lost: LostAnswer | null = null,
  ) => {
    page = await openPage(browser, code, body);
    await rememberNodes(page);
    await page.evaluate(
      (given, known, which) => {
        const scope = globalThis as InPage;
        scope.trial = scope.underTest.startVisitTrial(given);
        const { library } = scope.trial;
        // It is asked of a page's opening first, then of its whole text.
        let asked = 0;
        library.answer = () => {
          asked += 1;
          return Promise.resolve(asked === which ? null : known);
        };
        library.losesNotes = which === 0;
      },
      changes,
      stories as Story[] | null,
      lost === null ? null : lostAnswers.indexOf(lost),
    );
  };
  const waitFor = (what: string, is: (state: VisitState) => boolean) =>
    until(what, async () => {
      const state = await trial(page, ({ visit }) => visit.state());
      return is(state) && state;
    });
  const waitForStories = (...ids: string[]) =>
    waitFor(`a page related to ${ids.join(', ') || 'nothing'}`, (state) => {
      const related = state.kind === 'judged' ? state.related.map(({ story }) => story) : null;
      return related?.join() === ids.join();
    });
  const changeLibrary = (stories: readonly Story[] | null) =>
    page.evaluate(
      (known) => (globalThis as InPage).trial.changeLibrary(known),
      stories as Story[] | null,
    );

  it('notes the names of every related story, and reports each with its own', async () => {
    await open(both);
    expect(await waitForStories('ferries', 'harbour')).toMatchObject({
      related: [
        { noted: ['ingrid-solheim', 'aster', 'vestby-line'] },
        { noted: ['ingrid-solheim', 'vestby-sound', 'sound-alliance'] },
      ],
      noted: 5,
    });
    expect(await trial(page, ({ met }) => met)).toEqual(['ferries', 'harbour']);
  });

  it('has one card for a name that both have, with what each tells, its source and date', async () => {
    await open(both);
    await waitForStories('ferries', 'harbour');
    await restOnNote(page, 'Ingrid Solheim');
    const card = await waitForCard(page);
    expect(card).toMatch(/a former pilot[^]*As of 3 Feb 2025 · Coast Herald[^]*sold four ferries/);
    expect(card).toMatch(/Harbour Minister[^]*As of 12 Mar 2025 · AP[^]*staked her career/);
    expect(card.indexOf('a former pilot')).toBeLessThan(card.indexOf('Harbour Minister'));
  });

  it('takes “Not this story” on that card for the one in whose section it stands', async () => {
    await open(both);
    await waitForStories('ferries', 'harbour');
    await restOnNote(page, 'Ingrid Solheim');
    await waitForCard(page);
    await pressInCard(page, 'Not this story');
    await waitForStories('harbour');
    expect(await notedTexts(page)).not.toContain('Aster');
    expect(await notedTexts(page)).toContain('Ingrid Solheim');
  });

  it('takes “Not this person” for the person, whichever story tells of her, and brings her back', async () => {
    await open(both);
    await waitForStories('ferries', 'harbour');
    await restOnNote(page, 'Ingrid Solheim');
    await waitForCard(page);
    await pressInCard(page, 'Not this person');
    await waitFor('four names', (state) => 'noted' in state && state.noted === 4);
    expect(await cardText(page)).toContain('Ingrid Solheim is no longer marked on this page.');
    await pressInCard(page, 'Undo');
    await waitFor('five names', (state) => 'noted' in state && state.noted === 5);
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('goes to a note by whichever story the reader looks at', async () => {
    await open(both);
    await waitForStories('ferries', 'harbour');
    const goes = await trial(page, ({ annotations }) =>
      ['ferries', 'harbour', 'other'].map((story) =>
        annotations()?.goToEntry({ story, entry: 'ingrid-solheim' }),
      ),
    );
    expect(goes).toEqual([true, true, false]);
  });

  it('keeps its card whole and readable at 320 px, light and dark', async () => {
    await open(both);
    await page.setViewport({ width: 320, height: 640 });
    await waitForStories('ferries', 'harbour');
    for (const scheme of ['light', 'dark']) {
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      // Only Chromium plays a reader's dark system for a test.
      if (name === 'chromium') await page.emulateMediaFeatures(features);
      await restOnNote(page, 'Ingrid Solheim');
      await waitForCard(page);
      expect((await findFaintText(page)).faint).toEqual([]);
      const frame = await inOurRoot(page, (root) => {
        const card = root.querySelector('.frame:popover-open')!;
        const { left, right } = card.getBoundingClientRect();
        return { isInside: left >= 0 && right <= 320, isWide: card.scrollWidth > card.clientWidth };
      });
      expect(frame).toEqual({ isInside: true, isWide: false });
      await page.keyboard.press('Escape');
      expect(await waitForNoCard(page)).toBe(true);
      await page.mouse.move(1, 1);
    }
  });

  it('gives axe nothing to find on it', async () => {
    await open(both);
    await page.evaluate(() => {
      const attach = Reflect.get(Element.prototype, 'attachShadow');
      // So that axe can look into our root, which it cannot when it is closed.
      Element.prototype.attachShadow = function (this: Element) {
        return attach.call(this, { mode: 'open' });
      };
    });
    await waitForStories('ferries', 'harbour');
    await restOnNote(page, 'Ingrid Solheim');
    await waitForCard(page);
    const ours = (await findViolations(page)).filter((line) => /frame|card|quiet/.test(line));
    expect(ours).toEqual([]);
  });

  it('follows the library at once: a story that is followed, paused or deleted', async () => {
    await open([harbourStory]);
    await waitForStories('harbour');
    await changeLibrary(both);
    await waitForStories('ferries', 'harbour');
    expect(await notedTexts(page)).toContain('Aster');
    await changeLibrary([]);
    await waitForStories();
    expect(await notedTexts(page)).toEqual([]);
    expect(await changedNodes(page)).toEqual([]);
  });

  it('sends the text of a page only where its opening may be about a story', async () => {
    await open([harbourStory]);
    await waitForStories('harbour');
    expect(await trial(page, (it) => it.judged)).toEqual([
      expect.stringContaining('nobody on the quay believed that'),
    ]);
    await page.close();
    await open([harbourStory], {}, unrelatedPage);
    await waitForStories();
    expect(
      await trial(page, ({ openings, judged, brought }) => [openings, judged, brought]),
    ).toEqual([[expect.stringContaining('three symphonies')], [], []]);
  });

  it('reads an unrelated page whole when somebody asks what it comes to', async () => {
    await open([harbourStory], {}, lateMention);
    await waitForStories();
    expect(await trial(page, (it) => it.judged)).toEqual([]);
    const closely = await trial(page, ({ visit }) => visit.lookClosely());
    expect(closely).toMatchObject({ related: [], against: [{ kind: 'passing' }] });
  });

  it('brings the card with the first name that the pointer comes over, and once', async () => {
    await open([harbourStory]);
    await waitForStories('harbour');
    expect(await trial(page, (it) => it.brought)).toEqual(['notes']);
    await restOnNote(page, 'Ingrid Solheim');
    await waitForCard(page);
    await restOnNote(page, 'Sound Alliance');
    await until('the next card', async () => (await cardText(page))?.includes('Sound Alliance'));
    expect(await trial(page, (it) => it.brought)).toEqual(['notes', 'card']);
    // All names of the page at once, each once.
    expect(await trial(page, (it) => it.askedCards)).toEqual([
      expect.arrayContaining(['Ingrid Solheim', 'Sound Alliance']),
    ]);
  });

  it('shows nothing, and keeps no key, where nobody says what a card is to say', async () => {
    await open([harbourStory]);
    await waitForStories('harbour');
    await trial(page, (it) => {
      it.library.answer = () => Promise.resolve(null);
    });
    await trial(page, ({ annotations }) => annotations()?.stepNote(1));
    await until('the question', async () => (await trial(page, (it) => it.askedCards)).length > 0);
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => Object.assign(globalThis, { heard: key }));
    });
    await until('nothing open', () =>
      page.evaluate(() => CSS.highlights.get('backgrounder-active') === undefined),
    );
    await page.keyboard.press('Escape');
    expect(await page.evaluate('heard')).toBe('Escape');
    expect(await cardText(page)).toBeNull();
  });

  it('drops an answer that comes after the page has gone on', async () => {
    await open(both);
    await waitForStories('ferries', 'harbour');
    await page.evaluate(() => {
      const { trial: it } = globalThis as InPage;
      const late = it.library.answer();
      it.library.answer = () => new Promise((answer) => Object.assign(globalThis, { answer }));
      history.pushState(null, '', '/orchestra');
      for (const each of document.querySelectorAll('article > *')) {
        each.textContent =
          'The hall expects a long queue on Monday, as in all the years before the renovation, and the choir will sing in the foyer.';
      }
      Object.assign(globalThis, { late });
    });
    await until('the question', () => page.evaluate(() => 'answer' in globalThis));
    await trial(page, (it) => it.change({ isPaused: true }));
    await page.evaluate(async () => {
      const scope = globalThis as unknown as { answer: (stories: unknown) => void; late: unknown };
      scope.answer(await scope.late);
    });
    expect(await trial(page, ({ visit }) => visit.state())).toEqual({ kind: 'paused' });
    expect(await notedTexts(page)).toEqual([]);
    expect(await changedNodes(page)).not.toContain('new');
  });

  it.each<[string, string, Partial<Settings>, VisitState['kind']]>([
    ['a page that is no article', frontPage, {}, 'not-an-article'],
    ['a pause', html, { isPaused: true }, 'paused'],
    ['a site that is off', html, { sites: { 'news.test': 'off' } }, 'off'],
  ])('sends no text of %s', async (_, body, changes, kind) => {
    await open(both, changes, body);
    await waitFor(kind, (state) => state.kind === kind);
    expect(await trial(page, (it) => [it.judged, it.met])).toEqual([[], []]);
  });

  it('says that it failed when nobody answers, rather than that nothing is related', async () => {
    await open(null);
    await waitFor('a failure', (state) => state.kind === 'failed');
    expect(await changedNodes(page)).toEqual([]);
    await changeLibrary(both);
    await waitForStories('ferries', 'harbour');
  });

  it.each(lostAnswers)(
    'goes on to the next address, with notes, after %s was lost',
    async (lost) => {
      await open(both, {}, html, lost);
      await waitFor('a failure', (state) => state.kind === 'failed');
      expect(await notedTexts(page)).toEqual([]);
      await goOn(page);
      await waitForStories('ferries', 'harbour');
      expect(await notedTexts(page)).toContain('Ingrid Solheim');
    },
  );

  it('does not take a lost answer about one address for one about the next', async () => {
    await open(both);
    await waitForStories('ferries', 'harbour');
    await page.evaluate(() => {
      const { trial: it } = globalThis as InPage;
      const { answer } = it.library;
      it.library.answer = () => {
        it.library.answer = answer;
        return new Promise((lose) => Object.assign(globalThis, { lose: () => lose(null) }));
      };
      it.change({ density: 'all' });
    });
    await until('the question', () => page.evaluate(() => 'lose' in globalThis));
    await goOn(page);
    await page.evaluate('lose()');
    await until('more notes', async () => (await notedTexts(page)).length > 6);
    await waitForStories('ferries', 'harbour');
    expect(await trial(page, ({ reported }) => reported.map(({ kind }) => kind))).not.toContain(
      'failed',
    );
  });
});

type InPage = typeof globalThis & {
  trial: VisitTrial;
  underTest: { startVisitTrial(changes: Partial<Settings>): VisitTrial };
};

function trial<T>(page: Page, act: (trial: VisitTrial) => T): Promise<Awaited<T>> {
  return page.evaluate(`(${act.toString()})(globalThis.trial)`) as Promise<Awaited<T>>;
}
