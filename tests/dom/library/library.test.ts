/** The library page as a reader uses it, by keyboard and pointer, over a real database in the browser. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browsers.ts';
import { findViolations } from '../../support/find-violations.ts';
import { until } from '../../support/reader.ts';
import {
  focused,
  pressEnterOn,
  sidewaysScroll,
  tabTo,
  waitForNoWords,
  waitForWords,
} from '../popup-options/own-page.ts';
import type { MountOptions } from './mount-library.tsx';
import { bundleLibrary, openLibraryPage } from './open-library-page.ts';
import { followed, merger, sampleLibrary, storm, tunnel } from './sample-library.ts';

let browser: Browser;
let code: string;
let page: Page;
beforeAll(async () => {
  code = await bundleLibrary();
  browser = await launchBrowser('chromium');
});
afterAll(() => browser?.close());
afterEach(async () => {
  await page?.close();
});

const open = async (options: MountOptions, width = 1000): Promise<void> => {
  page = await openLibraryPage(browser, code, options);
  await page.setViewport({ width, height: 800 });
};

/** All that is shown; spaces that keep a date in one line are spaces. */
const words = (): Promise<string> =>
  page.$eval('body', (body) => body.innerText.replaceAll('\u00a0', ' '));

const titles = (): Promise<string[]> =>
  page.$$eval('.story-row .story-title', (all) =>
    all
      .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((each) => (each as HTMLElement).innerText),
  );

/** The row that keys act on, as a screen reader is told it. */
const activeRow = () =>
  page.$eval('[role="listbox"]', (list) => {
    const row = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
    return {
      title: row?.querySelector<HTMLElement>('.story-title')?.innerText ?? '',
      place: Number(row?.getAttribute('aria-posinset')),
      isChosen: row?.getAttribute('aria-selected') === 'true',
      isSeen:
        row !== null &&
        row.getBoundingClientRect().top >= 0 &&
        row.getBoundingClientRect().bottom <= innerHeight,
    };
  });

const inList = async (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
  await page.focus('[role="listbox"]');
  for (const key of keys) await page.keyboard.press(key);
};

/** What the library holds, past the page. */
const kept = (id: string): Promise<{ edits: object[]; parts: unknown[] } | null> =>
  page.evaluate(`library.read(${JSON.stringify(id)})`) as Promise<{
    edits: object[];
    parts: unknown[];
  } | null>;

/** The next file that the page gives to be saved. */
const exported = (): Promise<{ name: string; text: string }> =>
  until('a file', async () => {
    const files = await page.evaluate('underTest.takeSaved()');
    return (files as { name: string; text: string }[])[0];
  });

/** What was done is said first; then the list is read anew. */
const patience = { timeout: 15_000 };

const press = (name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find((each) => (each.ariaLabel ?? each.innerText).trim() === wanted);
    if (found === undefined) throw new Error(`nothing is called “${wanted}”`);
    found.click();
  }, name);

describe('every state of it', () => {
  const states: Record<string, MountOptions> = {
    'an empty library': {},
    'a list': { stories: sampleLibrary },
    'a grown story': { stories: sampleLibrary, hash: '#story=vestby-tunnel' },
    'a story just built': { followed, hash: '#follow=article' },
    'a story of a private window': { followed, hash: '#follow=private' },
    'the beginning of an article': { followed, hash: '#follow=stub' },
    'an article to add': {
      stories: sampleLibrary,
      followed,
      hash: '#follow=moreOfTunnel&to=vestby-tunnel',
    },
    'a page that is no article': { followed, hash: '#follow=front' },
    'a library of a later version': { isNewer: true },
  };
  it.each(Object.keys(states))(
    'leaves axe nothing to find, light and dark, and nothing to scroll sideways at 320 px: %s',
    async (name) => {
      await open(states[name] ?? {}, 320);
      await page.$$eval('[aria-label^="Edit"]', ([first]) => (first as HTMLElement)?.click());
      expect(await findViolations(page)).toEqual([]);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await findViolations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    },
  );
});

