/** What a reader does to follow a story, and with the library page, in either browser. */
import type { Page } from 'puppeteer-core';
import type { Installed } from './extension.ts';
import { openTold } from './open-told.ts';
import { openPopup } from './popup.ts';
import { until } from './reader.ts';

/** Presses what a reader would in either browser; in Firefox no driver reaches the popup, so the keys do. */
export async function pressFollow(ours: Installed, page: Page): Promise<Page> {
  const library = await (ours.name === 'chromium'
    ? followFromPopup(ours, page)
    : followByKeys(ours, page));
  const isThere = async () => (await addressOf(library)).includes('library.html#follow');
  await until('the library page', isThere);
  return library;
}

async function followFromPopup({ browser }: Installed, page: Page): Promise<Page> {
  const popup = await openPopup(browser, page);
  const before = new Set(await browser.pages());
  await pressIn(popup, 'Follow this story');
  return until('a tab for the library', async () =>
    (await browser.pages()).find((each) => !before.has(each)),
  );
}

async function followByKeys({ browser }: Installed, page: Page): Promise<Page> {
  await page.bringToFront();
  return openTold(
    browser,
    `${inAddon}.extension.shortcuts.onCommand('follow-story')`,
    closeLibrary,
  );
}

/** An expression for Firefox's window: closes the library page that its driver was not told of. Throws if the keys opened none. */
const closeLibrary = `(() => {
  const tab = gBrowser.selectedTab;
  const { spec } = tab.linkedBrowser.currentURI;
  if (!spec.includes('/library.html#follow')) throw new Error('Followed, and saw ' + spec);
  gBrowser.removeTab(tab);
  return 1;
})()`;

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
