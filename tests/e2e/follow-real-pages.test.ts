/**
 * Ten real articles followed, and a later text of ours about each, in the layout of another publisher:
 * recognised, with notes on the people of the followed article and cards that name its source and date.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers.ts';
import { changeSettings } from '../support/change-settings.ts';
import { type Installed, installed } from '../support/extension.ts';
import { pressFollow, pressIn, saying, words } from '../support/follow-story.ts';
import { openTab, waitForAction } from '../support/open-tab.ts';
import { restOnNote, waitForCard, waitForNotes } from '../support/reader.ts';
import { makeRelatedPage } from '../support/related-page.ts';
import { type SavedPage, savedPages } from '../support/saved-pages.ts';

interface FollowUp {
  readonly name: string;
  /** The followed page's file. */
  readonly page: string;
  readonly date: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly named: readonly string[];
  readonly strangers: readonly string[];
  readonly unrelated?: true;
}

const folder = fileURLToPath(new URL('../eval/follow/', import.meta.url));
const followUps = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file): FollowUp =>
    Object.assign(JSON.parse(readFileSync(folder + file, 'utf8')), { name: file }),
  );
const related = followUps.filter(({ unrelated }) => unrelated !== true);
const unrelated = followUps.filter((each) => each.unrelated === true);
const pages = savedPages();

const pageOf = ({ page }: FollowUp): SavedPage =>
  pages.find(({ name }) => page === `${name}.html.gz`)!;

/** English pages that nobody follows here: what is left of their own text tells of no story. */
const layouts = pages.filter(
  ({ name, lang }) =>
    /^en/i.test(lang) && !followUps.some(({ page }) => page === `${name}.html.gz`),
);

/** Another publisher's page, the same one every time. */
const layoutFor = (followUp: FollowUp): SavedPage =>
  layouts[followUps.indexOf(followUp) % layouts.length]!;

const still = (body: string) => ({
  body,
  headers: { 'content-security-policy': "script-src 'none'" },
});

const openAt = async (ours: Installed, url: string, html: string): Promise<Page> =>
  (await openTab(ours, (asked) => (asked === url ? still(html) : undefined), url)).page;

function openFollowUp(ours: Installed, followUp: FollowUp): Promise<Page> {
  const { url, html } = layoutFor(followUp);
  const { paragraphs, title, date } = followUp;
  return openAt(ours, url, makeRelatedPage(html, paragraphs, title, date));
}

/** The names that carry notes, whole or by their last word. */
const found = (named: readonly string[], notes: readonly string[]): readonly string[] =>
  named.filter((name) => notes.some((note) => name.includes(note) || note.includes(name)));

describe.each(pages.length === 0 ? [] : browserNames)('in %s', (name) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name);
    await changeSettings(ours, { density: 'all' });
  });
  afterAll(() => ours?.close());

  test.each(related)('$name: followed, then known elsewhere', async (followUp) => {
    const { url, html } = pageOf(followUp);
    const article = await openAt(ours, url, html);
    const library = await pressFollow(ours, article);
    await saying(library, 'Keep this story');
    const told = await words(library);
    await pressIn(library, 'Keep this story');
    await saying(library, 'You follow this story.');
    await library.close();
    await article.close();

    const later = await openFollowUp(ours, followUp);
    const notes = await waitForNotes(later);
    const names = found(followUp.named, notes);
    expect(names.length).toBeGreaterThanOrEqual(Math.min(3, followUp.named.length));
    expect(notes.filter((note) => followUp.strangers.includes(note))).toEqual([]);
    const note = notes.find((each) => found([names[0]!], [each]).length > 0);
    await restOnNote(later, note);
    const card = await waitForCard(later);
    const [, date] = /As of (\d+ \w+ \d{4})/.exec(card) ?? [];
    expect(date).toBeDefined();
    expect(told.replaceAll('\u00a0', ' ')).toContain(date);
    await later.close();
  });

  // One of the three is still taken for the story: an authority and an airline are named in both. The
  // floor holds what there is; recognition has to grow better at stories of one article.
  test('another affair that shares names is not always taken for the story', async () => {
    const taken: string[] = [];
    for (const one of unrelated) {
      const page = await openFollowUp(ours, one);
      const { badge, title } = await waitForAction(ours, page);
      if (badge !== '') taken.push(`${one.name}: ${badge} notes, ${title}`);
      await page.close();
    }
    console.log(`${name}, taken for a story though about another affair:`, taken);
    expect(taken.length).toBeLessThanOrEqual(1);
  });
});
