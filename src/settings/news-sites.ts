/**
 * The text of data/news-sites.txt in, the sites that are readable right after install out; and the
 * match patterns by which the manifest names them. Pure.
 */

export interface NewsSite {
  /** Host without "www."; its subdomains are covered. */
  readonly site: string;
  /** BCP 47 of most of what it publishes. */
  readonly lang: string;
  readonly name: string;
}

/** One site a line: domain, language, name. Empty lines and lines that begin with # are passed over. */
export function parseNewsSites(text: string): NewsSite[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(parseLine);
}

function parseLine(line: string): NewsSite {
  const [site, lang, ...name] = line.trim().split(/\s+/);
  if (site === undefined || lang === undefined || name.length === 0) {
    throw new Error(`news-sites.txt: "${line}" is not "domain language name"`);
  }
  return { site, lang, name: name.join(' ') };
}

/** Https alone, the least that is needed: no listed site serves news over plain http. */
export function listedPattern(site: string): string {
  return `https://*.${site}/*`;
}

/** The site of a pattern made by `listedPattern`; null for any other. */
export function listedSite(pattern: string): string | null {
  return /^https:\/\/\*\.([^/]+)\/\*$/.exec(pattern)?.[1] ?? null;
}
