/** A private window reads the library and leaves nothing in it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { type Installed, installed } from '../support/extension.ts';
import { allowPrivateWindows, openPrivateTab } from '../support/private-window.ts';
import { openTab } from '../support/open-tab.ts';
import { until, waitForNotes } from '../support/reader.ts';
import { samplePage } from '../support/sample-page.ts';
import { servePages } from '../support/serve-pages.ts';
import type * as InPage from './library-in-page.ts';

declare const underTest: typeof InPage;

let ours: Installed;
beforeAll(async () => {
  ours = await installed('firefox');
  await allowPrivateWindows(ours);
  ours.inside = await until('a page of the reloaded extension', () =>
    ours.open('options.html').catch(() => null),
  );
  await ours.inside.evaluate(await bundle('tests/e2e/library-in-page.ts'));
});
afterAll(() => ours.close());

const lastMet = async (): Promise<string | null | undefined> => {
  const [story] = await ours.inside.evaluate(() => underTest.list());
  return story?.lastMet;
};

test('notes come in a private window, and that the page was met is not remembered', async () => {
  const page = await openPrivateTab(ours);
  await servePages(page, samplePage.site);
  // The window's own first page may still be on its way, and ends what is asked for meanwhile.
  await until('the page', () => page.goto(samplePage.url).catch(() => null));
  expect((await waitForNotes(page)).length).toBeGreaterThan(0);
  // The same page in a window that is not private is met, and by then the private one would have been.
  expect(await lastMet()).toBeNull();
  // New tabs open in the window that was opened last.
  await page.close();
  const usual = await openTab(ours, samplePage.site, samplePage.url);
  await waitForNotes(usual.page);
  expect(await until('the story to be met', lastMet)).toMatch(/^\d{4}-/);
});
