/** Lines that a reader typed or pasted in; the sites that they name out, and what is none. */
import { siteOf } from '../../settings/sites.ts';

export interface ReadSites {
  /** Hosts without "www.", each once. */
  readonly sites: readonly string[];
  readonly refused: readonly string[];
}

/** A host has a dot and a last label of letters, or is this device; whole addresses are taken too. */
const host = /^(?:localhost|(?:[\p{L}\p{N}_-]+\.)+[\p{L}-][\p{L}\p{N}-]+)$/u;

export function readSites(typed: string): ReadSites {
  const lines = typed.split(/[\s,]+/).filter((line) => line !== '');
  const read = lines.map((line) => ({ line, site: readSite(line) }));
  const sites = read.flatMap(({ site }) => site ?? []);
  return {
    sites: [...new Set(sites)],
    refused: read.filter(({ site }) => site === null).map(({ line }) => line),
  };
}

function readSite(line: string): string | null {
  const site = siteOf(/^https?:\/\//i.test(line) ? line : `https://${line}`);
  return site !== null && host.test(site) ? site : null;
}
