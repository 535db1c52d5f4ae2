/**
 * Words of a page in; the few stories that it may be about out. It asks an index on disk for each word and
 * reads a bounded number of stories, so that it costs the same however large the library is.
 */
import { weighClues } from '../keys/weigh-clues.ts';
import type { StorySites } from '../kept-story.ts';
import type { CompiledStory, Database } from './database.ts';
import { readFrom } from './transact.ts';

/** Of the stories with one word the newest are looked at; those older have other words by which they are found. */
const mostStoriesOfWord = 32;
/** As many are weighed: a word that many stories have tells little of any of them. */
const mostWeighed = 32;
/** More stories than this no page is about; each costs the page some time. */
const mostCandidates = 8;

/** How far each place is meant by the words: a word of few stories tells more. */
function nominate(places: readonly (readonly number[])[]): number[] {
  const shares = new Map<number, number>();
  for (const some of places) {
    for (const place of some) shares.set(place, (shares.get(place) ?? 0) + 1 / some.length);
  }
  return [...shares]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostWeighed)
    .map(([place]) => place);
}

const isOf = (site: string, of: string): boolean => site === of || site.endsWith(`.${of}`);

function isLookedForOn({ rule, sites }: StorySites, site: string): boolean {
  if (rule === 'everywhere') return true;
  return sites.some((each) => isOf(site, each)) === (rule === 'only');
}

/** Ids, the likeliest first. */
export async function findCandidateIds(
  database: Database,
  words: readonly string[],
  site: string,
): Promise<string[]> {
  const nominated = await readFrom(database, ['compiled'], async (transaction) => {
    const compiled = transaction.objectStore('compiled');
    const index = compiled.index('keys');
    const places = await Promise.all(
      words.map((word) => index.getAllKeys(word, mostStoriesOfWord)),
    );
    return Promise.all(nominate(places).map((place) => compiled.get(place)));
  });
  return choose(nominated, new Set(words), site);
}

function choose(
  nominated: readonly (CompiledStory | undefined)[],
  words: ReadonlySet<string>,
  site: string,
): string[] {
  return nominated
    .filter((one) => one !== undefined)
    .filter(({ sites }) => isLookedForOn(sites, site))
    .map(({ id, clues }) => ({ id, weight: weighClues(clues, words) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostCandidates)
    .map(({ id }) => id);
}
