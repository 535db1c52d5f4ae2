/** Tabs that show one state of the gallery as a reader of some eyesight, screen and language would see it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { servePages } from '../support/serve-pages.ts';
import { galleryFolder, galleryPath } from './build-gallery.ts';
import type { Surface } from './state.ts';

export interface Look {
  readonly name: string;
  /** In CSS px; null: as wide as the surface is made for. */
  readonly width: number | null;
  readonly scale: number;
  readonly scheme: 'light' | 'dark';
  readonly isForced: boolean;
}

const usual = { width: null, scale: 2, scheme: 'light', isForced: false } as const;

export const looks: readonly Look[] = [
  { ...usual, name: 'light' },
  { ...usual, name: 'dark', scheme: 'dark' },
  { ...usual, name: 'forced colours', isForced: true },
  { ...usual, name: 'narrow', width: 320 },
  // 1280 px at 400 % are as wide as 320, but a quarter as high.
  { ...usual, name: '400 per cent', width: 320, scale: 4 },
];

/** What a surface is made for, in CSS px. */
export const sizes: Readonly<Record<Surface, readonly [width: number, height: number]>> = {
  card: [640, 560],
  library: [1080, 900],
  list: [640, 640],
  marks: [900, 900],
  options: [1100, 1400],
  popup: [400, 600],
  action: [640, 400],
  panel: [360, 720],
  tokens: [1000, 1600],
  welcome: [1000, 900],
};
const zoomedHeight = 256;

export interface ShownState {
  readonly surface: Surface;
  readonly state: string;
  readonly look: Look;
  readonly language?: string;
}

const origin = 'https://gallery.test';

/** A tab that is served the built gallery, as the extension's own files are; nothing else is there. Whoever calls closes it. */
export async function newGalleryTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await servePages(page, (address) => {
    const file = join(galleryFolder, new URL(address).pathname);
    if (!existsSync(file)) return undefined;
    return { body: readFileSync(file, 'utf8'), contentType: typeOf(file) };
  });
  return page;
}

/** Names of all states of a surface. */
export async function readStates(page: Page, surface: Surface): Promise<string[]> {
  await page.goto(origin + galleryPath(surface));
  return page.$$eval('iframe', (frames) => frames.map(({ title }) => title));
}

/** Resolves when the state is drawn. */
export async function openState(page: Page, shown: ShownState): Promise<void> {
  const { surface, state, look, language } = shown;
  const [width, height] = sizes[surface];
  await page.setViewport({
    width: look.width ?? width,
    height: look.scale === 4 ? zoomedHeight : height,
    deviceScaleFactor: look.scale,
  });
  // What is drawn may go by it; and a navigation to another process loses it.
  await emulate(page, look);
  await page.goto(origin + galleryPath(surface, state, language));
  await emulate(page, look);
  await page.waitForSelector('html[data-drawn="true"]');
}

async function emulate(page: Page, { scheme, isForced }: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: isForced ? 'active' : 'none' },
    ],
  });
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.css') ? 'text/css' : 'text/html';
}
