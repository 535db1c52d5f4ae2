/** The browser's own controls over which sites an extension may read, used as its user would. */
import { type Installed } from './extension.ts';
import { inFirefoxWindow } from './firefox-window.ts';

/** Takes back, or gives again, the access to a listed site. Chromium's control does it for all of them. */
export async function setListedAccess(ours: Installed, site: string, isOn: boolean): Promise<void> {
  if (ours.name === 'firefox') await setGrant(ours, `https://*.${site}/*`, isOn);
  else await setHostAccess(ours, isOn ? 'ON_ALL_SITES' : 'ON_CLICK');
}

/** Firefox only: grants or takes back one match pattern, as about:addons does. */
export async function setGrant(ours: Installed, pattern: string, isOn: boolean): Promise<void> {
  await inFirefoxWindow(
    ours.browser,
    `(async () => {
      const { id, extension } = WebExtensionPolicy.getActiveExtensions()
        .find((each) => each.name === 'Backgrounder');
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      const granted = { permissions: [], origins: [${JSON.stringify(pattern)}] };
      await ExtensionPermissions.${isOn ? 'add' : 'remove'}(id, granted, extension);
      return 1;
    })()`,
  );
}

/** Chromium: "Site access" on the extension's own settings page. */
async function setHostAccess(ours: Installed, hostAccess: string): Promise<void> {
  const page = await ours.browser.newPage();
  await page.goto('chrome://extensions/');
  const { host: extensionId } = new URL(ours.inside.url());
  await page.evaluate((update) => chrome.developerPrivate.updateExtensionConfiguration(update), {
    extensionId,
    hostAccess,
  });
  await page.close();
}

declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
};
