/**
 * The browser's grants: which sites it lets the extension read, asking for one more, giving one
 * back. The browser keeps them and its own controls change them too, so nothing here is remembered.
 */
import { browser } from 'wxt/browser';
import { listedSite } from './news-sites.ts';
import { isWithin } from './sites.ts';

/** The sites of the fixed list, from the manifest. */
export function listedSites(): string[] {
  const patterns: string[] = browser.runtime.getManifest().host_permissions ?? [];
  return patterns.map(listedSite).filter((site) => site !== null);
}

/** Whether the browser lets us read the page at this address now; false for what is no web page. */
export async function hasAccess(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Asks the reader, in the browser's own words, for a site and its subdomains; true when granted.
 * Call it straight from a click or key press, before anything is awaited: browsers refuse it later.
 * The popup may close while the browser asks; the background sees the grant and starts on open tabs.
 */
export async function requestAccess(site: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [accessPattern(site)] });
  } catch {
    // It does not take this for a site, or its policy lets nobody ask.
    return false;
  }
}

/**
 * Gives a granted site back. False when that is not for us to do: a site of the fixed list in
 * Chromium, or one that is readable only because the reader granted all sites.
 */
export async function dropAccess(site: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [accessPattern(site)] });
  } catch {
    return false;
  }
}

/** Sites granted one by one beyond the fixed list, for a list of them. */
export async function grantedSites(): Promise<string[]> {
  const listed = listedSites();
  const { origins = [] } = await browser.permissions.getAll();
  const sites = origins.map(accessSite).filter((site) => site !== null);
  return [...new Set(sites)].filter((site) => !listed.some((parent) => isWithin(site, parent)));
}

/** Numbers and single names (192.0.2.1, [::1], localhost) have no subdomains. */
function accessPattern(site: string): string {
  const hasSubdomains = /\.[a-z][^.]*$/.test(site);
  return `*://${hasSubdomains ? '*.' : ''}${site}/*`;
}

function accessSite(pattern: string): string | null {
  return /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1] ?? null;
}
