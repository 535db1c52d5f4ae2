/** Addresses and settings in, the reader's choice for a site out, and settings with another choice. Pure. */
import type { Settings } from './settings.ts';

export type SiteChoice = 'on' | 'off';

/** The host of a web page's address without a leading "www."; null for any other address. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname.replace(/^www\./, '').replace(/\.$/, '');
}

/** Whether `site` is `parent` or one of its subdomains. */
export function isWithin(site: string, parent: string): boolean {
  return site === parent || site.endsWith(`.${parent}`);
}

/** The choice for the site or else for its nearest parent domain that has one; on when none has. */
export function siteChoice(settings: Settings, site: string): SiteChoice {
  return nearestChoice(settings.sites, site);
}

/**
 * Settings in which the site has this choice, and with it each subdomain that the reader has not
 * set apart. What only repeats an inherited choice is dropped: the list is what the reader changed.
 */
export function switchSite(settings: Settings, site: string, choice: SiteChoice): Settings {
  const chosen = Object.entries({ ...settings.sites, [site]: choice });
  const sites: Record<string, SiteChoice> = {};
  for (const [domain, own] of chosen.toSorted(byLength)) {
    if (nearestChoice(sites, domain) !== own) sites[domain] = own;
  }
  return { ...settings, sites };
}

/** Settings in which neither the site nor a subdomain of it has a choice of its own any more. */
export function forgetSite(settings: Settings, site: string): Settings {
  const others = Object.entries(settings.sites).filter(([other]) => !isWithin(other, site));
  return { ...settings, sites: Object.fromEntries(others) };
}

/** Which site a switch shown on `site` acts on: the listed one that covers it, else the site itself. */
export function switchedSite(listed: readonly string[], site: string): string {
  return listed.find((candidate) => isWithin(site, candidate)) ?? site;
}

function nearestChoice(sites: Settings['sites'], site: string): SiteChoice {
  const decided = selfAndParents(site).find((domain) => Object.hasOwn(sites, domain));
  return (decided !== undefined && sites[decided]) || 'on';
}

/** "a.b.co.uk" to itself, "b.co.uk", "co.uk". A last label alone is no site to choose for. */
function selfAndParents(site: string): string[] {
  const labels = site.split('.');
  const parents = labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join('.'));
  return [site, ...parents];
}

/** A parent domain is always shorter than its subdomains. */
function byLength(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0].length - b[0].length;
}
