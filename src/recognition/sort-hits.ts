/**
 * Hits in; the same by the stories that they speak of out, once for all of them, so that a page costs no more with
 * many stories than what it names of each.
 */
import type { Library } from '../library/library.ts';
import { senseAfter } from '../library/name-index.ts';
import { entryOf, storyOf, termOf } from '../library/senses.ts';
import type { Words } from '../library/split-words.ts';
import type { Hit } from './find-hits.ts';
import { withoutOffice, type WordRange } from './without-office.ts';

/** A hit read as an entry of one story: the number of the sense that says which. */
export interface NameHit {
  readonly hit: Hit;
  readonly sense: number;
}

/** A hit read as a term of one story: the term's place in the story, and the word where it stands. */
interface TermHit {
  readonly term: number;
  readonly place: number;
}

/** What a text names of one story, in its order. */
export interface StoryHits {
  readonly names: NameHit[];
  readonly terms: TermHit[];
}

export interface SortedHits {
  /** By the story's number, in the order in which the text first names them. */
  readonly byStory: ReadonlyMap<number, StoryHits>;
  /** Those that name any entry. */
  readonly named: readonly Hit[];
  /** The longest of these at each place, none overlapping. */
  readonly longest: ReadonlySet<Hit>;
  /** Those that hold an office, with the words that are the name itself; of one story alone nobody asks. */
  readonly withOffice: ReadonlyMap<Hit, WordRange>;
}

const noHits: StoryHits = { names: [], terms: [] };

/** Nothing where the text does not name the story. */
export const hitsOf = ({ byStory }: SortedHits, story: number): StoryHits =>
  byStory.get(story) ?? noHits;

function addHit({ index, senses }: Library, hit: Hit, byStory: Map<number, StoryHits>): void {
  for (let sense = hit.sense; sense >= 0; sense = senseAfter(index, sense)) {
    const story = storyOf(senses, sense);
    const term = termOf(senses, sense);
    const known = byStory.get(story) ?? { names: [], terms: [] };
    byStory.set(story, known);
    if (term >= 0) known.terms.push({ term, place: hit.first });
    // Of several entries of one story that bear the name the first stands for it.
    else if (known.names.at(-1)?.hit !== hit) known.names.push({ hit, sense });
  }
}

/** The first sense of a hit that is an entry, whichever the story; -1 where there are terms only. */
function firstEntrySense({ index, senses }: Library, hit: Hit): number {
  let sense = hit.sense;
  while (sense >= 0 && entryOf(senses, sense) < 0) sense = senseAfter(index, sense);
  return sense;
}

/** Of hits that overlap, the earliest, and of those the longest; hits of other stories count too. */
export function chooseLongest(hits: readonly Hit[]): Set<Hit> {
  const chosen: Hit[] = [];
  for (const hit of hits) {
    const last = chosen.at(-1);
    if (last && hit.first === last.first && hit.end > last.end) chosen[chosen.length - 1] = hit;
    else if (last && hit.first === last.first && hit.end === last.end && last.hasExtraS) {
      chosen[chosen.length - 1] = hit;
    } else if (!last || hit.first >= last.end) chosen.push(hit);
  }
  return new Set(chosen);
}

function findOffices(library: Library, words: Words, named: readonly Hit[]): Map<Hit, WordRange> {
  const offices = new Map<Hit, WordRange>();
  if (library.stories.length === 1) return offices;
  for (const hit of named) {
    const sense = firstEntrySense(library, hit);
    const story = library.stories[storyOf(library.senses, sense)]!;
    const bare = withoutOffice(words, hit, story.entries[entryOf(library.senses, sense)]!);
    if (bare.first !== hit.first || bare.end !== hit.end) offices.set(hit, bare);
  }
  return offices;
}

export function sortHits(library: Library, words: Words, hits: readonly Hit[]): SortedHits {
  const byStory = new Map<number, StoryHits>();
  for (const hit of hits) addHit(library, hit, byStory);
  const named = hits.filter((hit) => firstEntrySense(library, hit) >= 0);
  return {
    byStory,
    named,
    longest: chooseLongest(named),
    withOffice: findOffices(library, words, named),
  };
}
