/**
 * `npm run gallery:pictures [-- --only card] [-- --lang ar]`: pictures of every state of every surface, in light, dark
 * and forced colours, at the width it is made for, narrow, and at 400 % of 1280 px, to be looked at.
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../support/browsers.ts';
import { buildGallery, galleryFolder } from './build-gallery.ts';
import { type Look, looks, newGalleryTab, openState, readStates } from './open-gallery.ts';
import { surfaces } from './state.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, lang: { type: 'string', default: 'en' } },
});

await buildGallery();
const folder = `${galleryFolder}/pictures/${values.lang}`;
await mkdir(folder, { recursive: true });
const browser = await launchBrowser('chromium');
const page = await newGalleryTab(browser);
for (const surface of surfaces) {
  if (values.only !== undefined && values.only !== surface) continue;
  for (const state of await readStates(page, surface)) {
    for (const look of looks) {
      await openState(page, { surface, state, look, language: values.lang });
      // All that can be scrolled to, too.
      await page.screenshot({
        fullPage: true,
        path: `${folder}/${fileName(surface, state, look)}`,
      });
    }
  }
}
await browser.close();
console.log(folder);

function fileName(surface: string, state: string, { name }: Look): string {
  return `${surface} - ${state.replaceAll('/', '-')} - ${name}.png`;
}
