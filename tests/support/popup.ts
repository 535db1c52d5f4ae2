/** The popup of a tab: in Chromium by the toolbar button, in Firefox, whose panel no driver reaches, in a tab behind it. */
import type { Browser, Page } from 'puppeteer-core';
import type { Installed } from './extension.ts';
import { until } from './reader.ts';

/** Presses the extension's button on `page` and gives the popup once it shows its state (Chromium only). */
export async function openPopup(browser: Browser, page: Page): Promise<Page> {
  const extension = [...(await browser.extensions()).values()][0];
  if (extension === undefined) throw new Error('The extension is not installed');
  await page.bringToFront();
  // One from before may still be closing.
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget(
    (target) => target.url().endsWith('/popup.html') && !before.has(target),
  );
  await page.triggerExtensionAction(extension);
  return whenShown(await (await opened).asPage());
}

/** The popup that is about `page`, in either browser. */
export async function openPopupOn(ours: Installed, page: Page): Promise<Page> {
  if (ours.name === 'chromium') return openPopup(ours.browser, page);
  await page.bringToFront();
  return whenShown(await ours.open('popup.html'));
}

async function whenShown(popup: Page): Promise<Page> {
  await popup.waitForSelector('#state:not([aria-busy="true"])');
  return popup;
}

/** What the popup says, once it says this. */
export const popupText = (popup: Page, words: RegExp): Promise<string> =>
  until(`a popup that says ${words}`, async () => {
    const text = await popup.$eval('body', (body) => body.innerText);
    return words.test(text) && text;
  });

/** Presses the button with just these words, once it is there. */
export const pressInPopup = (popup: Page, words: string): Promise<boolean> =>
  until(`“${words}”`, () =>
    popup.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button')];
      const button = all.find((each) => each.textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    }, words),
  );
