import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browsers.ts';
import { findViolations } from '../../support/find-violations.ts';
import { until } from '../../support/reader.ts';
import {
  bundlePages,
  focused,
  openOwnPage,
  type OwnPage,
  pressEnterOn,
  sidewaysScroll,
  tabOrder,
  tabTo,
} from './own-page.ts';
import { readAloud } from './read-aloud.ts';
import { popupStates, type PopupStateName } from './popup-states.ts';
import { ferryStory } from '../../support/ferry-story.ts';
import { sampleStory } from './sample-story.ts';

const headings: Readonly<Record<PopupStateName, string>> = {
  same: 'This page is about this story',
  background: 'This story is background to this page',
  unrelated: 'No related story',
  dismissed: 'Not this story',
  unlikely: 'Probably not this story',
  'not-an-article': 'Not a news article',
  reading: 'Reading this page…',
  failed: 'This page could not be read',
  unreached: 'This page was not read',
  'no-access': 'No access to this page',
  off: 'Off on news.example',
  'off by its parent': 'Off on news.example',
  paused: 'Paused everywhere',
  'read-only': 'No related story',
  'not-a-web-page': 'Not a web page',
  several: 'This page is about this story',
  many: 'This page is about this story',
  news: 'This page is about this story',
  'no news': 'This page is about this story',
  grown: 'This page is about this story',
  'a page with its quotations': 'This page is about this story',
  comparing: 'This page is about this story',
  followed: 'This page is about this story',
  'in German': 'No related story',
  private: 'No related story',
  'no stories': 'No related story',
  'broken library': 'No related story',
};
/** By the page in marks of its own, and at the end of a sentence. */
const quoted =
  'Without a working harbor there is no winter supply for the islands, and we must keep the line open whatever the price of fuel,';

const states = Object.keys(popupStates) as PopupStateName[];

