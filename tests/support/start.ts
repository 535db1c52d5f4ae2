/**
 * `npm start`: builds the extension and opens a browser with it on a sample related page, served
 * at a news site's address without network. Without a display it prints what it saw, and ends.
 * `--watch` (`npm run dev`) rebuilds and reloads at every change; `--screenshots FOLDER` only prints
 * and takes the pictures.
 */
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from './browsers.ts';
import { buildExtension } from './build-extensions.ts';
import { closeWelcome } from './extension.ts';
import { extensionFolder } from './extension-folder.ts';
import { findBrowser } from './find-browser.ts';
import { reportSample } from './report-sample.ts';
import { samplePage } from './sample-page.ts';
import { servePages } from './serve-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Of its own: the tests start this while others of them start browsers with what they built. */
const output = `${root}.output/start`;

const whatToTry = `
Backgrounder is on in this browser, on a sample page at ${samplePage.url}
(our own text, served without network). Try:
  - rest on an underlined name: the card opens; move into it, pin it, press Escape
  - Alt+Shift+J and Alt+Shift+K go from note to note, Alt+Shift+L lists them
  - the Backgrounder button in the toolbar (behind the puzzle piece): summary, quotes, this site's switch;
    in it “Open side panel”: all notes and the story beside the page
Close the browser to end.`;

interface Wishes {
  readonly isWatching: boolean;
  /** Where screenshots go; with a folder named, no window is opened. */
  readonly screenshots: string | undefined;
}

async function start({ isWatching, screenshots }: Wishes): Promise<void> {
  findBrowser('chromium');
  await buildExtension('chromium', output);
  const isHeaded = screenshots === undefined && hasDisplay();
  const browser = await launchBrowser('chromium', {
    extension: extensionFolder('chromium', output),
    isHeaded,
    isOnline: isHeaded,
  });
  await closeWelcome('chromium', browser);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await servePages(page, samplePage.site, isHeaded ? 'network' : 'fail');
  await page.goto(samplePage.url);
  if (!isHeaded) {
    await reportSample(browser, page, screenshots ?? `${root}.output/screenshots`);
  }
  if (!isHeaded && !isWatching) return browser.close();
  console.log(isHeaded ? whatToTry : 'Watching for changes. Ctrl+C ends.');
  const closed = new AbortController();
  if (isWatching) reloadAtChanges(browser, page, closed.signal);
  await new Promise((over) => browser.once('disconnected', over));
  closed.abort();
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/** Editors write a file in several steps; one rebuild serves them all. */
const settleMs = 200;

function reloadAtChanges(browser: Browser, page: Page, signal: AbortSignal): void {
  const pending: { timer?: NodeJS.Timeout } = {};
  for (const folder of ['src', 'entrypoints', 'seeds', 'public']) {
    watch(root + folder, { recursive: true, signal }, () => {
      clearTimeout(pending.timer);
      pending.timer = setTimeout(() => void reload(browser, page), settleMs);
    });
  }
  signal.addEventListener('abort', () => clearTimeout(pending.timer));
}

async function reload(browser: Browser, page: Page): Promise<void> {
  try {
    await buildExtension('chromium', output);
    for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id);
    await browser.installExtension(extensionFolder('chromium', output));
    await closeWelcome('chromium', browser);
    await page.reload();
    console.log('Rebuilt and reloaded.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

const { values } = parseArgs({
  options: { watch: { type: 'boolean', default: false }, screenshots: { type: 'string' } },
});
try {
  await start({ isWatching: values.watch, screenshots: values.screenshots });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
