/** Real news pages, as they are and with the story in them, in both browsers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers.ts';
import { changeSettings } from '../support/change-settings.ts';
import { type Installed, installed } from '../support/extension.ts';
import { openTab, waitForAction } from '../support/open-tab.ts';
import { changedNodes, rememberNodes } from '../support/page-trace.ts';
import { notedTexts, until, waitForNotes } from '../support/reader.ts';
import { makeRelatedPage } from '../support/related-page.ts';
import { remember } from '../support/remember.ts';
import { type SavedPage, savedPages, still } from '../support/saved-pages.ts';
import { storyParagraphs } from '../support/story-paragraphs.ts';

const pages = savedPages();

/** Once for both browsers. */
const withStory = remember(
  ({ html }: SavedPage) => makeRelatedPage(html, storyParagraphs.en),
  ({ name }) => name,
);

/**
 * What the article itself keeps beside the replaced paragraphs: a standfirst, a subheading, a quotation,
 * an item of a list, the caption of a picture. Each was looked up in the page; it may carry notes as the paragraphs may.
 */
const keptWords: Readonly<Record<string, readonly string[]>> = {
  'ca-GlobalNews_2026_05_24': ['Ukraine struggles to down all ballistic missiles'],
  'it-CorriereDellaSera_2025_02_04': [
    'La premier italiana Giorgia',
    'Donald Trump su Giorgia Meloni',
  ],
  'uk-Metro_2024_07_17': ['‘The Queen and I look forward to our visit to Samoa'],
  'us-FoxNews_2023_04_28': [
    'Lawmakers push FBI on efforts to combat',
    'FBI Director Christopher Wray listens',
  ],
  'us-TheNation_2023_05_15': ['In Des Moines, Iowa, the militant Local 90'],
  'us-Wired_2024_04_28': ['Temperature rating: Choose a sleeping bag'],
};

test.skipIf(pages.length === 0)('the saved pages are there', () => {
  expect(pages.length).toBeGreaterThan(10);
});

describe.each(pages.length === 0 ? [] : browserNames)('in %s', (name) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name);
  });
  afterAll(() => ours?.close());

  test.each(pages)(
    '$name as it is: not related, and its nodes stay as they were',
    async (saved) => {
      await changeSettings(ours, {});
      const { page, troubles } = await openTab(
        ours,
        (url) => (url === saved.url ? still(saved.html) : undefined),
        saved.url,
      );
      await rememberNodes(page);
      const action = await waitForAction(ours, page);
      expect(action.badge).toBe('');
      expect(action.title).toMatch(/not related|not an article/i);
      expect(await notedTexts(page)).toEqual([]);
      expect(await changedNodes(page)).toEqual([]);

      await changeSettings(ours, { isPaused: true });
      await waitForAction(ours, page, ({ title }) => /paused/i.test(title));
      await changeSettings(ours, {});
      await waitForAction(ours, page, ({ title }) => !/paused/i.test(title));
      expect(await changedNodes(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  test.each(pages.filter((saved) => saved.isArticle))(
    '$name with the story in it: related, and notes only inside the article',
    async (saved) => {
      await changeSettings(ours, { density: 'all' });
      const related = withStory(saved);
      const { page, troubles } = await openTab(
        ours,
        (url) => (url === saved.url ? still(related) : undefined),
        saved.url,
      );
      const notes = await waitForNotes(page);
      expect(new Set(notes).size).toBeGreaterThan(5);
      const own = [...storyParagraphs.en, ...(keptWords[saved.name] ?? [])];
      expect(await notesOutside(page, own)).toEqual([]);
      const { badge, title } = await waitForAction(ours, page, (action) => action.badge !== '');
      expect(Number(badge)).toBeGreaterThan(5);
      expect(title).toMatch(/related to/i);

      await rememberNodes(page);
      await changeSettings(ours, { isPaused: true });
      await until('the notes to go', async () => (await notedTexts(page)).length === 0);
      const changes = await changedNodes(page);
      expect(changes.filter((change) => !change.startsWith('moved'))).toEqual([]);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );
});

/** Notes whose text node is in none of the given paragraphs. */
function notesOutside(
  page: Awaited<ReturnType<typeof openTab>>['page'],
  paragraphs: readonly string[],
): Promise<string[]> {
  return page.evaluate((inside) => {
    const outside: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('backgrounder-')) continue;
      for (const { startContainer } of highlight) {
        const block = startContainer.parentElement?.closest('p, li, h1, h2, h3, div, section');
        const text = block?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
        if (!inside.some((paragraph) => paragraph.includes(text) || text.includes(paragraph))) {
          outside.push(text.slice(0, 120));
        }
      }
    }
    return outside;
  }, paragraphs as string[]);
}
