/** Changes settings for a content script, only ever for the site or the page that it runs in. */
import { dismissStory } from '../../src/settings/dismiss-story.ts';
import { changeSettings } from '../../src/settings/settings-store.ts';
import { listedSites } from '../../src/settings/site-access.ts';
import { siteOf, switchedSite, switchSite } from '../../src/settings/sites.ts';

export async function hideSiteOfSender(url: string): Promise<void> {
  const site = siteOf(url);
  if (site === null) return;
  const switched = switchedSite(listedSites(), site);
  await changeSettings((settings) => switchSite(settings, switched, 'off'));
}

/** `url` is where the sender was loaded; `page` may be a later address of the same origin. */
export async function dismissForSender(url: string, page: string, story: string): Promise<void> {
  if (!URL.canParse(page) || new URL(page).origin !== new URL(url).origin) return;
  await changeSettings((settings) => dismissStory(settings, page, story));
}
