/** Follows the story of an open page as a reader does: by the popup in Chromium, by the keys in Firefox. */
import type { Page } from 'puppeteer-core';
import type { Installed } from './extension.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { openPopup } from './popup.ts';
import { until } from './reader.ts';

/** Presses "Follow this story" over `page`; the library page that opens, once it shows what it has read. */
async function askToFollow(ours: Installed, page: Page): Promise<Page> {
  const known = new Set(await ours.browser.pages());
  await page.bringToFront();
  await (ours.name === 'chromium' ? pressInPopup(ours, page) : pressKeys(ours));
  const library = await until('the library page', async () => {
    const opened = (await ours.browser.pages()).filter((each) => !known.has(each));
    const found = await Promise.all(opened.map(isLibrary));
    return opened.find((_, at) => found[at]);
  });
  await until('what was read', () => library.$('h1'));
  return library;
}

/** As `askToFollow`, and presses "Keep this story". The page is left open. */
export async function followPage(ours: Installed, page: Page): Promise<Page> {
  const library = await askToFollow(ours, page);
  await library.waitForSelector('button#keep');
  await library.$eval('button#keep', (button) => button.click());
  await until('the kept story', async () => (await library.$('button#keep')) === null);
  return library;
}

/** Asked of the page itself: Firefox does not tell WebDriver where an extension's page is. */
async function isLibrary(page: Page): Promise<boolean> {
  const asked = page.evaluate(() => location.pathname === '/library.html');
  return asked.catch(() => false);
}

async function pressInPopup(ours: Installed, page: Page): Promise<void> {
  const popup = await openPopup(ours.browser, page);
  const button = await popup.waitForSelector('aria/Follow this story[role="button"]');
  await button?.click();
}

/** Firefox tells no test of its popup; its keys for our command do the same. */
async function pressKeys({ browser }: Installed): Promise<void> {
  await inFirefoxWindow(browser, sendCommand);
}

const sendCommand = `(() => {
  const key = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')]
    .find((each) => each.getAttribute('key')?.toUpperCase() === 'F');
  key.doCommand();
  return 1;
})()`;
