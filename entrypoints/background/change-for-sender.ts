/** Changes settings for a content script, only ever for the site or the page that it runs in. */
import { addCorrections, takeBackCorrections } from '../../src/settings/corrections.ts';
import type { Correction } from '../../src/settings/settings.ts';
import { changeSettings } from '../../src/settings/settings-store.ts';
import { listedSites } from '../../src/settings/site-access.ts';
import { siteOf, switchedSite, switchSite } from '../../src/settings/sites.ts';

export async function hideSiteOfSender(url: string): Promise<void> {
  const site = siteOf(url);
  if (site === null) return;
  const switched = switchedSite(listedSites(), site);
  await changeSettings((settings) => switchSite(settings, switched, 'off'));
}

/** `url` is where the sender was loaded; the corrected page may be a later address of the same origin. */
export async function correctForSender(
  url: string,
  corrections: readonly Correction[],
): Promise<void> {
  const own = corrections.filter(({ page }) => isOfOrigin(page, url));
  if (own.length > 0) await changeSettings((settings) => addCorrections(settings, own));
}

/** As `correctForSender`, to take them back. */
export async function takeBackForSender(
  url: string,
  corrections: readonly Correction[],
): Promise<void> {
  const own = corrections.filter(({ page }) => isOfOrigin(page, url));
  if (own.length > 0) await changeSettings((settings) => takeBackCorrections(settings, own));
}

function isOfOrigin(page: string, url: string): boolean {
  return URL.canParse(page) && new URL(page).origin === new URL(url).origin;
}
