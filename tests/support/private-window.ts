/** A private window of Firefox in which the extension may run, as a reader may allow it. */
import type { Page } from 'puppeteer-core';
import type { Installed } from './extension.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { until } from './reader.ts';

const id = 'backgrounder@backgrounder.example';

/** "Run in Private Windows: Allow" of the add-on's page; the browser reloads the extension. */
export async function allowPrivateWindows({ browser }: Installed): Promise<void> {
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(${JSON.stringify(id)}, permissions);
      await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
      return 1;
    })()`,
  );
}

/** An expression for Firefox's window: opens a private one, done when it is at rest. */
const openWindow = `new Promise((done) => {
  const topic = 'browser-delayed-startup-finished';
  const opened = OpenBrowserWindow({ private: true });
  Services.obs.addObserver(function heard(which) {
    if (which !== opened) return;
    Services.obs.removeObserver(heard, topic);
    done(1);
  }, topic);
})`;

/** An empty tab in a new private window. */
export async function openPrivateTab({ browser }: Installed): Promise<Page> {
  const before = new Set(await browser.pages());
  await inFirefoxWindow(browser, openWindow);
  return until('a private tab', async () =>
    (await browser.pages()).find((page) => !before.has(page)),
  );
}

/** An expression for Firefox's window: opens an address behind the tab in front of the private window opened last. */
const openBehind = (url: string): string => `(() => {
  const { gBrowser } = BrowserWindowTracker.getTopWindow({ private: true });
  gBrowser.addTrustedTab(${JSON.stringify(url)}, { inBackground: true });
  return 1;
})()`;

/** The popup that is about the tab in front of that window, once it shows its state. */
export async function openPrivatePopup({ browser, inside }: Installed): Promise<Page> {
  const url = await inside.evaluate(() => new URL('popup.html', location.href).href);
  const before = new Set(await browser.pages());
  await inFirefoxWindow(browser, openBehind(url));
  const popup = await until('the popup', async () =>
    (await browser.pages()).find((page) => !before.has(page)),
  );
  await popup.waitForSelector('#state:not([aria-busy="true"])');
  return popup;
}