describe('the list', () => {
  it('tells of each story its title, source, dates, size, when it was met and where it is looked for', async () => {
    await open({ stories: sampleLibrary });
    const text = await words();
    expect(text).toContain('3 stories');
    expect(text).toContain('6 May – 2 Jun 2025 · 3 articles · 8 entries');
    expect(text).toMatch(
      /Paused · Reuters · 6 May 2025 .* last met 12 Mar 2025 · only on apnews.com and reuters.com/,
    );
    expect(text).toContain('11 GB free');
  });

  it('draws of thousands only what is seen, and says of each row how many there are', async () => {
    await open({ stories: sampleLibrary, copies: 2000 });
    await waitForWords(page, '2,003 stories');
    expect(await page.$$eval('.story-row', (rows) => rows.length)).toBeLessThan(60);
    await inList('End');
    expect(await activeRow()).toMatchObject({ place: 2003, isSeen: true });
    await inList('Home', 'ArrowDown', 'ArrowDown');
    expect(await activeRow()).toMatchObject({ place: 3, isSeen: true });
    const count = await page.$eval('.story-row', (row) => row.getAttribute('aria-setsize'));
    expect(count).toBe('2003');
  });

  it('is one stop for Tab', async () => {
    await open({ stories: sampleLibrary });
    await tabTo(page, 'Your stories');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[role="listbox"]') ?? null),
    ).toBeNull();
  });

  it('gives what is typed in it to the search, which looks through the whole text', async () => {
    await open({ stories: sampleLibrary });
    await inList('b', 'r', 'e', 'w', 'e', 'r', 'y');
    await waitForWords(page, '1 of 3 stories');
    expect(await titles()).toEqual([expect.stringContaining('Nordhaven')]);
    await page.keyboard.type('x');
    await waitForWords(page, 'No story here has “breweryx”');
  });

  it('is put in another order', async () => {
    await open({ stories: sampleLibrary });
    await page.select('.list-order select', 'title');
    expect((await titles()).map((title) => title.charAt(0))).toEqual(['I', 'N', 'O']);
    await page.select('.list-order select', 'met');
    expect((await titles())[0]).toContain('Nordhaven');
  });

  it('opens a story by Enter and comes back to the same row', async () => {
    await open({ stories: sampleLibrary, copies: 300 });
    await inList('PageDown', 'PageDown', 'PageDown');
    const before = await activeRow();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#story-title');
    expect((await focused(page)).name).toBe(before.title);
    await page.goBack();
    await page.waitForSelector('[role="listbox"]');
    expect(await activeRow()).toMatchObject(before);
  });

  it('deletes several at once, and brings them back whole', async () => {
    await open({ stories: sampleLibrary });
    await inList(' ', 'ArrowDown', ' ', 'Delete');
    await waitForWords(page, '2 stories are deleted.');
    await expect.poll(titles, patience).toEqual([expect.stringContaining('Nordhaven')]);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await waitForWords(page, 'Undone.');
    await expect.poll(titles, patience).toHaveLength(3);
    expect(await kept('storm')).toEqual({ ...storm, lastMet: null });
  });

  it('joins stories into one, takes it back, and does it again', async () => {
    await open({ stories: sampleLibrary });
    await inList(' ', 'ArrowDown', ' ');
    await press('Join into one');
    await waitForWords(page, '2 stories joined into one.');
    expect(await kept('storm')).toBeNull();
    expect((await kept('vestby-tunnel'))?.parts).toHaveLength(4);
    await press('Undo');
    await waitForWords(page, 'Undone.');
    expect(await kept('storm')).not.toBeNull();
    await press('Redo');
    await waitForWords(page, '2 stories joined into one.');
    expect(await kept('storm')).toBeNull();
  });

  it('says what was done last, also where what was done before it takes longer', async () => {
    await open({ stories: sampleLibrary });
    await inList(' ', 'ArrowDown', ' ');
    await press('Join into one');
    await expect.poll(titles, patience).toHaveLength(2);
    await page.evaluate(`{
      const { list } = library;
      const late = Promise.withResolvers();
      globalThis.letGo = late.resolve;
      library.list = async () => (await late.promise, list());
    }`);
    await press('Undo');
    await waitForWords(page, 'Undone.');
    await press('Redo');
    await waitForWords(page, '2 stories joined into one.');
    await page.evaluate('letGo()');
    // The answers come in the order of the questions, and the last of them is the redo's.
    await until('the list as it is then', () =>
      page.evaluate('library.list().then((list) => list.length === 2)'),
    );
    await expect.poll(titles, patience).toHaveLength(2);
    expect(await words()).toContain('2 stories joined into one.');
  });

  it('keeps the reader’s place when another window adds stories', async () => {
    await open({ stories: sampleLibrary, copies: 300 });
    await inList('PageDown', 'PageDown', 'PageDown');
    const before = await activeRow();
    const top = await rowTop();
    await page.evaluate(
      `library.keep([${JSON.stringify({ ...storm, id: 'later', keptAt: '2025-12-01T00:00:00.000Z' })}]).then(() => desk.refresh())`,
    );
    await waitForWords(page, '304 stories');
    expect(await activeRow()).toMatchObject({ title: before.title, place: before.place + 1 });
    expect(Math.abs((await rowTop()) - top)).toBeLessThan(2);
    expect((await focused(page)).name).toBe('Your stories');
  });

  const rowTop = (): Promise<number> =>
    page.$eval('.story-row-active', (row) => row.getBoundingClientRect().top);
});

