/** Real articles are followed; other pages about them, in real layouts, then carry the right notes. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtmlFile } from '../../src/cli/read-html.ts';
import { formatDate } from '../../src/ui/format-date.ts';
import { type FollowCase, followCases } from '../eval/follow/follow-cases.ts';
import { measureFollow } from '../eval/follow/measure-follow.ts';
import { browserNames } from '../support/browsers.ts';
import { type Installed, installed } from '../support/extension.ts';
import { pressFollow, pressIn, saying } from '../support/follow-story.ts';
import { openTab, waitForAction } from '../support/open-tab.ts';
import { inOurRoot } from '../support/our-root.ts';
import { cardText, restOnNote, until, waitForCard, waitForNotes } from '../support/reader.ts';
import { makeRelatedPage } from '../support/related-page.ts';
import { remember } from '../support/remember.ts';
import { type SavedPage, savedPages, still } from '../support/saved-pages.ts';

const cases = followCases();
const followed = cases.filter(({ isUnrelated }) => !isUnrelated);
const layouts = savedPages().filter(({ lang }) => lang?.startsWith('en'));

/** The case's text in the layout of another publisher; made once for both browsers. */
const otherPage = remember(
  (each: FollowCase): SavedPage & { readonly body: string } => {
    const others = layouts.filter(({ name }) => !cases.some(({ saved }) => saved.name === name));
    const layout = others[cases.indexOf(each) % others.length]!;
    const { paragraphs, title, date } = each;
    return { ...layout, body: makeRelatedPage(layout.html, paragraphs, title, date) };
  },
  ({ name }) => name,
);

/** What the reader was shown of the followed article. */
const fold = (text: string): string =>
  text.replaceAll(/[“”"]/g, '"').replaceAll(/[‘’']/g, "'").replaceAll(/\s+/g, ' ');
const read = new Map(
  await Promise.all(
    followed.map(async ({ saved }) => [saved.name, await readHtmlFile(saved.file)] as const),
  ),
);
const story = {
  headline: ({ saved }: FollowCase) => fold(read.get(saved.name)!.title.slice(0, 20)),
  asOf: ({ saved }: FollowCase) => `As of ${formatDate(read.get(saved.name)!.date!)}`,
  text: ({ saved }: FollowCase) => fold(read.get(saved.name)!.text),
};
/** Where Node judges wrongly, eval:follow says so, and a floor holds it. */
const wrong = new Set(
  (await measureFollow()).filter(({ isRight }) => !isRight).map(({ name }) => name),
);
const judged = cases.filter(({ name }) => !wrong.has(name));
const own = judged.filter(({ isUnrelated }) => !isUnrelated);
const others = judged.filter(({ isUnrelated }) => isUnrelated);

/** The words that the open card shows as the article's: facts, and the sentences that these stand in and beside. */
async function quotedInCard(page: Page): Promise<readonly string[]> {
  const texts = await inOurRoot(page, (root) =>
    [...root.querySelectorAll('q, blockquote')]
      .flatMap((each) => (each.localName === 'q' ? [each] : Array.from(each.childNodes)))
      .map((each) => each.textContent?.trim() ?? ''),
  );
  return texts ?? [];
}

describe.each(cases.length === 0 ? [] : browserNames)('in %s', (name) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name);
  });
  afterAll(() => ours?.close());

  test.each(followed)('the article of $saved.name is followed', async ({ saved }) => {
    const { page, troubles } = await openTab(
      ours,
      (url) => (url === saved.url ? still(saved.html) : undefined),
      saved.url,
    );
    await waitForAction(ours, page);
    const library = await pressFollow(ours, page);
    await pressIn(library, 'Keep this story');
    await saying(library, 'You follow this story.');
    expect(troubles).toEqual([]);
    await library.close();
  });

  async function visit(each: FollowCase) {
    const { url, body } = otherPage(each);
    const site = (asked: string) => (asked === url ? still(body) : undefined);
    const tab = await openTab(ours, site, url);
    return { ...tab, action: await waitForAction(ours, tab.page) };
  }

  test.each(own)('$name is recognised, with the right cards', async (each) => {
    const { page, troubles, action } = await visit(each);
    expect(fold(action.title)).toContain(story.headline(each));
    const notes = await waitForNotes(page);
    const named = each.named.filter((name) =>
      notes.some((note) => name.includes(note) || note.includes(name)),
    );
    expect(named.length).toBeGreaterThanOrEqual(Math.min(3, each.named.length));
    for (const text of notes.slice(0, 2)) {
      await restOnNote(page, text);
      expect(await waitForCard(page)).toContain(story.asOf(each));
      const shown = await quotedInCard(page);
      expect(shown.filter((words) => !story.text(each).includes(fold(words)))).toEqual([]);
      await page.keyboard.press('Escape');
      await until('the card to close', async () => (await cardText(page)) === null);
    }
    expect(troubles).toEqual([]);
  });

  test.each(others)('$name is left alone', async (each) => {
    const { troubles, action } = await visit(each);
    expect(action).toEqual({ badge: '', title: expect.stringMatching(/not related/) });
    expect(troubles).toEqual([]);
  });
});
