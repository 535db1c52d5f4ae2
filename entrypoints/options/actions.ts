/** What a reader can do on the options page, done with the browser. */
import { browser } from 'wxt/browser';
import { changeSettings } from '../../src/settings/settings-store.ts';
import { dropAccess, grantedSites, requestAccess } from '../../src/settings/site-access.ts';
import type { OptionsActions } from '../../src/ui/options/options-data.ts';
import { openShortcuts } from './read-shortcuts.ts';

export const actions: OptionsActions = {
  change: (change) => changeSettings(change),
  allowSite: (site) => requestAccess(site),
  dropSite: (site) => dropAccess(site),
  openShortcuts,
  async eraseAll() {
    await browser.storage.local.clear();
    await Promise.all((await grantedSites()).map((site) => dropAccess(site)));
  },
};