describe('following', () => {
  it('shows the story at once with what is uncertain marked, and one press keeps it', async () => {
    await open({ followed, hash: '#follow=article' });
    const text = await words();
    expect(text).toContain('The Harbour Post, 13 Mar 2025');
    expect(text).toContain('Stephen Rourke');
    expect(text).toContain('Speaker not certain');
    expect(text).toMatch(/No date/);
    expect((await focused(page)).name).toBe('Keep this story');
    await page.keyboard.press('Enter');
    await waitForWords(page, 'You follow this story.');
    expect(await page.evaluate('underTest.timesAskedToStay()')).toBe(1);
    expect((await focused(page)).name).toContain('Former council leader jailed');
    const id = new URLSearchParams((await page.evaluate(() => location.hash)).slice(1)).get(
      'story',
    );
    expect((await kept(id ?? ''))?.parts).toHaveLength(1);
  });

  it('lets the reader set it right before it is kept, and keeps it so', async () => {
    await open({ followed, hash: '#follow=article' });
    await press('Edit Joanna Pike');
    await press('Remove from the story');
    await waitForWords(page, '“Joanna Pike” removed.');
    await press('Keep this story');
    await waitForWords(page, 'You follow this story.');
    expect(await page.$$eval('h3', (all) => all.map((each) => each.innerText))).not.toContain(
      'Joanna Pike',
    );
    await press('Take back: “Joanna Pike” removed');
    await until('her back', async () => (await page.$('[aria-label="Edit Joanna Pike"]')) !== null);
  });

  it.each([
    ['unreadable', 'This page can’t be read'],
    ['front', 'There is no article on this page'],
    ['german', 'This article is not in English'],
    ['foreign', 'This article is not in English'],
    ['nothing', 'The page that was read is gone'],
  ])('says plainly what hinders: %s', async (key, title) => {
    await open({ followed, hash: `#follow=${key}` });
    await waitForWords(page, title);
    expect((await focused(page)).name).toBe(title);
  });

  it('says how little of a stub could be read, and keeps nothing of a private window', async () => {
    await open({ followed, hash: '#follow=stub' });
    expect(await words()).toMatch(/Only \d+ sentences? could be read/);
    await page.close();
    await open({ followed, hash: '#follow=private' });
    expect(await words()).toContain('of private windows nothing is kept');
    expect(await words()).not.toContain('Keep this story');
  });

  it('knows an article that is followed already, wherever the link to it came from', async () => {
    await open({ stories: sampleLibrary, followed, hash: '#follow=sameStorm' });
    await waitForWords(page, 'You follow this article already.');
    expect(await words()).toContain('Odette weakens after leaving half a million');
  });

  it('shows what an article would add to a story, and adds it by one press', async () => {
    await open({
      stories: sampleLibrary,
      followed,
      hash: '#follow=moreOfTunnel&to=vestby-tunnel',
    });
    const text = await words();
    expect(text).toContain('Ole Fjeldstad');
    expect(text).toMatch(/Updated The Harbour Post, 1 Sept 2025/);
    expect((await focused(page)).name).toBe('Add this article');
    await page.keyboard.press('Enter');
    await waitForWords(page, 'The article is added.');
    expect((await kept('vestby-tunnel'))?.parts).toHaveLength(4);
    await press('Undo');
    await waitForWords(page, 'Undone.');
    expect((await kept('vestby-tunnel'))?.parts).toHaveLength(3);
  });

  it('loses nothing on the screen when there is no room, and can save it as a file', async () => {
    await open({ followed, hash: '#follow=article', failing: 'full' });
    await page.keyboard.press('Enter');
    await waitForWords(page, 'There is no room left for the library.');
    expect(await words()).toContain('Stephen Rourke');
    await press('Save as a file');
    expect((await exported()).text).toContain('Stephen Rourke');
  });
});

