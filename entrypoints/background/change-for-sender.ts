/** Changes settings for a content script, only ever for the site or the page that it runs in. */
import type { Sender } from '../../src/messages.ts';
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

/**
 * The sender's `url` is where it was loaded; the corrected page may be a later address of the same origin. Of a
 * private window nothing is written: its pages keep what was said of them by themselves.
 */
export async function correctForSender(
  sender: Pick<Sender, 'url' | 'isPrivate'>,
  corrections: readonly Correction[],
): Promise<void> {
  const own = ownCorrections(sender, corrections);
  if (own.length > 0) await changeSettings((settings) => addCorrections(settings, own));
}

/** As `correctForSender`, to take them back. */
export async function takeBackForSender(
  sender: Pick<Sender, 'url' | 'isPrivate'>,
  corrections: readonly Correction[],
): Promise<void> {
  const own = ownCorrections(sender, corrections);
  if (own.length > 0) await changeSettings((settings) => takeBackCorrections(settings, own));
}

function ownCorrections(
  { url, isPrivate }: Pick<Sender, 'url' | 'isPrivate'>,
  corrections: readonly Correction[],
): Correction[] {
  return isPrivate ? [] : corrections.filter(({ page }) => isOfOrigin(page, url));
}

function isOfOrigin(page: string, url: string): boolean {
  return URL.canParse(page) && new URL(page).origin === new URL(url).origin;
}
