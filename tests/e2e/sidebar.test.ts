/** The side panel as Firefox has it: a sidebar. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installed, installed } from '../support/extension.ts';
import { type Sidebar, sidebarOf } from '../support/firefox-sidebar.ts';
import { openTab } from '../support/open-tab.ts';
import { notedTexts, until, waitForCard, waitForNotes } from '../support/reader.ts';
import { samplePage } from '../support/sample-page.ts';

let ours: Installed;
let sidebar: Sidebar;
beforeAll(async () => {
  ours = await installed('firefox');
  sidebar = sidebarOf(ours);
});
afterAll(() => ours?.close());

const notes = `[...document.querySelectorAll('.panel-notes button')]`;
const current = `${notes}.findIndex((each) => each.hasAttribute('aria-current'))`;

test('it does not open by itself; opened, it has the page’s notes, leads to them and follows the page', async () => {
  const { page, troubles } = await openTab(ours, samplePage.site, samplePage.url);
  await page.setViewport({ width: 900, height: 400 });
  await waitForNotes(page);
  expect(await sidebar.isOpen()).toBe(false);
  await sidebar.open();
  const noted = await notedTexts(page);
  await until('the notes', async () => (await sidebar.ask(`${notes}.length`)) === noted.length);
  expect(await sidebar.ask(current)).toBe(0);

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await until('a later note', async () => Number(await sidebar.ask(current)) > 0);
  await page.evaluate(() => scrollTo(0, 0));
  await until('the first note', async () => (await sidebar.ask(current)) === 0);

  const last = noted.length - 1;
  await sidebar.ask(`${notes}[${last}].click()`);
  const card = await waitForCard(page);
  expect(card).toContain(await sidebar.ask(`${notes}[${last}].querySelector('bdi').textContent`));
  await until('the last note', async () => (await sidebar.ask(current)) === last);
  await sidebar.close();
  expect(troubles).toEqual([]);
});
