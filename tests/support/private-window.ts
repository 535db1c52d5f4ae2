/** A private window of Firefox in which the extension may run, as a reader may allow it. */
import type { Page } from 'puppeteer-core';
import type { Installed } from './extension.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { openTold, openTrustedTab } from './open-told.ts';
import { until } from './reader.ts';
import { type Site, servePages } from './serve-pages.ts';

const id = 'backgrounder@backgrounder.example';

/** An expression for Firefox's window: the private one that was opened last. */
const privateWindow = 'BrowserWindowTracker.getTopWindow({ private: true })';

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

/** An expression for Firefox's window: sends the tab in front of that window to an address. */
const goTo = (url: string): string => `(() => {
  const { gBrowser } = ${privateWindow};
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.loadURI(Services.io.newURI(${JSON.stringify(url)}), { triggeringPrincipal });
  return 1;
})()`;

/**
 * A served page in a new private window, loaded. The window goes there by itself: sent there by WebDriver it shows the
 * page, and under load WebDriver never says so (in one of ten runs), for the window's own first page came between.
 */
export async function openPrivatePage(
  { browser }: Installed,
  site: Site,
  url: string,
): Promise<Page> {
  const page = await openTold(browser, openWindow, `${privateWindow}.close() ?? 1`);
  await servePages(page, site);
  await inFirefoxWindow(browser, goTo(url));
  const isThere = (wanted: string) =>
    location.href === wanted && document.readyState === 'complete';
  await until('the page', () => page.evaluate(isThere, url).catch(() => false));
  return page;
}

/** The popup that is about the tab in front of that window, once it shows its state. */
export async function openPrivatePopup({ browser, inside }: Installed): Promise<Page> {
  const url = await inside.evaluate(() => new URL('popup.html', location.href).href);
  const popup = await openTrustedTab(browser, url, privateWindow);
  await popup.waitForSelector('#state:not([aria-busy="true"])');
  return popup;
}
