/** What a reader does to follow a story, and with the library page, in either browser. */
import type { Page } from 'puppeteer-core';
import type { Installed } from './extension.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { openPopup } from './popup.ts';
import { until } from './reader.ts';

/** Presses what a reader would in either browser; in Firefox no driver reaches the popup, so the keys do. */
export async function pressFollow(ours: Installed, page: Page): Promise<Page> {
  const before = new Set(await ours.browser.pages());
  if (ours.name === 'chromium') {
    const popup = await openPopup(ours.browser, page);
    await pressIn(popup, 'Follow this story');
  } else {
    await page.bringToFront();
    await inFirefoxWindow(ours.browser, `${inAddon}.extension.shortcuts.onCommand('follow-story')`);
  }
  return until('the library page', async () => {
    for (const each of await ours.browser.pages()) {
      if (!before.has(each) && (await addressOf(each)).includes('library.html#follow')) return each;
    }
    return null;
  });
}

/** As the page itself has it: Firefox tells its driver another one. */
const addressOf = (page: Page): Promise<string> =>
  page.evaluate(() => location.href).catch(() => '');

const inAddon = `WebExtensionPolicy.getActiveExtensions().find((each) => each.name === 'Backgrounder')`;

/** Nothing while the page is being loaded anew. */
export const words = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' ')).catch(() => '');

export const saying = (page: Page, wanted: string): Promise<true> =>
  until(`“${wanted}”`, async () => (await words(page)).includes(wanted) as true);

/** As soon as there is something so called. */
export const pressIn = (page: Page, name: string): Promise<boolean> =>
  until(`“${name}” to press`, () => tryPress(page, name));

/** Whether there was something so called. */
export const tryPress = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find((each) => (each.ariaLabel ?? each.innerText).trim() === wanted);
    found?.click();
    return found !== undefined;
  }, name);
