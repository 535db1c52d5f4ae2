/** The real popup, opened by the toolbar button of a tab (Chromium only). */
import type { Browser, Page } from 'puppeteer-core';

/** Presses the extension's button on `page` and gives the popup once it shows its state. */
export async function openPopup(browser: Browser, page: Page): Promise<Page> {
  const extension = [...(await browser.extensions()).values()][0];
  if (extension === undefined) throw new Error('The extension is not installed');
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('#state:not([aria-busy="true"])');
  return popup;
}
