/**
 * What the reader set right on some pages in, what that means for one page out. A correction holds for
 * its page; said of enough pages of a site, it holds there and in its subdomains, as a site's choices do.
 */
import type { Verdict } from '../recognition/verdict.ts';
import type { Correction, Settings } from './settings.ts';
import { isWithin, siteOf } from './sites.ts';

/** Once may be one page's namesake; twice, the site writes about somebody else of that name. */
const pagesAgainstEntry = 2;
/** A story is more than a name: on as many pages it takes more to make a site unlikely for it. */
const pagesAgainstStory = 3;
/** What a page must reach where its site is unlikely: "A clear match" in the words of `sayStrength`. */
export const scoreDespiteDoubt = 0.75;

/** What the reader set right, wherever it stands. */
export type Corrected = Pick<Settings, 'corrections'>;

/** Ids of the stories that the reader said the page is not about. `page` is an address without fragment. */
export function dismissedStories({ corrections }: Corrected, page: string): readonly string[] {
  const own = corrections.filter((each) => each.page === page && each.entry === null);
  return own.map(({ story }) => story);
}

/** Why a page is not to be related to a story though its text is; null: nothing speaks against it. */
export function findObjection(
  settings: Corrected,
  page: string,
  { story, score }: Pick<Verdict, 'story' | 'score'>,
): 'page' | 'site' | null {
  if (dismissedStories(settings, page).includes(story)) return 'page';
  const against = pagesAgainst(settings, page, story, null);
  return against.length >= pagesAgainstStory && score < scoreDespiteDoubt ? 'site' : null;
}

/** How far "Not this person" reaches on a page: to it alone, to its whole site; null: it was not said. */
export function findReach(
  settings: Corrected,
  page: string,
  story: string,
  entry: string,
): 'page' | 'site' | null {
  const against = pagesAgainst(settings, page, story, entry);
  if (against.length >= pagesAgainstEntry) return 'site';
  return against.includes(page) ? 'page' : null;
}

/** Each entry of which "Not this person" reaches the page's whole site, once. */
export function findOffSite(
  settings: Corrected,
  page: string,
): { readonly story: string; readonly entry: string }[] {
  const site = siteOf(page);
  if (site === null) return [];
  return listSiteRules(settings).flatMap(({ site: of, story, entry }) =>
    entry !== null && isWithin(site, of) ? [{ story, entry }] : [],
  );
}

/** What holds for a whole site because it was said of enough of its pages. */
export interface SiteRule {
  readonly site: string;
  readonly story: string;
  /** Null: the story is unlikely there. Else the entry is not noted there. */
  readonly entry: string | null;
}

/** Each once, in the order in which the first pages were corrected. */
export function listSiteRules({ corrections }: Corrected): readonly SiteRule[] {
  const placed = corrections.map((each) => ({ ...each, site: siteOf(each.page) ?? '' }));
  const rules = new Map<string, SiteRule>();
  for (const { site, story, entry } of placed) {
    const against = placed.filter(
      (each) => each.story === story && each.entry === entry && isWithin(site, each.site),
    );
    const needed = entry === null ? pagesAgainstStory : pagesAgainstEntry;
    if (against.length >= needed) rules.set(`${site} ${story} ${entry}`, { site, story, entry });
  }
  return [...rules.values()];
}

/** The pages of a page's site, or of a parent domain, of which the reader said so. */
function pagesAgainst(
  { corrections }: Corrected,
  page: string,
  story: string,
  entry: Correction['entry'],
): readonly string[] {
  const site = siteOf(page);
  if (site === null) return [];
  const same = corrections.filter((each) => each.story === story && each.entry === entry);
  return same.map((each) => each.page).filter((each) => isWithin(site, siteOf(each) ?? ''));
}
