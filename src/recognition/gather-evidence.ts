/**
 * A passage in; for one story what of it the passage names, where and how prominently, and which of its terms it
 * uses. It counts and places; what that amounts to is measured and weighed elsewhere.
 */
import type { Entry, Story, Term } from '../knowledge/story.ts';
import type { Library } from '../library/library.ts';
import { chooseNames } from './choose-names.ts';
import { isTermOf } from './is-term-of.ts';
import type { PassageReading } from './read-passage.ts';
import { hitsOf } from './sort-hits.ts';

/** Where in a passage something stands, by the first words of its blocks. */
interface Found {
  readonly times: number;
  readonly isInHeadline: boolean;
  /** In the headline or the lead. */
  readonly isUpFront: boolean;
  readonly blocks: readonly number[];
}

export interface NamedEntry extends Found {
  readonly entry: Entry;
  /** In [0, 1]: how far the passage is about it. */
  readonly prominence: number;
}

export interface FoundTerm extends Found {
  readonly term: Term;
}

export interface Evidence {
  readonly story: Story;
  /** Most prominent first. */
  readonly named: readonly NamedEntry[];
  /** Heaviest first, each once; names of entries are not among them. */
  readonly terms: readonly FoundTerm[];
}

/** A bare surname may be anybody's. */
const unconfirmedShare = 0.7;

/** What headline, lead and frequency add to prominence: each takes this share of what is still missing to 1. */
const headlineShare = 0.6;
const leadShare = 0.4;
const frequencyShare = 0.7;
/** In a passage of this many words one more mention is needed for the same weight of frequency. */
const wordsPerMention = 250;
/** A passage of this length halves what its lead adds for an entry that it names only once. */
const wordsOfPassing = 400;

function prominenceOf(places: readonly number[], passage: PassageReading): number {
  const isInHeadline = places[0]! < passage.headlineEnd;
  const isInLead = places.some((place) => place >= passage.headlineEnd && place < passage.leadEnd);
  const lead = places.length > 1 ? leadShare : leadShare / (1 + passage.length / wordsOfPassing);
  const frequency = places.length / (places.length + 1 + passage.length / wordsPerMention);
  const missing =
    (1 - (isInHeadline ? headlineShare : 0)) *
    (1 - (isInLead ? lead : 0)) *
    (1 - frequencyShare * frequency);
  return 1 - missing;
}

function locate(
  places: readonly number[],
  { reading, headlineEnd, leadEnd }: PassageReading,
): Found {
  return {
    times: places.length,
    isInHeadline: places[0]! < headlineEnd,
    isUpFront: places[0]! < leadEnd,
    blocks: [...new Set(places.map((place) => reading.block[place]!))],
  };
}

/** The places of each, in the order in which they are first met. */
function groupPlaces<T>(found: Iterable<readonly [what: T, place: number]>): Map<T, number[]> {
  const places = new Map<T, number[]>();
  for (const [what, place] of found) {
    const known = places.get(what);
    if (known) known.push(place);
    else places.set(what, [place]);
  }
  return places;
}

function gatherNames(library: Library, passage: PassageReading, story: number): NamedEntry[] {
  const chosen = chooseNames(library, passage.reading, story);
  const confirmed = new Set(chosen.filter((one) => one.isConfirmed).map(({ entry }) => entry));
  const nameAt = ([entry, places]: readonly [Entry, readonly number[]]): NamedEntry => {
    const share = confirmed.has(entry) ? 1 : unconfirmedShare;
    return { ...locate(places, passage), entry, prominence: prominenceOf(places, passage) * share };
  };
  return [...groupPlaces(chosen.map(({ entry, hit }) => [entry, hit.first] as const))]
    .map((found) => nameAt(found))
    .sort((a, b) => b.prominence - a.prominence);
}

function findTerms({ reading }: PassageReading, { terms }: Story, story: number): [Term, number][] {
  return hitsOf(reading.sorted, story)
    .terms.map(({ term, place }): [Term, number] => [terms[term]!, place])
    .filter(([term, place]) => isTermOf(reading, term, place));
}

/** The evidence for one story, by its number in the library. */
export function gatherEvidence(library: Library, passage: PassageReading, story: number): Evidence {
  const termAt = ([term, places]: readonly [Term, readonly number[]]): FoundTerm => {
    return { ...locate(places, passage), term };
  };
  const known = library.stories[story]!;
  const terms = [...groupPlaces(findTerms(passage, known, story))]
    .map((found) => termAt(found))
    .sort((a, b) => b.term.weight - a.term.weight);
  return { story: known, named: gatherNames(library, passage, story), terms };
}
