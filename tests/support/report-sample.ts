/** Prints what a reader would see of the sample page, with screenshots. */
import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { openPopup } from './popup.ts';
import { restOnNote, waitForCard, waitForNotes, waitForStillness } from './reader.ts';

/** Needs the page open and the extension installed. Writes page.png and popup.png into the folder. */
export async function reportSample(browser: Browser, page: Page, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const notes = await waitForNotes(page);
  await restOnNote(page);
  const card = await waitForCard(page);
  await waitForStillness(page);
  await page.screenshot({ path: `${folder}/page.png` });
  const popup = await openPopup(browser, page);
  await popup.screenshot({ path: `${folder}/popup.png` });
  console.log(`Page: ${page.url()}`);
  console.log(`Verdict: ${await textOf(popup, '#state')}`);
  console.log(`Notes (${notes.length}): ${notes.join(', ')}`);
  console.log(`\nThe first card:\n${indent(card)}`);
  console.log(`\nThe popup's summary:\n${indent(await textOf(popup, '#summary'))}`);
  console.log(`\nScreenshots: ${folder}/page.png and popup.png`);
}

async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
