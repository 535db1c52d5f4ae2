/** The library page in a tab, under the extension's own Content-Security-Policy, without the extension. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { bundle } from '../../support/bundle.ts';
import { servePages } from '../../support/serve-pages.ts';
import type { MountOptions } from './mount-library.tsx';

const address = 'https://own.example/library.html';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const sheets = [
  'theme.css',
  'controls.css',
  'story/story.css',
  'story/timeline.css',
  'library/library.css',
];

export const bundleLibrary = (): Promise<string> => bundle('tests/dom/library/mount-library.tsx');

/** With a database of its own. Whoever opens it closes the page. */
export async function openLibraryPage(
  browser: Browser,
  code: string,
  options: MountOptions,
): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.once('close', () => void context.close());
  await servePages(page, serve);
  await page.goto(address);
  await page.evaluate(code);
  await page.evaluate(`underTest.mountLibrary(${JSON.stringify(options)})`);
  return page;
}

function serve(url: string) {
  if (url.startsWith(address)) {
    const body =
      '<!doctype html><html lang="en"><head><title>Backgrounder library</title><link rel="stylesheet" href="/own.css"></head><body></body></html>';
    return { body, headers: { 'content-security-policy': policy } };
  }
  if (!url.endsWith('/own.css')) return undefined;
  const read = (name: string): string =>
    readFileSync(new URL(`../../../src/ui/${name}`, import.meta.url), 'utf8');
  return { body: sheets.map(read).join('\n'), contentType: 'text/css' };
}
