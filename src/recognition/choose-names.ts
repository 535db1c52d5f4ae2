/**
 * Hits in; those that mean an entry of one story, the longest at each place, none overlapping. Here the whole
 * text has its say: full names confirm surnames, namesakes forbid them, everyday words need the story's company.
 */
import type { Entry } from '../knowledge/story.ts';
import type { Library } from '../library/library.ts';
import { readSense } from '../library/senses.ts';
import { shapes } from '../library/split-words.ts';
import type { Hit } from './find-hits.ts';
import { isSeenSmall, mayOpen, styleAt } from './read-neighbours.ts';
import type { Reading } from './read-neighbours.ts';
import { ruleOnHit } from './rule-on-hit.ts';
import type { Candidate, Learned, Ruling } from './candidate.ts';
import { chooseLongest, hitsOf, type NameHit, type SortedHits } from './sort-hits.ts';
import type { WordRange } from './without-office.ts';

interface Ruled extends Candidate {
  readonly ruling: Ruling;
}

const placeOf = ({ first, end }: WordRange): string => `${first} ${end}`;

/**
 * The longest names of the text, without those of other stories that are, but for the office they hold, a name of this
 * one: "Prime Minister Ito" is no longer name than "Ito".
 */
function longestFor(sorted: SortedHits, own: readonly NameHit[]): ReadonlySet<Hit> {
  if (sorted.withOffice.size === 0) return sorted.longest;
  const hits = new Set(own.map(({ hit }) => hit));
  const places = new Set(own.map(({ hit }) => placeOf(hit)));
  const isSame = (hit: Hit): boolean => {
    const bare = hits.has(hit) ? undefined : sorted.withOffice.get(hit);
    return bare !== undefined && places.has(placeOf(bare));
  };
  const others = sorted.named.filter((hit) => !isSame(hit));
  return others.length === sorted.named.length ? sorted.longest : chooseLongest(others);
}

function candidatesOf(library: Library, { sorted }: Reading, story: number): Candidate[] {
  const { names } = hitsOf(sorted, story);
  const longest = longestFor(sorted, names);
  const { entries } = library.stories[story]!;
  return names
    .filter(({ hit }) => longest.has(hit))
    .map(({ hit, sense: number }) => {
      const sense = readSense(library.senses, number);
      return { hit, sense, entry: entries[sense.entry]! };
    });
}

/** Plain blocks first: what they teach of longer names is needed to read headlines. */
function ruleOnAll(reading: Reading, candidates: readonly Candidate[]): Ruled[] {
  const learned: Learned = { before: new Set(), after: new Set() };
  const rulings = new Map<Candidate, Ruling>();
  const isPlain = ({ hit }: Candidate): boolean => styleAt(reading, hit.first) === 'plain';
  for (const plain of [true, false]) {
    for (const candidate of candidates) {
      if (isPlain(candidate) === plain) {
        rulings.set(candidate, ruleOnHit(reading, candidate, learned));
      }
    }
  }
  return candidates.map((one) => {
    const { hit, sense, entry } = one;
    return { hit, sense, entry, ruling: rulings.get(one)! };
  });
}

function isAccepted({ ruling }: Ruled): boolean {
  return ruling === 'means' || ruling === 'office';
}

/** What a whole text says of its candidates. */
interface Testimony {
  /** Persons whose full name, or an office beside whose surname, is somewhere. */
  readonly confirmed: ReadonlySet<Entry>;
  /** Persons of whom a namesake is somewhere. */
  readonly shared: ReadonlySet<Entry>;
  readonly accepted: ReadonlySet<Entry>;
  /** Entries that are accepted where nothing is doubtful. */
  readonly certain: ReadonlySet<Entry>;
  /** Entries accepted in each block, by its first word. */
  readonly blocks: ReadonlyMap<number, ReadonlySet<Entry>>;
}

/** One capitalised word for a group, body or idea ("Union") may be an everyday word where capitals tell nothing. */
function isDoubtful(reading: Reading, { hit, sense, entry }: Ruled): boolean {
  return (
    sense.wordCount === 1 &&
    sense.firstShape === shapes.capital &&
    entry.kind !== 'person' &&
    entry.kind !== 'place' &&
    (mayOpen(reading, hit.first) || styleAt(reading, hit.first) !== 'plain')
  );
}

function hear(reading: Reading, ruled: readonly Ruled[]): Testimony {
  const entriesOf = (all: readonly Ruled[]): Set<Entry> => new Set(all.map(({ entry }) => entry));
  const accepted = ruled.filter(isAccepted);
  const blocks = new Map<number, Set<Entry>>();
  for (const { hit, entry } of accepted) {
    const block = reading.block[hit.first]!;
    blocks.set(block, (blocks.get(block) ?? new Set()).add(entry));
  }
  return {
    confirmed: entriesOf(
      accepted.filter(({ ruling, sense }) => ruling === 'office' || !sense.isShort),
    ),
    shared: entriesOf(ruled.filter(({ ruling }) => ruling === 'namesake')),
    accepted: entriesOf(accepted),
    certain: entriesOf(accepted.filter((one) => !isDoubtful(reading, one))),
    blocks,
  };
}

/** A weak name is not among the accepted ones itself. */
const companyOfWeak = 2;

const isOther = (entries: ReadonlySet<Entry> | undefined, entry: Entry): boolean =>
  entries !== undefined && entries.size > (entries.has(entry) ? 1 : 0);

/**
 * Whether a surname may stand alone for its person in this text: the full name or an office beside it says so
 * somewhere; or nobody else bears it here, it is no everyday word here, and another name of the story is there.
 * Where no space tells words apart, it takes two of them.
 */
function mayStandAlone(reading: Reading, said: Testimony, { entry, ruling, hit }: Ruled): boolean {
  if (said.confirmed.has(entry)) return true;
  if (said.shared.has(entry)) return false;
  if (ruling === 'weak') return said.accepted.size >= companyOfWeak;
  return isOther(said.accepted, entry) && !isSeenSmall(reading, hit.first);
}

function isName(reading: Reading, said: Testimony, one: Ruled): boolean {
  const { entry, hit } = one;
  if (!isAccepted(one) && one.ruling !== 'weak') return false;
  if (one.sense.isShort && !mayStandAlone(reading, said, one)) return false;
  if (!isDoubtful(reading, one) || said.certain.has(entry)) return true;
  return isOther(said.blocks.get(reading.block[hit.first]!), entry);
}

/** A place where the text names an entry. */
export interface Chosen extends Candidate {
  /** False: a bare surname, and nothing in the text says whose. */
  readonly isConfirmed: boolean;
}

/** The places where the text names entries of a story (by its number in the library), in order. */
export function chooseNames(library: Library, reading: Reading, story: number): Chosen[] {
  const ruled = ruleOnAll(reading, candidatesOf(library, reading, story));
  const said = hear(reading, ruled);
  return ruled
    .filter((one) => isName(reading, said, one))
    .map(({ hit, sense, entry }) => {
      return { hit, sense, entry, isConfirmed: !sense.isShort || said.confirmed.has(entry) };
    });
}
