/** The installed extension as its user sees it: toolbar button, its own pages, the API they have. */
import { type Browser, type Page, TargetType } from 'puppeteer-core';
import { type BrowserName, type LaunchOptions, launchBrowser } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { openTrustedTab } from './open-told.ts';
import { until } from './reader.ts';

/** What the toolbar button shows for a tab. */
export interface Action {
  readonly badge: string;
  readonly title: string;
}

export interface Installed {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** One of the extension's own pages, kept open: whatever runs in it has the extension's API. */
  inside: Page;
  /** Of the tab at this address. */
  action(page: Pick<Page, 'url'>): Promise<Action>;
  /** Opens a page of the extension ("popup.html") in a tab. */
  open(path: string): Promise<Page>;
  /** Reloads the extension, as an update does: its pages and its background go, tabs stay. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

interface InstallOptions extends Omit<LaunchOptions, 'extension'> {
  /** The page that opens after the installation stays. Default false: tests look at others. */
  readonly keepsWelcome?: boolean;
}

/** Starts a browser with the built extension (see build-extensions.ts) installed. */
export async function installed(
  name: BrowserName,
  options: InstallOptions = {},
): Promise<Installed> {
  const { keepsWelcome = false, ...rest } = options;
  const browser = await launchBrowser(name, { ...rest, extension: extensionFolder(name) });
  const base = name === 'chromium' ? await chromiumBase(browser) : await firefoxBase(browser);
  const open = (path: string) =>
    name === 'chromium' ? openTab(browser, base + path) : openTrustedTab(browser, base + path);
  if (!keepsWelcome) await closeWelcome(name, browser);
  const ours: Installed = {
    name,
    browser,
    inside: await open('options.html'),
    open,
    action: (page) => ours.inside.evaluate(askAction, page.url()),
    reload: async () => {
      await browser.installExtension(extensionFolder(name));
      ours.inside = await untilOpen(() => open('options.html'));
    },
    close: () => browser.close(),
  };
  return ours;
}

/**
 * Once it has opened: later it would come before what somebody looks at. To a browser that a test starts the extension
 * is newly installed each time, in a kept profile too.
 */
export async function closeWelcome(name: BrowserName, browser: Browser): Promise<void> {
  if (name === 'chromium') {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith(welcomePath));
    await (await welcome.page())?.close();
    return;
  }
  // Firefox's driver need not have heard of it yet.
  await until('the welcome page', async () => inFirefoxWindow(browser, closeTabAt(welcomePath)));
}

const welcomePath = '/welcome.html';

/** An expression for Firefox's window: closes the tab whose address ends so, and says whether there was one. */
const closeTabAt = (path: string): string => `(() => {
  const isAt = ({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith(${JSON.stringify(path)});
  const tab = gBrowser.tabs.find(isAt);
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
})()`;

/** While an extension restarts, its pages can not be opened for a moment. */
async function untilOpen(open: () => Promise<Page>): Promise<Page> {
  return until('the reloaded extension', async () => {
    const page = await open().catch(() => null);
    const isOurs = await page?.evaluate(() => 'storage' in chrome).catch(() => false);
    if (page !== null && isOurs !== true) await page.close().catch(() => null);
    return isOurs === true && page;
  });
}

/** Ends the background as the browser does when it has been idle; the next event starts it anew. */
export async function killBackground({ name, browser }: Installed): Promise<void> {
  if (name === 'firefox') {
    await inFirefoxWindow(browser, `${inAddon}.extension.terminateBackground().then(() => 1)`);
    return;
  }
  for (const target of browser.targets()) {
    if (target.type() === TargetType.SERVICE_WORKER) await (await target.worker())?.close();
  }
}

async function chromiumBase(browser: Browser): Promise<string> {
  // Chromium installs it in the background: right after the start its list is empty.
  const ours = await until('the installed extension', async () => {
    const all = [...(await browser.extensions()).values()];
    return all.find((each) => each.name === 'Backgrounder');
  });
  return `chrome-extension://${ours.id}/`;
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

const inAddon = `WebExtensionPolicy.getActiveExtensions().find((each) => each.name === 'Backgrounder')`;

async function firefoxBase(browser: Browser): Promise<string> {
  return String(await inFirefoxWindow(browser, `${inAddon}.getURL('')`));
}

/** Runs in the extension's page. Finds the tab by its address, which host access lets it see. */
async function askAction(url: string): Promise<Action> {
  const bare = (address: string | undefined) => address?.replace(/#.*$/, '');
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.find((tab) => bare(tab.url) === bare(url))?.id;
  if (tabId === undefined) return { badge: '', title: '' };
  const badge = await chrome.action.getBadgeText({ tabId });
  return { badge, title: await chrome.action.getTitle({ tabId }) };
}

/** The part of the extension API that `askAction` finds in an extension's page, in both browsers. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
};
