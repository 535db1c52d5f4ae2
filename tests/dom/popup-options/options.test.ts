import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { launchBrowser } from '../../support/browsers.ts';
import { findViolations } from '../../support/find-violations.ts';
import { until } from '../../support/reader.ts';
import { optionsStates, type OptionsStateName } from './options-states.ts';
import {
  bundlePages,
  focused,
  openOwnPage,
  type OwnPage,
  pressEnterOn,
  sidewaysScroll,
  tabTo,
  waitForNoWords,
  waitForWords,
} from './own-page.ts';

/** The one in the bar: those of the list say what for. */
const undo = /^Undo$/;
const corrected = 'Pages you corrected';
const states = Object.keys(optionsStates) as OptionsStateName[];

describe('the options page', () => {
  let browser: Browser;
  let code: string;
  let folder: string;
  let options: OwnPage;
  let page: Page;
  beforeAll(async () => {
    code = await bundlePages();
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-files-'));
    browser = await launchBrowser('chromium');
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await options?.page.close();
    options = await openOwnPage(browser, code, 'options');
    page = options.page;
  });

  const words = () => page.evaluate(() => document.body.innerText);
  const rows = (list: string) =>
    page.$$eval(`[aria-label="${list}"] > li`, (all) =>
      all.map((each) => (each as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim()),
    );
  const isOn = (name: string) =>
    page.$$eval(
      '[role="switch"]',
      (all, wanted) =>
        all
          .find((each) => (each as HTMLElement).innerText.startsWith(wanted))
          ?.getAttribute('aria-checked'),
      name,
    );

  describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
    it.each(states)('leaves axe nothing to find when it is %s, at 320 px', async (state) => {
      await page.setViewport({ width: 320, height: 900 });
      await options.paint(scheme);
      await options.show(optionsStates[state]);
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      expect(await findViolations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    });
  });

  it.each([600, 900, 1400])('fits the width of %d px', async (width) => {
    await page.setViewport({ width, height: 900 });
    await options.show(optionsStates.used);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('fits with text of twice the size', async () => {
    await page.setViewport({ width: 640, height: 900 });
    await options.show(optionsStates.used);
    await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('says kindly that there is nothing yet', async () => {
    await options.show(optionsStates.untouched);
    expect(await words()).toContain('None yet. A site is listed here once');
    expect(await words()).toContain('None. When a page is taken for a story');
  });

  it('lists every site that the reader changed or allowed', async () => {
    await options.show(optionsStates.used);
    expect(await rows('Sites you changed')).toEqual([
      'a-very-long-name-of-a-site-that-wants-to-break-the-page.regional.example Notes off Reset',
      'harbor-blog.example Notes on, access allowed by you Take back access',
      'live.morning.example Notes on Reset',
      'morning.example Notes off, access allowed by you Reset Take back access',
    ]);
  });

  it('finds a site by a part of its name, and says so when there is none', async () => {
    await options.show(optionsStates.used);
    await tabTo(page, 'Search these sites');
    await page.keyboard.type('LIVE');
    expect(await rows('Sites you changed')).toEqual(['live.morning.example Notes on Reset']);
    await page.keyboard.type('x');
    expect(await words()).toContain('No site here has “LIVEx” in its name.');
  });

  it('switches a site by key, says so, and takes it back', async () => {
    await options.show(optionsStates.used);
    await pressEnterOn(page, 'harbor-blog.example');
    await waitForWords(page, 'harbor-blog.example is off.');
    expect(await isOn('harbor-blog.example')).toBe('false');
    await pressEnterOn(page, undo);
    await waitForWords(page, 'Undone.');
    expect(await isOn('harbor-blog.example')).toBe('true');
  });

  it('resets one site, keeps the focus in the list, and takes it back', async () => {
    await options.show(optionsStates.used);
    await pressEnterOn(page, 'Reset live.morning.example');
    await waitForWords(page, 'live.morning.example is reset.');
    expect(await rows('Sites you changed')).toHaveLength(3);
    expect((await focused(page)).name).toBe('Sites you changed');
    await pressEnterOn(page, undo);
    await waitForWords(page, 'Undone.');
    expect(await rows('Sites you changed')).toHaveLength(4);
  });

  it('puts the note of a change away by key, and the change stays', async () => {
    await options.show(optionsStates.used);
    await pressEnterOn(page, 'harbor-blog.example');
    await waitForWords(page, 'harbor-blog.example is off.');
    await pressEnterOn(page, /^Dismiss$/);
    await page.waitForFunction(
      () => !document.body.innerText.includes('harbor-blog.example is off.'),
    );
    expect(await isOn('harbor-blog.example')).toBe('false');
  });

  it('takes back by Ctrl+Z, but not while something is being typed', async () => {
    const pressUndoKey = async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    };
    await options.show(optionsStates.used);
    await pressEnterOn(page, 'harbor-blog.example');
    await waitForWords(page, 'harbor-blog.example is off.');
    await tabTo(page, 'Search these sites');
    await pressUndoKey();
    expect(await isOn('harbor-blog.example')).toBe('false');
    await tabTo(page, 'morning.example');
    await pressUndoKey();
    await waitForWords(page, 'Undone.');
    expect(await isOn('harbor-blog.example')).toBe('true');
  });

  it('resets all sites, and takes it back', async () => {
    await options.show(optionsStates.used);
    await pressEnterOn(page, 'Reset all sites');
    await waitForWords(page, 'All sites are reset.');
    expect(await rows('Sites you changed')).toEqual([
      'harbor-blog.example Notes on, access allowed by you Take back access',
      'morning.example Notes on, access allowed by you Take back access',
    ]);
    await pressEnterOn(page, undo);
    await waitForWords(page, 'Undone.');
    expect(await rows('Sites you changed')).toHaveLength(4);
  });

  it('takes back access to a site, and gives it again', async () => {
    await options.show(optionsStates.used);
    await pressEnterOn(page, 'Take back access to harbor-blog.example');
    await waitForWords(page, 'Backgrounder can no longer read harbor-blog.example.');
    expect(await rows('Sites you changed')).toHaveLength(3);
    await pressEnterOn(page, undo);
    await waitForWords(page, 'Undone.');
    expect(await rows('Sites you changed')).toHaveLength(4);
  });

  it('pauses and goes on', async () => {
    await options.show(optionsStates.untouched);
    await pressEnterOn(page, 'Pause everywhere');
    await waitForWords(page, 'Paused everywhere.');
    expect(await isOn('Pause everywhere')).toBe('true');
    await pressEnterOn(page, undo);
    await waitForWords(page, 'Undone.');
    expect(await isOn('Pause everywhere')).toBe('false');
  });

  it('changes how often a name is marked, by the arrow keys', async () => {
    await options.show(optionsStates.untouched);
    await tabTo(page, 'Once under each heading');
    await page.keyboard.press('ArrowDown');
    await waitForWords(page, 'Names are marked once on a page.');
    expect((await focused(page)).name).toBe('Once on a page');
  });

  it('marks the sample as is chosen, at once, and takes it back', async () => {
    await options.show(optionsStates.untouched);
    const look = () =>
      page.$eval('.sample-name', (name) => {
        const { textDecorationStyle: line, backgroundColor: ground } = getComputedStyle(
          name,
          '::highlight(backgrounder-note)',
        );
        return { line, isTinted: ground !== 'rgba(0, 0, 0, 0)' };
      });
    expect(await look()).toEqual({ line: 'dotted', isTinted: false });
    await tabTo(page, 'Dots');
    await page.keyboard.press('ArrowDown');
    await waitForWords(page, 'Names are marked with dashes.');
    expect(await look()).toEqual({ line: 'dashed', isTinted: false });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await waitForWords(page, 'Names are marked with a tint.');
    expect(await look()).toEqual({ line: 'dotted', isTinted: true });
    await pressEnterOn(page, undo);
    await waitForWords(page, 'Undone.');
    expect(await look()).toEqual({ line: 'solid', isTinted: false });
  });

  it('marks as many names of the sample as are chosen', async () => {
    await options.show(optionsStates.untouched);
    const marked = () => page.evaluate(() => CSS.highlights.get('backgrounder-note')?.size ?? 0);
    await until('marks', async () => (await marked()) > 0);
    expect(await marked()).toBe(2);
    await tabTo(page, 'Once under each heading');
    await page.keyboard.press('ArrowUp');
    await until('three marks', async () => (await marked()) === 3);
    await page.keyboard.press('ArrowUp');
    await until('one mark', async () => (await marked()) === 1);
  });

  it('shows the keys that the browser has, and says where to find its page if that does not open', async () => {
    await options.show(optionsStates.untouched);
    const keys = await page.$$eval('.shortcut', (all) =>
      all.map((each) => (each as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim()),
    );
    expect(keys).toEqual([
      'Open Backgrounder’s popup No keys',
      'Go to the next note on the page Alt+Shift+J',
      'Open or close the list No keys',
    ]);
    await pressEnterOn(page, 'Change shortcuts in the browser…');
    await waitForWords(page, 'The browser did not open its page.');
  });

  it('opens a licence', async () => {
    await options.show(optionsStates.untouched);
    await pressEnterOn(page, /^preact$/);
    await waitForWords(page, 'The MIT License (MIT)');
    expect(await page.$$eval('.licences [open]', (all) => all.length)).toBe(1);
  });

  it('takes a delay, and refuses what is none', async () => {
    await options.show(optionsStates.untouched);
    const type = async (typed: string) => {
      await tabTo(page, 'Before it opens');
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    };
    await type('10001');
    await waitForWords(page, 'Write a whole number from 0 to 10,000. It is still 500 ms.');
    await type('0');
    await waitForWords(page, 'A card opens after 0 ms.');
    await waitForNoWords(page, 'It is still');
    await pressEnterOn(page, undo);
    await waitForWords(page, 'Undone.');
    expect(await page.$eval('.field input', (field) => field.value)).toBe('500');
  });

  it('takes back “Not this story” for a page', async () => {
    await options.show(optionsStates.used);
    expect((await rows(corrected))[0]).toContain('regatta Not this story: a-story-removed-since');
    await pressEnterOn(page, 'Undo “Not this story” for https://morning.example/sport/regatta');
    await waitForWords(page, 'That correction is taken back.');
    expect((await rows(corrected)).join(' ')).not.toContain('regatta');
    expect((await focused(page)).name).toBe(corrected);
  });

  it('says what “Not this person” means for the whole site, takes it back, and undoes that', async () => {
    await options.show(optionsStates.used);
    const rule = 'On evening.example Elin Aster is not marked at all.';
    const before = await rows(corrected);
    expect(before).toContain('https://evening.example/chess Not this person: Elin Aster Undo');
    await waitForWords(page, rule);
    await pressEnterOn(
      page,
      'Undo “Not this person”, Elin Aster, for https://evening.example/chess-2',
    );
    await waitForNoWords(page, rule);
    await pressEnterOn(page, undo);
    await waitForWords(page, rule);
    expect(await rows(corrected)).toEqual(before);
  });

  it('takes back all corrections at once, and undoes that', async () => {
    await options.show(optionsStates.used);
    const before = await rows(corrected);
    await pressEnterOn(page, 'Take back all corrections');
    await waitForWords(page, 'None. When a page is taken for a story');
    await pressEnterOn(page, undo);
    await waitForWords(page, 'Undone.');
    expect(await rows(corrected)).toEqual(before);
  });

  it('shows the news sites by language, and finds one by name', async () => {
    await options.show(optionsStates.untouched);
    await pressEnterOn(page, 'Show the list');
    expect(await page.$$eval('h3', (all) => all.map((each) => each.innerText))).toEqual(
      expect.arrayContaining(['English', 'German', 'Japanese']),
    );
    await tabTo(page, 'Search news sites');
    await page.keyboard.type('morgen');
    expect(
      await page.$$eval('.news-sites li', (all) =>
        all.map((each) => (each as HTMLElement).innerText),
      ),
    ).toEqual(['Der Morgen morgen.example']);
  });

  const chooseFile = async (name: string, text: string) => {
    const file = join(folder, name);
    await writeFile(file, text);
    const [chooser] = await Promise.all([
      page.waitForFileChooser(),
      pressEnterOn(page, 'Import settings…'),
    ]);
    await chooser.accept([file]);
  };

  it('refuses a bad file with the reason, and loses nothing', async () => {
    await options.show(optionsStates.used);
    await chooseFile('broken.json', '{ "sites": ');
    await waitForWords(page, 'broken.json was not imported.');
    expect(await words()).toContain('Your settings are as they were.');
    expect(await rows('Sites you changed')).toHaveLength(4);
  });

  it('exports what it can import again', async () => {
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await options.show(optionsStates.used);
    await pressEnterOn(page, 'Export settings');
    const exported = await until('the exported file', () =>
      readFile(join(folder, 'backgrounder-settings.json'), 'utf8').catch(() => null),
    );
    await options.show({ ...optionsStates.used, settings: defaultSettings, grantedSites: [] });
    expect(await rows('Sites you changed')).toEqual([]);
    await chooseFile('again.json', exported);
    await waitForWords(page, 'again.json is imported.');
    expect(await rows('Sites you changed')).toHaveLength(3);
    expect(await rows(corrected)).toHaveLength(4);
    await pressEnterOn(page, undo);
    await waitForWords(page, 'Undone.');
    expect(await rows('Sites you changed')).toEqual([]);
  });

  it('erases everything only when asked twice, and brings the choices back', async () => {
    await options.show(optionsStates.used);
    await pressEnterOn(page, 'Erase everything…');
    await pressEnterOn(page, 'Keep everything');
    expect(await rows('Sites you changed')).toHaveLength(4);
    await pressEnterOn(page, 'Erase everything…');
    await pressEnterOn(page, 'Erase everything now');
    await waitForWords(page, 'Everything is erased. Undo brings back your choices');
    expect(await rows('Sites you changed')).toEqual([]);
    await pressEnterOn(page, undo);
    await waitForWords(page, 'Undone.');
    expect(await rows('Sites you changed')).toHaveLength(3);
  });

  it('leaves the settings of a later version alone, and says so', async () => {
    await options.show(optionsStates['read-only']);
    await pressEnterOn(page, 'Pause everywhere');
    await waitForWords(page, 'This one leaves them as they are.');
    expect(await isOn('Pause everywhere')).toBe('false');
    expect((await focused(page)).name).toContain('Pause everywhere');
  });
});
