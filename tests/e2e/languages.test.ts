/**
 * The built extension in a language that runs from right to left. No browser of the tests speaks it, so its words take
 * the place of the English ones.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browsers.ts';
import { extensionFolder } from '../support/extension-folder.ts';
import { type Messages, readMessages } from '../support/read-messages.ts';

let folder: string;
let browser: Browser;
let base: string;
let arabic: Messages;
beforeAll(async () => {
  arabic = await readMessages('ar');
  folder = await mkdtemp(join(tmpdir(), 'backgrounder-ar-'));
  await cp(extensionFolder('chromium'), folder, { recursive: true });
  const words = (language: string): string => join(folder, '_locales', language);
  await cp(words('ar'), words('en'), { recursive: true });
  browser = await launchBrowser('chromium', { extension: folder });
  const worker = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER,
  );
  base = new URL('/', worker.url()).href;
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ['popup.html', 'manifest_name'],
  ['sidepanel.html', 'manifest_name'],
  ['library.html', 'manifest_pages_library'],
  ['options.html', 'manifest_pages_options'],
  ['welcome.html', 'manifest_pages_welcome'],
])(
  '%s says what it is in its words, from right to left, and scrolls only downwards',
  async (path, title) => {
    const page = await browser.newPage();
    await page.goto(base + path);
    await page.waitForSelector('main');
    const found = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      title: document.title,
      sideways: document.documentElement.scrollWidth - window.innerWidth,
    }));
    expect(found).toEqual({ lang: 'ar', dir: 'rtl', title: arabic[title], sideways: 0 });
    await page.close();
  },
);

test('the manifest is in its words', async () => {
  const page = await browser.newPage();
  await page.goto(`${base}library.html`);
  const said = (await page.evaluate(
    'chrome.commands.getAll().then((all) => [chrome.runtime.getManifest(), ...all])',
  )) as { description: string }[];
  const words = said.map(({ description }) => description);
  expect(words).toContain(arabic['manifest_description']);
  expect(words).toContain(arabic['manifest_commands_nextNote']);
  await page.close();
});
