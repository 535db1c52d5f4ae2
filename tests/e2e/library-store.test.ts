/** The reader's library behind real pages: every open tab follows it, and a killed background harms nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptOf } from '../support/kept-story.ts';
import { browserNames } from '../support/browsers.ts';
import { bundle } from '../support/bundle.ts';
import { type Installed, installed, killBackground } from '../support/extension.ts';
import { harbourStory } from '../support/harbour-story.ts';
import { openTab, waitForAction } from '../support/open-tab.ts';
import { notedTexts, until, waitForNotes } from '../support/reader.ts';
import { makeKeptStory } from '../bench/library/make-stories.ts';
import type * as InPage from './library-in-page.ts';

declare const underTest: typeof InPage;

const url = 'https://apnews.com/article/tunnel-put-off';
const paragraphs = [
  'Harbour Minister Ingrid Solheim has put off the tunnel under Vestby Sound for another year, her office said on Friday.',
  'The Sound Alliance welcomed the delay. Solheim will meet the Sound Alliance next week to speak of ferries on Vestby Sound.',
  'Fishing towns along Vestby Sound had feared for their catch while the tunnel is dug.',
];
const html = `<!doctype html><html lang="en"><head><title>Tunnel under Vestby Sound put off</title>
  <meta property="og:type" content="article"></head><body><article>
  <h1>Tunnel under Vestby Sound put off</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}
  </article></body></html>`;
const site = (address: string) => (address === url ? { body: html } : undefined);

let script: string;
beforeAll(async () => {
  script = await bundle('tests/e2e/library-in-page.ts');
});

describe.each(browserNames)('in %s', (name) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name);
    await ours.inside.evaluate(script);
  });
  afterAll(() => ours.close());

  test('an open tab follows what the reader keeps, pauses and removes', async () => {
    const { page, troubles } = await openTab(ours, site, url);
    await waitForAction(ours, page);
    expect(await notedTexts(page)).toEqual([]);
    const unnoted = (): Promise<unknown> =>
      until('a page without notes', async () => (await notedTexts(page)).length === 0);

    await ours.inside.evaluate((kept) => underTest.keep([kept]), keptOf(harbourStory));
    expect(await waitForNotes(page)).toContain('Ingrid Solheim');
    const { title } = await waitForAction(ours, page, ({ badge }) => badge !== '');
    expect(title).toContain('Council delays the vote on a harbour tunnel');
    await ours.inside.evaluate(() => underTest.pause('harbour', true));
    await unnoted();
    await ours.inside.evaluate(() => underTest.pause('harbour', false));
    await waitForNotes(page);
    await ours.inside.evaluate(() => underTest.remove(['harbour']));
    await unnoted();
    expect(troubles).toEqual([]);
  });

  test('a page that was met is remembered, and a killed background answers the next one', async () => {
    await ours.inside.evaluate((kept) => underTest.keep([kept]), keptOf(harbourStory));
    await killBackground(ours);
    const { page } = await openTab(ours, site, url);
    await waitForNotes(page);
    const met = await until('the story to be met', async () => {
      const stories = await ours.inside.evaluate(() => underTest.list());
      return stories.find(({ id }) => id === 'harbour')?.lastMet;
    });
    expect(met).toMatch(/^\d{4}-/);
  });

  test('what an older version made is made anew, though the background is killed meanwhile', async () => {
    const stories = Array.from({ length: 60 }, (_, index) => makeKeptStory(index));
    await ours.inside.evaluate((many) => underTest.keep(many), [keptOf(harbourStory), ...stories]);
    const countOutdated = () => ours.inside.evaluate(() => underTest.countOutdated());
    // As at an update: the background is ended, the next page wakes the new one.
    await killBackground(ours);
    await ours.inside.evaluate(() => underTest.outdate());
    const first = await openTab(ours, site, url);
    const { length } = stories;
    await until('some to be made anew', async () => (await countOutdated()) < length);
    await killBackground(ours);
    await first.page.close();
    const second = await openTab(ours, site, url);
    expect(await waitForNotes(second.page)).toContain('Ingrid Solheim');
    const patienceMs = 40_000;
    await until('all to be made anew', async () => (await countOutdated()) === 0, patienceMs);
  });
});
