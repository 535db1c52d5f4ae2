/** Our popup or options page in a tab, under the extension's own Content-Security-Policy, without the extension. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { bundle } from '../../support/bundle.ts';
import { until } from '../../support/reader.ts';
import { servePages } from '../../support/serve-pages.ts';
import type { Call } from './mount.tsx';

export type PageName = 'popup' | 'options';
type Scheme = 'light' | 'dark' | 'forced';

const address = 'https://own.example/';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const sheets = {
  popup: ['story/story.css', 'story/timeline.css', 'popup/popup.css', 'popup/story-view.css'],
  options: ['options/options.css'],
};

export function bundlePages(): Promise<string> {
  return bundle('tests/dom/popup-options/mount.tsx');
}

export interface OwnPage {
  readonly page: Page;
  /** Shows this data, as the entry point would. */
  show(data: object | null): Promise<void>;
  /** Emulates the reader's colour scheme. */
  paint(scheme: Scheme): Promise<void>;
  takeCalls(): Promise<readonly Call[]>;
}

/** Whoever opens it closes its `page`. */
export async function openOwnPage(
  browser: Browser,
  code: string,
  name: PageName,
): Promise<OwnPage> {
  const page = await browser.newPage();
  await servePages(page, (url) => serve(url, name));
  await page.goto(address);
  await page.evaluate(code);
  const session = await page.createCDPSession();
  const mount = name === 'popup' ? 'mountPopup' : 'mountOptions';
  return {
    page,
    show: async (data) => void (await page.evaluate(`underTest.${mount}(${JSON.stringify(data)})`)),
    paint: (scheme) => emulate(session, scheme),
    takeCalls: () => page.evaluate('underTest.takeCalls()') as Promise<readonly Call[]>,
  };
}

function serve(url: string, name: PageName) {
  if (url === address) {
    const body =
      '<!doctype html><html lang="en"><head><title>Backgrounder</title><link rel="stylesheet" href="/own.css"></head><body></body></html>';
    return { body, headers: { 'content-security-policy': policy } };
  }
  if (url !== `${address}own.css`) return undefined;
  const body = ['theme.css', 'controls.css', ...sheets[name]].map(readSheet).join('\n');
  return { body, contentType: 'text/css' };
}

function readSheet(name: string): string {
  return readFileSync(new URL(`../../../src/ui/${name}`, import.meta.url), 'utf8');
}

async function emulate(session: CDPSession, scheme: Scheme): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
    ],
  });
}

/** How far the page can be scrolled sideways, in px. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** What has the focus: its name as a screen reader says it, and whether the focus can be seen. */
export function focused(page: Page): Promise<{ name: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
    const name = element.getAttribute('aria-label') ?? label ?? element.innerText;
    return {
      name: name.replaceAll(/\s+/g, ' ').trim(),
      isSeen: getComputedStyle(element).outlineStyle !== 'none',
    };
  });
}

/** The names of all that Tab reaches, in order, from the top of the page. */
export async function tabOrder(page: Page): Promise<string[]> {
  await page.evaluate(() => document.body.focus());
  const names: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return names;
    names.push((await focused(page)).name);
    if (names.length > mostStops) throw new Error('Tab does not come to an end');
  }
}

/** More stops than any of our pages has. */
const mostStops = 60;

/** Goes on with Tab until what is named so, or begins so, has the focus; it must be seen to have it. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop <= 2 * mostStops; stop++) {
    const now = await focused(page);
    if (typeof name === 'string' ? now.name.startsWith(name) : name.test(now.name)) {
      if (!now.isSeen) throw new Error(`“${now.name}” has the focus, but that cannot be seen`);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

/** By keyboard alone: to what is so named, and Enter. */
export async function pressEnterOn(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Until the page reads so. */
export async function waitForWords(page: Page, words: string): Promise<void> {
  await until(`“${words}” on the page`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );
}

export async function waitForNoWords(page: Page, words: string): Promise<void> {
  await until(`no more “${words}” on the page`, () =>
    page.evaluate((wanted) => !document.body.innerText.includes(wanted), words),
  );
}
