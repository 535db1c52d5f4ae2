/** A page of ours that the harbour’s story and the ferries’ are both about, and these two in the reader's library. */
import type { Page } from 'puppeteer-core';
import { bundle } from './bundle.ts';
import type { Installed } from './extension.ts';
import { ferryStory } from './ferry-story.ts';
import { harbourStory } from './harbour-story.ts';
import type * as inPage from './keep-in-page.ts';
import { keptOf } from './kept-story.ts';
import { openTab } from './open-tab.ts';
import { notedTexts, until } from './reader.ts';
import type { Site } from './serve-pages.ts';

export const crewsUrl = 'https://www.cnn.com/2025/03/14/europe/solheim-crews/index.html';
/** The one sentence that neither story has. */
export const strike = 'Rolf Berg, who leads 300 pilots, said they would stop work on 2 May.';
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Solheim meets the crews</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-03-14T08:00:00Z">
<body><main><article><h1>Solheim meets the crews of the Vestby Line</h1>
<p>Harbour Minister Ingrid Solheim said on Thursday that the tunnel under Vestby Sound would not be delayed, whatever the Sound Alliance may do about it in the courts this spring.</p>
<p>She spoke on the quay beside the Aster, whose crew has been on strike for a week. The Vestby Line said that Solheim had promised each of them work in the tunnel once it is open.</p>
<p>Vestby Sound is crossed by 40,000 vehicles a day, all of them by ferry.</p>
<p style="height: 100vh">It rained on the quay for the whole of that afternoon.</p>
<p id="strike">${strike}</p></article></main></body></html>`;
const site: Site = (address) => (address === crewsUrl ? { body: html } : undefined);

export const harbourTitle = harbourStory.articles[0]!.headline;
export const ferryTitle = ferryStory.articles[0]!.headline;

/** Call it before what follows; the extension's kept page then has the library at hand. */
export async function keepBoth(ours: Installed): Promise<void> {
  await ours.inside.evaluate(await bundle('tests/support/keep-in-page.ts', 'library'));
  const kept = [harbourStory, ferryStory].map((story) => keptOf(story));
  await ours.inside.evaluate((stories) => (globalThis as Inside).library.keep(stories), kept);
}

export function setPaused(ours: Installed, id: string, isPaused: boolean): Promise<void> {
  return ours.inside.evaluate(
    (story, paused) => (globalThis as Inside).library.setPaused(story, paused),
    id,
    isPaused,
  );
}

/** ISO instant; null: never. */
export function readLastMet(ours: Installed, id: string): Promise<string | null> {
  return ours.inside.evaluate((story) => (globalThis as Inside).library.readLastMet(story), id);
}

/** The page, once the names of both stories are noted on it. */
export async function openCrews(ours: Installed): Promise<Page> {
  const { page } = await openTab(ours, site, crewsUrl);
  await until('the notes of both', async () => {
    const noted = await notedTexts(page);
    return noted.includes('Aster') && noted.includes('Sound Alliance');
  });
  return page;
}

interface SeenPlace {
  readonly words: string;
  readonly isInView: boolean;
}

/** Runs in the page. */
const seePlace = (): SeenPlace | null => {
  const [part] = CSS.highlights.get('backgrounder-place') ?? [];
  if (part === undefined) return null;
  const range = document.createRange();
  range.setStart(part.startContainer, part.startOffset);
  range.setEnd(part.endContainer, part.endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  return { words: range.toString(), isInView: top >= 0 && bottom <= innerHeight };
};

/** The words that are set apart on the page, and whether they are in view; null: none are. */
export const readPlace = (page: Page): Promise<SeenPlace | null> => page.evaluate(seePlace);

/** Looks out, from now on, for words that are set apart: they are so for a moment, which whoever asks then may miss. */
export async function lookOutForPlace(page: Page): Promise<() => Promise<SeenPlace>> {
  await page.evaluate(`globalThis.lookOut = setInterval(() => {
    globalThis.seenPlace ??= (${seePlace.toString()})();
  }, 20);`);
  return () =>
    until(
      'words that are set apart',
      () => page.evaluate('globalThis.seenPlace') as Promise<SeenPlace>,
    );
}

type Inside = typeof globalThis & { library: typeof inPage };
