/** An article's address in, the part of it that tells the article out: copies with a reader's trail are one. Pure. */

/** What only tells whence a reader came. A page may be told by its query alone ("?id=12"): the rest stays. */
const trail = /^(?:utm_|at_|ns_|mc_|fbclid$|gclid$|ref$|ref_src$|cmp$|smid$)/i;

/** What is no address comes back as it is. */
export function bareAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const telling = [...searchParams].filter(([name]) => !trail.test(name));
  const query = telling
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
  const host = hostname.replace(/^(?:www|m|amp)\./, '');
  return `${host}${pathname.replace(/\/$/, '')}?${query}`;
}
