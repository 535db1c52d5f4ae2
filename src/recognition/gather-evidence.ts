/**
 * A passage in; for one story what of it the passage names, how prominently, and which terms it uses. It counts
 * and places; what that amounts to is judged elsewhere.
 */
import type { Entry, Story } from '../knowledge/story.ts';
import { sorts } from '../library/fold-character.ts';
import type { Library, Sense } from '../library/library.ts';
import { senseAfter } from '../library/name-index.ts';
import { gaps, splitWords } from '../library/split-words.ts';
import type { Words } from '../library/split-words.ts';
import { chooseNames } from './choose-names.ts';
import { findHits } from './find-hits.ts';
import { beginReading } from './read-neighbours.ts';
import type { Reading } from './read-neighbours.ts';
import type { Passage } from './verdict.ts';

/** A passage made ready for any number of stories. */
export interface PassageReading {
  readonly reading: Reading;
  /** Where the headline ends and the lead ends, as word indices. */
  readonly headlineEnd: number;
  readonly leadEnd: number;
  /** Length in words; two characters of Chinese, Japanese or Korean count as one. */
  readonly length: number;
}

export interface NamedEntry {
  readonly entry: Entry;
  readonly times: number;
  readonly isInHeadline: boolean;
  /** In the headline or the lead. */
  readonly isUpFront: boolean;
  /** In [0, 1]: how far the passage is about it. */
  readonly prominence: number;
}

interface FoundTerm {
  readonly text: string;
  /** Its weight as a share of the story's heaviest. */
  readonly share: number;
  /** As an entry's. */
  readonly prominence: number;
}

export interface Evidence {
  readonly story: Story;
  /** Most prominent first. */
  readonly named: readonly NamedEntry[];
  /** Heaviest first, each once; names of entries are not among them. */
  readonly terms: readonly FoundTerm[];
}

/** News tells who it is about in its first sentences: about two of them. */
const leadWords = 80;
/** A first line as short as this, with more below, is a headline even if nobody said so. */
const mostHeadlineWords = 30;

/** What headline, lead and frequency add to prominence: each takes this share of what is still missing to 1. */
const headlineShare = 0.6;
const leadShare = 0.4;
const frequencyShare = 0.7;
/** In a passage of this many words one more mention is needed for the same weight of frequency. */
const wordsPerMention = 250;
/** A passage of this length halves what its lead adds for an entry that it names only once. */
const wordsOfPassing = 400;

function lengthOf(words: Words, end: number): number {
  let length = 0;
  for (let i = 0; i < end; i++) length += words.sort[i]! >= sorts.han ? 0.5 : 1;
  return length;
}

function endOfWords(words: Words, first: number, length: number): number {
  let [end, left] = [first, length];
  while (end < words.count && left > 0) left -= words.sort[end++]! >= sorts.han ? 0.5 : 1;
  return end;
}

function endOfFirstLine(words: Words): number {
  let end = 1;
  while (end < words.count && words.gap[end] !== gaps.line) end++;
  return end;
}

/** Reads a passage once for all stories. */
export function readPassage(library: Library, passage: Passage): PassageReading {
  const words = splitWords(
    passage.title === '' ? passage.text : `${passage.title}\n${passage.text}`,
  );
  const firstLine = endOfFirstLine(words);
  const isHeadline =
    passage.title !== '' ||
    (firstLine < words.count && lengthOf(words, firstLine) <= mostHeadlineWords);
  const headlineEnd = isHeadline ? firstLine : 0;
  return {
    reading: beginReading(words, findHits(library, words), passage.lang),
    headlineEnd,
    leadEnd: endOfWords(words, headlineEnd, leadWords),
    length: lengthOf(words, words.count),
  };
}

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

function gatherNames(library: Library, passage: PassageReading, story: number): NamedEntry[] {
  const placesByEntry = new Map<Entry, number[]>();
  for (const { entry, hit } of chooseNames(library, passage.reading, story)) {
    const places = placesByEntry.get(entry);
    if (places) places.push(hit.first);
    else placesByEntry.set(entry, [hit.first]);
  }
  return [...placesByEntry]
    .map(([entry, places]) => ({
      entry,
      times: places.length,
      isInHeadline: places[0]! < passage.headlineEnd,
      isUpFront: places[0]! < passage.leadEnd,
      prominence: prominenceOf(places, passage),
    }))
    .sort((a, b) => b.prominence - a.prominence);
}

function gatherTerms(library: Library, passage: PassageReading, story: number): FoundTerm[] {
  const placesBySense = new Map<Sense, number[]>();
  for (const hit of passage.reading.hits) {
    for (let at = hit.sense; at >= 0; at = senseAfter(library.index, at)) {
      const sense = library.senses[at]!;
      if (sense.story !== story || sense.term < 0) continue;
      const places = placesBySense.get(sense);
      if (places) places.push(hit.first);
      else placesBySense.set(sense, [hit.first]);
    }
  }
  return [...placesBySense]
    .map(([{ term, share }, places]) => ({
      text: library.stories[story]!.terms[term]!.text,
      share,
      prominence: prominenceOf(places, passage),
    }))
    .sort((a, b) => b.share - a.share);
}

/** The evidence for one story, by its number in the library. */
export function gatherEvidence(library: Library, passage: PassageReading, story: number): Evidence {
  return {
    story: library.stories[story]!,
    named: gatherNames(library, passage, story),
    terms: gatherTerms(library, passage, story),
  };
}
