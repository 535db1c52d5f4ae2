/** The whole way of a followed story: from a page, through the library, onto pages about it, out by file and back. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, browserNames } from '../support/browsers.ts';
import { type Installed, installed } from '../support/extension.ts';
import { findViolations } from '../support/find-violations.ts';
import { pressFollow, pressIn, saying, tryPress, words } from '../support/follow-story.ts';
import { openTab } from '../support/open-tab.ts';
import { ownPage, siteOfOwnPage } from '../support/own-pages.ts';
import { openPopup } from '../support/popup.ts';
import { until, waitForNotes } from '../support/reader.ts';

const article = ownPage('unrelated.html');
const headline = 'Old lighthouse gets a new lamp';

const openArticle = async (ours: Installed): Promise<Page> =>
  (await openTab(ours, siteOfOwnPage(article), article.url)).page;

/** What a reader is told who wants to follow the page: by the popup, or by the page that the keys open. */
async function told(ours: Installed, page: Page, wanted: RegExp): Promise<string> {
  const place =
    ours.name === 'chromium' ? await openPopup(ours.browser, page) : await pressFollow(ours, page);
  const text = await until(String(wanted), async () => {
    const now = await words(place);
    return wanted.test(now) && now;
  });
  await place.close();
  return text;
}

/** Done when another document is there: Firefox's driver does not see a reload of our pages. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(document, { isOld: true });
    location.reload();
  });
  await until('the page anew', () =>
    page.evaluate(() => !('isOld' in document)).catch(() => false),
  );
}

/** The text of the next file that the page gives to be saved. */
const savedFile = async (page: Page, press: () => Promise<unknown>): Promise<string> => {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(globalThis, { saved: blob.text() });
      return make(blob);
    };
  });
  await press();
  return until('the file', () => page.evaluate('globalThis.saved') as Promise<string>);
};

describe.each(browserNames)('in %s', (name: BrowserName) => {
  let ours: Installed;
  let folder: string;
  let library: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-packs-'));
    ours = await installed(name);
  });
  afterAll(async () => {
    await ours?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a story is built from the page at hand, kept by one press, and noted on that page once it is seen again', async () => {
    const page = await openArticle(ours);
    library = await pressFollow(ours, page);
    await saying(library, 'Keep this story');
    const text = await words(library);
    expect(text).toContain(headline);
    expect(text).toContain('24 Jan 2025');
    expect(text).toContain('Ruth Halloran');
    expect(await findViolations(library)).toEqual([]);
    await pressIn(library, 'Keep this story');
    await saying(library, 'You follow this story.');
    await page.bringToFront();
    expect((await waitForNotes(page)).join(' ')).toContain('Ruth Halloran');
    await page.close();
  });

  test('what is set right stays so after a reload, and can still be taken back', async () => {
    await pressIn(library, 'Edit Paris');
    await pressIn(library, 'Remove from the story');
    await saying(library, '“Paris” removed.');
    await reload(library);
    await saying(library, 'Your changes');
    expect(await tryPress(library, 'Edit Paris')).toBe(false);
    await pressIn(library, 'Take back: “Paris” removed');
    await saying(library, 'Taken back');
    expect(await pressIn(library, 'Edit Paris')).toBe(true);
  });

  test('the same article followed again opens the story that there is', async () => {
    const page = await openArticle(ours);
    expect(await told(ours, page, /You follow this/)).not.toContain('Keep this story');
    await page.close();
  });

  test('a second window follows what is done in the first', async () => {
    const list = await ours.open('library.html');
    await saying(list, headline);
    await pressIn(library, 'Pause');
    await saying(list, 'Paused');
    await pressIn(library, 'Resume');
    await until('it to go on', async () => !(await words(list)).includes('Paused'));
    expect(await words(list)).toContain(headline);
    await list.close();
  });

  test('all of it goes out as a file and comes back', async () => {
    const list = await ours.open('library.html');
    await saying(list, headline);
    const text = await savedFile(list, () => pressIn(list, 'Export all'));
    const file = join(folder, `${name}.json`);
    await writeFile(file, text);
    await pressIn(library, 'Delete');
    await saying(list, 'exported');
    await until('it gone', async () => !(await words(list)).includes(headline));
    const chooser = (await list.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(file);
    await saying(list, 'Import 2 stories');
    expect(await words(list)).toContain('you have it already');
    await pressIn(list, 'Import 2 stories');
    await saying(list, '2 stories imported');
    await saying(list, headline);
    await list.close();
  });

  test('a page without an article is said to be so, or not offered to be followed', async () => {
    const page = await ours.browser.newPage();
    await page.goto('about:blank');
    expect(await told(ours, page, /no article|not a web page/i)).not.toContain('Keep this story');
    await page.close();
  });
});
