/** Settings and the browser's grants in, one row for each site that the reader changed out. */
import type { Settings } from '../../settings/settings.ts';

export interface ChangedSite {
  readonly site: string;
  /** Null: the reader allowed the site and chose nothing else. */
  readonly choice: 'on' | 'off' | null;
  readonly isGranted: boolean;
}

/** In the order of the alphabet. */
export function listChangedSites(
  { sites }: Settings,
  granted: readonly string[],
): readonly ChangedSite[] {
  const all = [...new Set([...Object.keys(sites), ...granted])].sort();
  return all.map((site) => ({
    site,
    choice: sites[site] ?? null,
    isGranted: granted.includes(site),
  }));
}

/** Those whose name holds the words typed, in any case; all of them for none. */
export function searchSites<T extends { readonly site: string; readonly name?: string }>(
  sites: readonly T[],
  typed: string,
): readonly T[] {
  const wanted = typed.trim().toLowerCase();
  return sites.filter(({ site, name = '' }) => `${site} ${name}`.toLowerCase().includes(wanted));
}
