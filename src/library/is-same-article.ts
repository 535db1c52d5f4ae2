/** Two articles in, whether they are one and the same out. Pure. */
import type { StoryArticle } from '../knowledge/story.ts';

type Told = Pick<StoryArticle, 'headline' | 'source' | 'url'>;

/** By address, whatever was appended to count readers; else by headline and source. */
export function isSameArticle(one: Told, other: Told): boolean {
  const [own, its] = [bareAddress(one.url), bareAddress(other.url)];
  if (own !== null && its !== null && own === its) return true;
  return one.source !== null && one.source === other.source && one.headline === other.headline;
}

/** A page may be told by its query alone ("?id=12"); what only counts readers is left out. */
const counting = /^(?:utm_|at_|fbclid$|gclid$|ref$|ref_src$|cmp$|smid$|ns_|mc_)/i;

function bareAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const telling = [...searchParams].filter(([name]) => !counting.test(name)).toSorted();
  const query = telling.map(([name, value]) => `${name}=${value}`).join('&');
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/$/, '')}?${query}`;
}