describe('a kept story', () => {
  const openTunnel = () => open({ stories: sampleLibrary, hash: '#story=vestby-tunnel' });

  it('tells each fact with its date, and a quotation in two articles once with both', async () => {
    await openTunnel();
    const text = await words();
    expect(text).toContain('said 300 residents had offered beds · 8 May 2025');
    expect(text.split('Nobody will rest until every last one')).toHaveLength(3);
    expect(text).toMatch(/Ingrid Solheim\s+6 May 2025\s+8 May 2025/);
  });

  it('is renamed, and each change can be taken back by itself', async () => {
    await openTunnel();
    await pressEnterOn(page, /^Edit Karl Brandt$/);
    await tabTo(page, 'Show as');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('K. Brandt');
    await page.keyboard.press('Enter');
    await waitForWords(page, '“Karl Brandt” shown as “K. Brandt”.');
    await press('Edit Anna Brandt');
    await press('Remove from the story');
    await waitForNoWords(page, 'mayor of Vestby');
    await press('Take back: “K. Brandt” shown as “K. Brandt”');
    await until('the old name', async () => (await words()).includes('Karl Brandt'));
    expect(await kept('vestby-tunnel')).toMatchObject({
      edits: [{ kind: 'drop', entry: 'anna-brandt' }],
    });
  });

  it('takes a name in another language, said to be the reader’s', async () => {
    await openTunnel();
    await press('Edit Ingrid Solheim');
    await page.type('.entry-editor form:nth-of-type(2) input', 'Солхейм');
    await page.select('[aria-label="Language of the name"]', 'ru');
    await press('Add name');
    await waitForWords(page, 'Russian, added by you');
    expect(await kept('vestby-tunnel')).toMatchObject({ edits: [{ text: 'Солхейм', lang: 'ru' }] });
  });

  it('has its date corrected where the page had none or a wrong one, and “on Friday” moves with it', async () => {
    await open({ followed, hash: '#follow=article' });
    expect(await words()).toMatch(/7 Mar 2025\s+You sent reminders/);
    await press('Correct the date of Former council leader jailed for taking bribes from builder');
    await page.$eval('input[type="date"]', (field) => {
      field.value = '2025-03-20';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Set date');
    await waitForWords(page, '20 Mar 2025, date added by you');
    expect(await words()).toMatch(/14 Mar 2025\s+You sent reminders/);
    await press('Undo');
    await waitForWords(page, 'Undone.');
    expect(await words()).toMatch(/7 Mar 2025\s+You sent reminders/);
  });

  it('has two entries joined that are one, and one taken apart that is two', async () => {
    await openTunnel();
    await press('Edit Anna Brandt');
    await chooseIn('Is the same as', 'karl-brandt');
    await press('Join');
    await waitForWords(page, '“Karl Brandt” joined with “Anna Brandt”.');
    await until('him gone', async () => (await page.$('[aria-label="Edit Karl Brandt"]')) === null);
    await press('Undo');
    await until('him back', async () => (await page.$('[aria-label="Edit Karl Brandt"]')) !== null);
    await press('Edit Karl Brandt');
    await chooseIn('Somebody or something else in', 'inquiry');
    await press('Take apart');
    await waitForWords(page, 'taken apart.');
    await until('two of the name', () =>
      page.$$eval('[aria-label="Edit Karl Brandt"]', (all) => all.length === 2),
    );
    expect(await kept('vestby-tunnel')).toMatchObject({ edits: [{ kind: 'part' }] });
  });

  const chooseIn = async (label: string, value: string): Promise<void> => {
    const id = await until(`the choice ${label}`, () =>
      page.$$eval(
        '.entry-editor label',
        (all, wanted) => all.find((each) => each.innerText === wanted)?.htmlFor,
        label,
      ),
    );
    await page.select(`[id="${id}"]`, value);
  };

  it('is paused, renamed and kept to some sites; what is no site is refused', async () => {
    await openTunnel();
    await press('Pause');
    await waitForWords(page, 'Paused: it is not looked for on any page.');
    await press('Sites');
    await page.click('[value="only"]');
    await page.type('textarea', 'https://www.apnews.com/hub\nnot a site');
    await waitForWords(page, 'No site: not, a and site.');
    await page.$eval('textarea', (field) => {
      field.value = 'https://www.apnews.com/hub';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Save');
    await waitForWords(page, 'Looked for only on apnews.com.');
    expect(await kept('vestby-tunnel')).toMatchObject({
      isPaused: true,
      sites: { rule: 'only', sites: ['apnews.com'] },
    });
  });

  it('shows what another window changed, and says so when it is gone', async () => {
    await openTunnel();
    await page.evaluate(
      `library.change('vestby-tunnel', (kept) => ({ ...kept, edits: [{ kind: 'title', title: 'The tunnel' }] })).then(() => desk.refresh())`,
    );
    await waitForWords(page, 'Story called “The tunnel”');
    expect(await page.$eval('h1', (title) => title.innerText)).toBe('The tunnel');
    await page.evaluate(`library.remove(['vestby-tunnel']).then(() => desk.refresh())`);
    await waitForWords(page, 'This story is not in your library');
  });
});

it('sets a damaged record aside, where it can be saved and dropped; the rest works', async () => {
  await open({ stories: sampleLibrary });
  await page.evaluate(
    () =>
      new Promise((done) => {
        const opened = indexedDB.open('library');
        opened.addEventListener('success', () => {
          const writing = opened.result.transaction('stories', 'readwrite');
          writing.objectStore('stories').put({ id: 'storm', version: 1, kept: { parts: 'torn' } });
          writing.addEventListener('complete', done);
        });
      }),
  );
  await page.evaluate(() => (location.hash = '#story=storm'));
  await waitForWords(page, 'This story is not in your library');
  await press('Your library');
  await waitForWords(page, '1 record of the library could not be read.');
  expect(await titles()).toHaveLength(2);
  expect(await findViolations(page)).toEqual([]);
  await press('Export as they are');
  expect((await exported()).text).toContain('torn');
  await press('Drop');
  await waitForNoWords(page, 'Set aside');
});

describe('files', () => {
  const drop = (text: string, name = 'pack.json'): Promise<void> =>
    page.evaluate(
      (body, file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([body], file, { type: 'application/json' }));
        const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
        document.querySelector('.library')?.dispatchEvent(event);
      },
      text,
      name,
    );

  it('bring all stories out and back in whole', async () => {
    await open({ stories: sampleLibrary });
    await press('Export all');
    await waitForWords(page, '3 stories exported.');
    const { text } = await exported();
    await page.close();
    await open({});
    await drop(text);
    await waitForWords(page, 'Import 3 stories');
    expect(await words()).toContain('Odette weakens');
    await press('Import 3 stories');
    await waitForWords(page, '3 stories imported from pack.json.');
    await expect.poll(titles, patience).toHaveLength(3);
    await press('Undo');
    await waitForWords(page, 'You follow no story yet.');
  });

  it('go into the story that has the same articles, and the undo leaves that as it was', async () => {
    await open({ stories: [tunnel] });
    await press('Export all');
    await waitForWords(page, 'exported');
    const { text } = await exported();
    await page.close();
    await open({ stories: [{ ...tunnel, parts: tunnel.parts.slice(0, 1) }, merger] });
    await drop(text);
    await waitForWords(page, 'Goes into');
    expect(await words()).toContain('you have it already');
    await press('Import 1 story');
    await waitForWords(page, 'imported');
    expect((await kept('vestby-tunnel'))?.parts).toHaveLength(3);
    await press('Undo');
    await waitForWords(page, 'Undone.');
    expect((await kept('vestby-tunnel'))?.parts).toHaveLength(1);
  });

  it('that are no packs are refused with the reason, and the library is as it was', async () => {
    await open({ stories: sampleLibrary });
    await drop('{"stories": []}');
    await waitForWords(page, 'pack.json was not imported');
    expect(await words()).toContain('It is no pack of stories.');
    await press('Your library');
    await waitForWords(page, '3 stories');
  });

  it('come as Markdown for people', async () => {
    await open({ stories: sampleLibrary, hash: '#story=storm' });
    await press('Export as Markdown');
    await waitForWords(page, '1 story exported.');
    const { name, text } = await exported();
    expect(name).toBe('odette-weakens-after-leaving-half-a-million-alabama-homes-wi.md');
    expect(text).toMatch(/^# Odette weakens/);
  });
});
