/** Settings and a page in, what of the reader's choices holds there out. */
import { dismissedStories } from '../../settings/heed-corrections.ts';
import { isWithin, siteChoice } from '../../settings/sites.ts';
import type { Settings } from '../../settings/settings.ts';
import type { PageChoices } from './page-state.ts';

/** `site` null where the tab shows no web page; `page` is its address without fragment. */
export function choicesFor(settings: Settings, site: string | null, page: string): PageChoices {
  return {
    isPaused: settings.isPaused,
    isSiteOn: site !== null && siteChoice(settings, site) === 'on',
    chosenSite: site === null ? null : nearestChoice(settings, site),
    dismissed: dismissedStories(settings, page),
  };
}

/** The nearest of the site and its parent domains that the reader chose for. */
function nearestChoice({ sites }: Settings, site: string): string | null {
  const covering = Object.keys(sites).filter((chosen) => isWithin(site, chosen));
  return covering.sort((a, b) => b.length - a.length)[0] ?? null;
}
