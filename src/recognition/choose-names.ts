/**
 * Hits in; those that mean an entry of one story, the longest at each place, none overlapping. Here the whole
 * text has its say: full names confirm surnames, namesakes forbid them, everyday words need the story's company.
 */
import type { Library } from '../library/library.ts';
import { senseAfter } from '../library/name-index.ts';
import { shapes } from '../library/split-words.ts';
import type { Hit } from './find-hits.ts';
import { isSeenSmall, mayOpen, startOfBlock, styleAt } from './read-neighbours.ts';
import type { Reading } from './read-neighbours.ts';
import { ruleOnHit } from './rule-on-hit.ts';
import type { Candidate, Learned, Ruling } from './candidate.ts';

interface Ruled extends Candidate {
  readonly ruling: Ruling;
}

/** The senses of a hit that name an entry, whichever the story. */
function entrySenses(library: Library, hit: Hit): number[] {
  const found: number[] = [];
  for (let sense = hit.sense; sense >= 0; sense = senseAfter(library.index, sense)) {
    if (library.senses[sense]!.entry >= 0) found.push(sense);
  }
  return found;
}

/** Of hits that overlap, the earliest, and of those the longest; hits of other stories count too. */
function longestHits(library: Library, hits: readonly Hit[]): Hit[] {
  const chosen: Hit[] = [];
  for (const hit of hits) {
    if (entrySenses(library, hit).length === 0) continue;
    const last = chosen.at(-1);
    if (last && hit.first === last.first && hit.end > last.end) chosen[chosen.length - 1] = hit;
    else if (last && hit.first === last.first && hit.end === last.end && last.hasExtraS) {
      chosen[chosen.length - 1] = hit;
    } else if (!last || hit.first >= last.end) chosen.push(hit);
  }
  return chosen;
}

function candidatesOf(library: Library, hits: readonly Hit[], story: number): Candidate[] {
  return longestHits(library, hits).flatMap((hit) => {
    const number = entrySenses(library, hit).find(
      (sense) => library.senses[sense]!.story === story,
    );
    if (number === undefined) return [];
    const sense = library.senses[number]!;
    return [{ hit, sense, entry: library.stories[story]!.entries[sense.entry]! }];
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
  return candidates.map((candidate) => ({ ...candidate, ruling: rulings.get(candidate)! }));
}

function isAccepted({ ruling }: Ruled): boolean {
  return ruling === 'means' || ruling === 'office';
}

/**
 * Whether a surname may stand alone for its person in this text: the full name or an office beside it says so
 * somewhere; or nobody else bears it here, it is no everyday word here, and another name of the story is near.
 */
function mayStandAlone(reading: Reading, ruled: readonly Ruled[], one: Ruled): boolean {
  const same = ruled.filter(({ entry }) => entry === one.entry);
  if (
    same.some((other) => other.ruling === 'office' || (!other.sense.isShort && isAccepted(other)))
  ) {
    return true;
  }
  if (one.ruling === 'weak' || same.some(({ ruling }) => ruling === 'namesake')) return false;
  const hasCompany = ruled.some((other) => other.entry !== one.entry && isAccepted(other));
  return hasCompany && !isSeenSmall(reading, one.hit.first);
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

function isConfirmed(reading: Reading, ruled: readonly Ruled[], one: Ruled): boolean {
  const block = startOfBlock(reading.words, one.hit.first);
  return ruled.some(
    (other) =>
      isAccepted(other) &&
      (other.entry === one.entry
        ? !isDoubtful(reading, other)
        : startOfBlock(reading.words, other.hit.first) === block),
  );
}

function isName(reading: Reading, ruled: readonly Ruled[], one: Ruled): boolean {
  if (!isAccepted(one) && one.ruling !== 'weak') return false;
  if (one.sense.isShort && !mayStandAlone(reading, ruled, one)) return false;
  return !isDoubtful(reading, one) || isConfirmed(reading, ruled, one);
}

/** The places where the text names entries of a story (by its number in the library), in order. */
export function chooseNames(library: Library, reading: Reading, story: number): Candidate[] {
  const ruled = ruleOnAll(reading, candidatesOf(library, reading.hits, story));
  return ruled.filter((one) => isName(reading, ruled, one));
}