describe('the popup', () => {
  let browser: Browser;
  let popup: OwnPage;
  beforeAll(async () => {
    browser = await launchBrowser('chromium');
    popup = await openOwnPage(browser, await bundlePages(), 'popup');
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await popup.paint('light');
    await popup.page.setViewport({ width: 400, height: 600 });
    await popup.show(null);
    await popup.takeCalls();
  });

  const text = (selector: string) =>
    popup.page.$$eval(selector, (all) =>
      all.map((each) => (each as HTMLElement).innerText.replaceAll('\u00a0', ' ').trim()),
    );

  it.each(states)(
    'says the state “%s” in its heading, and that alone is announced',
    async (state) => {
      await popup.show(popupStates[state]);
      expect(await text('h1')).toEqual([headings[state]]);
      expect(await text('[aria-live]')).toEqual([headings[state]]);
    },
  );

  describe.each(['light', 'dark'] as const)('in the %s scheme at 320 px', (scheme) => {
    it.each(states)('leaves axe nothing to find in the state “%s”', async (state) => {
      await popup.page.setViewport({ width: 320, height: 600 });
      await popup.paint(scheme);
      await popup.show(popupStates[state]);
      await popup.page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      expect(await findViolations(popup.page)).toEqual([]);
      expect(await sidewaysScroll(popup.page)).toBe(0);
    });
  });

  it.each([400, 800])('fits the width of %d px', async (width) => {
    await popup.page.setViewport({ width, height: 600 });
    await popup.show(popupStates.same);
    expect(await sidewaysScroll(popup.page)).toBe(0);
  });

  it('shows nothing while nothing is known, and says that it is busy', async () => {
    await popup.show(null);
    expect(await popup.page.evaluate(() => document.body.innerText.trim())).toBe('');
    expect(await popup.page.$$('#state[aria-busy="true"]')).toHaveLength(1);
  });

  it.each<[PopupStateName, string, readonly unknown[]]>([
    ['no-access', 'Allow on news.example', ['allowSite']],
    ['unreached', 'Reload page', ['reloadPage']],
    ['failed', 'Reload page', ['reloadPage']],
    ['same', 'Not this story', ['dismissStory', sampleStory.id]],
    ['dismissed', 'Undo', ['restoreStories']],
    ['same', 'Notes on news.example', ['setSite', false]],
    ['off', 'Notes on news.example', ['setSite', true]],
    ['off by its parent', 'Notes on sport.news.example', ['setSite', true]],
    ['same', 'Pause everywhere', ['setPaused', true]],
    ['paused', 'Pause everywhere', ['setPaused', false]],
    ['same', 'Skarvik', ['goToEntry', { story: sampleStory.id, entry: 'skarvik' }]],
    ['same', 'ferry unions', ['goToEntry', { story: sampleStory.id, entry: 'ferry-unions' }]],
    ['same', 'Pause this story', ['setStoryPaused', sampleStory.id, true]],
    ['same', 'Open in library', ['openLibrary', sampleStory.id]],
    ['same', 'Add this article', ['addPage', sampleStory.id]],
    ['same', 'Follow as a new story', ['followPage']],
    ['several', 'Open in library', ['openLibrary', ferryStory.id]],
    ['unrelated', 'Follow this story', ['followPage']],
    ['no-access', 'Follow this story', ['followPage']],
    [
      'a page with its quotations',
      'Show on page',
      ['goToText', { start: 67, words: quoted.slice(0, -1) }],
    ],
    ['unrelated', 'Your library', ['openLibrary', null]],
    ['unrelated', 'Settings and sites', ['openOptions']],
  ])('lets the keyboard do, in the state “%s”: %s', async (state, name, call) => {
    await popup.show(popupStates[state]);
    await pressEnterOn(popup.page, name);
    expect(await popup.takeCalls()).toEqual([call]);
  });

  it('switches by the space bar as well', async () => {
    await popup.show(popupStates.same);
    await tabTo(popup.page, 'Pause everywhere');
    await popup.page.keyboard.press('Space');
    expect(await popup.takeCalls()).toEqual([['setPaused', true]]);
  });

  it('leads the Tab key from the top down, past names without a note', async () => {
    await popup.show(popupStates.same);
    expect(await tabOrder(popup.page)).toEqual([
      'Not this story',
      'Pause this story',
      'Open in library',
      'Notes on news.example',
      'Pause everywhere',
      'Add this article',
      'Follow as a new story',
      ...Array.from({ length: 5 }, () => 'Copy'),
      'Elin Aster',
      'Jonas Brandt',
      'Skarvik',
      'ferry unions',
      sampleStory.articles[0]!.headline,
      'Open side panel',
      'Your library',
      'Settings and sites',
    ]);
  });

  it('keeps the focus on the button when “Not this story” turns into “Undo”', async () => {
    await popup.show(popupStates.same);
    await tabTo(popup.page, 'Not this story');
    await popup.show(popupStates.dismissed);
    expect(await focused(popup.page)).toEqual({ name: 'Undo', isSeen: true });
  });

  it('lets the reader look at one related story after the other by arrow keys', async () => {
    await popup.show(popupStates.several);
    expect(await text('[role="tab"]')).toHaveLength(2);
    await tabTo(popup.page, /^Minister defends the sale of the Vestby ferries$/);
    expect(await text('.state-story')).toEqual([ferryStory.articles[0]!.headline]);
    await popup.page.keyboard.press('ArrowRight');
    expect(await text('.state-story')).toEqual([sampleStory.articles[0]!.headline]);
    expect(await focused(popup.page)).toEqual({
      name: sampleStory.articles[0]!.headline,
      isSeen: true,
    });
    expect(await text('h1')).toEqual(['This story is background to this page']);
    await pressEnterOn(popup.page, 'Not this story');
    expect(await popup.takeCalls()).toEqual([['dismissStory', sampleStory.id]]);
  });

  it('lists more than three related stories for choosing one', async () => {
    await popup.show(popupStates.many);
    expect(await text('[role="tab"]')).toEqual([]);
    await popup.page.select('select', 'story-3');
    expect(await text('.state-story')).toEqual(['Story number 3']);
  });

  it('leads from a story that was dismissed to its undo, with the others still there', async () => {
    await popup.show(popupStates.several);
    await tabTo(popup.page, 'Not this story');
    const { choices } = popupStates.several;
    await popup.show({ ...popupStates.several, choices: { ...choices, dismissed: ['ferries'] } });
    expect(await text('.state-story')).toEqual([sampleStory.articles[0]!.headline]);
    expect(await focused(popup.page)).toEqual({ name: 'Undo', isSeen: true });
    await popup.page.keyboard.press('Enter');
    expect(await popup.takeCalls()).toEqual([['restoreStories']]);
  });

  it('takes a pause of a story back at once', async () => {
    await popup.show(popupStates.same);
    await pressEnterOn(popup.page, 'Pause this story');
    await popup.show(popupStates.unrelated);
    expect(await text('.notice p')).toEqual([`Paused: ${sampleStory.articles[0]!.headline}`]);
    expect(await focused(popup.page)).toEqual({ name: 'Undo', isSeen: true });
    await popup.page.keyboard.press('Enter');
    expect(await popup.takeCalls()).toEqual([
      ['setStoryPaused', sampleStory.id, true],
      ['setStoryPaused', sampleStory.id, false],
    ]);
    expect(await text('.notice')).toEqual([]);
  });

  it('lists what is new on the page with why, goes there, and folds away what repeats the story', async () => {
    await popup.show(popupStates.news);
    expect(await text('.news > ol .sentence')).toEqual([
      'Forty pilots joined the strike on Friday.',
      'Their union asks for rest on Sundays.',
    ]);
    expect(await text('.news-reasons')).toEqual([
      'Number: Forty\nDate: Friday',
      'New words: asks for rest',
    ]);
    expect(await text('.news summary')).toEqual(['One sentence repeats the story']);
    await pressEnterOn(popup.page, 'Forty pilots');
    expect(await popup.takeCalls()).toEqual([
      ['goToText', { start: 120, words: 'Forty pilots joined the strike on Friday.' }],
    ]);
  });

  it.each<[PopupStateName, string]>([
    ['no news', 'every sentence of this page repeats what the story has'],
    ['comparing', 'Comparing this page with the story'],
    ['followed', 'You follow this story'],
    ['in German', 'This page says that it is in German'],
    ['private', 'This is a private window'],
    ['no stories', 'You follow no story yet'],
    ['broken library', 'Your library could not be read'],
    ['not-an-article', 'To follow a story, open one of its articles'],
  ])('says plainly what is what, in the state “%s”', async (state, words) => {
    await popup.show(popupStates[state]);
    expect((await text('main')).join()).toContain(words);
  });

  it('gives at most three reasons, and a warning where the times are far apart', async () => {
    await popup.show(popupStates.same);
    expect(await text('.reasons li')).toHaveLength(3);
    expect(await text('.warning')).toEqual([]);
    await popup.show(popupStates.background);
    expect((await text('.warning'))[0]).toContain('9 Jan 2026');
  });

  it('shows the summary in whole sentences of the article, to the letter', async () => {
    await popup.show(popupStates.same);
    const sentences = sampleStory.articles[0]!.sentences;
    expect(await text('#summary .passage')).toEqual([0, 1, 3, 5].map((index) => sentences[index]));
  });

  it('shows each quotation in its sentence and names a speaker only where that is certain', async () => {
    await popup.show(popupStates.same);
    expect(await text('.said')).toEqual(
      sampleStory.quotes.map(({ spans: [span] }) =>
        sampleStory.articles[0]!.sentences[span!.sentence]!.slice(span!.start, span!.end),
      ),
    );
    expect(await text('figcaption')).toEqual([
      'Elin Aster',
      'Elin Aster',
      'Elin Aster',
      'Speaker not certain',
      'Elin Aster',
    ]);
  });

  it('tells dates that it worked out from vague ones, and both from the words of the article', async () => {
    await popup.show(popupStates.same);
    expect(await text('.moment-exact')).toEqual([
      'Oct 2023 – 14 Mar 2024',
      'Jan 2024',
      '11 – 14 Mar 2024',
      '14 Mar 2024',
      'summer 2024 (Jun – Aug)',
    ]);
    expect(await text('.moment-vague')).toEqual([
      'before 14 Mar 2024',
      'after 14 Mar 2024',
      'No date',
    ]);
    expect(await text('.moment .evidence')).toContain('in the coming weeks');
  });

  it('draws the timeline: a bar beside each row that its period goes through, a point for each day', async () => {
    await popup.show(popupStates.grown);
    const drawn = await popup.page.$$eval('.moment', (rows) =>
      rows.map((row) => ({
        when: row.querySelector('.moment-when')!.textContent,
        bars: row.querySelectorAll('.moment-lane').length,
        points: row.querySelectorAll('.moment-mark-day').length,
      })),
    );
    expect(drawn.map(({ bars, points }) => [bars, points])).toEqual([
      [1, 0],
      [1, 1],
      [2, 0],
      [3, 0],
      [3, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
    expect(await text('.moment-year')).toEqual(['1974', '1998', '2019', '2021', '2025', '2031']);
  });

  it('draws it from the other side where the words are read from right to left', async () => {
    await popup.show(popupStates.grown);
    await popup.page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const [line, words] = await popup.page.$eval('.moment', (row) =>
      ['.moment-mark', '.moment-when span'].map(
        (each) => row.querySelector(each)!.getBoundingClientRect().left,
      ),
    );
    expect(line).toBeGreaterThan(words!);
    // It glides there.
    await until('the knob on the other side', () =>
      popup.page.$eval('[aria-checked="true"] > .switch-knob', (knob) =>
        getComputedStyle(knob, '::before').translate.startsWith('-'),
      ),
    );
    expect(await sidewaysScroll(popup.page)).toBe(0);
    await popup.page.evaluate(() => (document.documentElement.dir = 'ltr'));
  });

  it('says what later articles tell anew, of when that is, and which pack it came in', async () => {
    await popup.show(popupStates.grown);
    expect(await text('.updates li')).toEqual([
      'Updated 7 Apr 2025\n\nthe tunnel would cost 3 billion kroner\n\nBefore (AP, 12 Mar 2025): the tunnel would cost 2 billion kroner',
    ]);
    expect((await text('.pack')).join()).toContain('From the pack “Harbour” by The Coast Desk');
  });

  it('tells in one line a story whose name is no headline, and no other twice', async () => {
    await popup.show(popupStates.grown);
    expect(await text('.state-line')).toEqual([
      'Ingrid Solheim, who now leads the Port Board, told the council on 7 April',
    ]);
    expect(await text('.state-source')).toEqual(['Coast Herald, 7 Apr 2025']);
    await popup.show(popupStates.same);
    expect(await text('.state-line')).toEqual([]);
  });

  it('copies a quotation with its source, and says so', async () => {
    await popup.show(popupStates.same);
    await pressEnterOn(popup.page, 'Copy');
    expect(await popup.takeCalls()).toEqual([
      [
        'copy',
        `“${quoted}” (Elin Aster; Coast Press, 14 Mar 2024)\nhttps://coastpress.example/ferries`,
      ],
    ]);
    expect(await text('output')).toEqual(['Copied with its source', '', '', '', '']);
  });

  it('leads only to quotations that the page has', async () => {
    await popup.show(popupStates['a page with its quotations']);
    const passages = await text('.quote');
    expect(passages.map((passage) => passage.includes('Show on page'))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each(states)('keeps all at twice the size of text, in the state “%s”', async (state) => {
    await popup.page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await popup.show(popupStates[state]);
    expect(await sidewaysScroll(popup.page)).toBe(0);
    await popup.page.evaluate(() => (document.documentElement.style.fontSize = ''));
  });

  it('says what an editor added, and what the story does not know', async () => {
    await popup.show(popupStates.same);
    expect(await text('.curated')).toEqual([
      'Added by an editor\nThe northernmost port with a year-round ferry.',
    ]);
    expect(await text('.limits')).toEqual([
      'One Coast Press article of 14 Mar 2024. Nothing after that is known here.',
    ]);
  });

  it('keeps the story closed on a page that is not related, and opens it by key', async () => {
    await popup.show(popupStates.unrelated);
    expect(await popup.page.evaluate(() => document.body.innerText)).not.toContain('Key quotes');
    await pressEnterOn(popup.page, 'The story you follow');
    expect(await popup.page.evaluate(() => document.body.innerText)).toContain('Key quotes');
  });

  it('says that settings of a later version are left alone', async () => {
    await popup.show(popupStates['read-only']);
    expect((await text('.switches .warning'))[0]).toContain('later version');
  });

  it('tells on from off in forced colours too', async () => {
    await popup.paint('forced');
    await popup.show(popupStates.same);
    const fills = await popup.page.$$eval('.switch-knob', (all) =>
      all.map((each) => getComputedStyle(each).backgroundColor),
    );
    expect(new Set(fills).size).toBe(2);
  });

  describe('read by a screen reader', () => {
    const end = [
      'sectionfooter',
      'button “Open side panel”',
      'button “Your library”',
      'button “Settings and sites”',
    ];
    const offer = [
      'region “Follow”',
      'button “Follow this story”',
      'You see the story before anything is kept. The page is read on this device.',
      'group',
      `DisclosureTriangle “The story you follow ${sampleStory.articles[0]!.headline}” not expanded`,
      ...end,
    ];

    it('tells of a related page which story, why, what can be done and where it works', async () => {
      await popup.show(popupStates.same);
      const said = await readAloud(popup.page);
      expect(said.slice(0, said.indexOf('region “Follow”'))).toEqual([
        'main',
        'heading 1 “This page is about this story”',
        'Prime minister seeks a truce with the ferry unions before the summer vote',
        'Coast Press, 14 Mar 2024',
        'A strong match.',
        '4 names are marked.',
        'heading 2 “Why”',
        'list',
        'listitem',
        'Elin Aster and Jonas Brandt are in the headline',
        'listitem',
        'Names Elin Aster and Skarvik (14 times)',
        'listitem',
        'Speaks of “ferry unions” and “strike ballot”',
        'button “Not this story”',
        'button “Pause this story”',
        'button “Open in library”',
        'region “Where Backgrounder works”',
        'switch “Notes on news.example” checked',
        'switch “Pause everywhere” not checked',
      ]);
      expect(said.filter((line) => line.startsWith('heading 2'))).toEqual([
        'heading 2 “Why”',
        'heading 2 “Summary”',
        'heading 2 “Key quotes”',
        'heading 2 “People”',
        'heading 2 “Places”',
        'heading 2 “Organisations and groups”',
        'heading 2 “Concepts and events”',
        'heading 2 “Timeline”',
        'heading 2 “Source”',
      ]);
    });

    it('is told a name, not the letters that stand for it, and a date, not its drawing', async () => {
      await popup.show(popupStates.same);
      const said = await readAloud(popup.page);
      const after = (heading: string, count: number) => {
        const at = said.indexOf(`heading 2 “${heading}”`) + 1;
        return said.slice(at, at + count);
      };
      expect(after('People', 4)).toEqual([
        'list',
        'listitem',
        'button “Elin Aster”',
        'Prime Minister',
      ]);
      expect(after('Timeline', 16).slice(4)).toEqual([
        'list',
        'listitem',
        'Oct 2023 – 14 Mar 2024',
        'fuel costs have doubled',
        'since October',
        'listitem',
        'Jan 2024',
        'the strike ballot',
        'in January',
        'listitem',
        'before 14 Mar 2024',
        'not exact',
      ]);
    });

    it('tells of a page that is not related why, and what else there is', async () => {
      await popup.show(popupStates.unrelated);
      expect(await readAloud(popup.page)).toEqual([
        'main',
        'heading 1 “No related story”',
        'This page is about something else. Nothing on it is marked.',
        'heading 2 “Why”',
        'list',
        'listitem',
        'Names Skarvik only in passing',
        'region “Where Backgrounder works”',
        'switch “Notes on news.example” checked',
        'switch “Pause everywhere” not checked',
        ...offer,
      ]);
    });

    it('tells of a page without access what it takes, and gives no switch that does nothing', async () => {
      await popup.show(popupStates['no-access']);
      expect(await readAloud(popup.page)).toEqual([
        'main',
        'heading 1 “No access to this page”',
        'Backgrounder reads news.example only if you allow it. What it reads stays on your device.',
        'button “Allow on news.example”',
        'region “Where Backgrounder works”',
        'switch “Pause everywhere” not checked',
        ...offer,
      ]);
    });
  });
});
