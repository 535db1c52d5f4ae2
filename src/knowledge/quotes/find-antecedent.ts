/**
 * A "he" or "she" beside a verb of saying and the sentences before it in, the person that it means by
 * the way news is told: who spoke last outside quotations, or whom a sentence was about.
 */
import { documentWords } from '../data/speech-verbs.ts';
import { findHead } from './find-main-subject.ts';
import type { Reading } from './read-sentences.ts';
import { isHead, isSubordinate } from './subject.ts';
import type { Named } from './subject.ts';

/** Sentences of narration further back are no longer what a pronoun takes up. */
const mostNarrationBack = 3;
/** A long speech may stand between; further back nobody looks for its speaker. */
const mostSentencesBack = 10;

interface Place {
  readonly sentence: number;
  readonly start: number;
}

export interface Antecedent {
  readonly entry: string;
  /** Who spoke in the nearest sentence of narration, by name: no other reading is likely. */
  readonly isStrong: boolean;
}

/** Null: nobody, or more than one, may be meant. */
export function findAntecedent(place: Place, readings: readonly Reading[]): Antecedent | null {
  const { sentence, start } = place;
  const pronoun = wordAt(readings[sentence], start);
  let narration = 0;
  for (let at = sentence; at >= 0 && at > sentence - mostSentencesBack; at--) {
    const reading = readings[at];
    if (reading === undefined) return null;
    const before = at === sentence ? start : reading.masked.length;
    if (/^[\uFFFC\s\p{P}]*$/u.test(reading.masked.slice(0, before))) continue;
    const found =
      at === sentence ? findBefore(reading, before, pronoun) : findAbout(reading, pronoun);
    if (found === 'open') return null;
    if (found === 'same') continue;
    if (found !== 'nobody')
      return { entry: found.entry, isStrong: found.isSpeaker === true && narration === 0 };
    narration += at === sentence ? 0 : 1;
    if (narration >= mostNarrationBack) return null;
  }
  return null;
}

type Found = { readonly entry: string; readonly isSpeaker?: boolean } | 'nobody' | 'same' | 'open';

/** In the pronoun's own sentence, before it: not who is named after another "he" of the same. */
function findBefore(reading: Reading, before: number, pronoun: string): Found {
  const same = new RegExp(`\\b(?:${pronoun === 'he' ? 'he|him|his' : 'she|her'})\\b`, 'i').exec(
    reading.masked.slice(0, before),
  );
  const end = same?.index ?? before;
  return choose(
    reading,
    reading.people.filter((name) => name.end <= end),
    pronoun,
  );
}

/** Whom a sentence of narration is about. */
function findAbout(reading: Reading, pronoun: string): Found {
  const { masked, cues, named, people } = reading;
  const cue = cues.find(
    ({ subject }) =>
      subject !== null &&
      !isSubordinate(masked.slice(0, subject.start)) &&
      !/^,? who\b/.test(masked.slice(subject.end)),
  );
  const subject = cue?.subject ?? findHead(masked, masked.length, named)?.subject ?? null;
  if (subject === null) return choose(reading, people, pronoun);
  const words = masked.slice(subject.start, subject.end).toLowerCase();
  if (words === pronoun) return 'same';
  const person = people.find((name) => name.entry === subject.entry);
  if (person !== undefined && fits(person, pronoun))
    return { entry: person.entry, isSpeaker: cue !== undefined };
  if (subject.entry === null && cue !== undefined && mayBePerson(words)) return 'open';
  return choose(reading, people, pronoun);
}

/** The only one who is no mere part of another noun ("a friend of Baker"). */
function choose(reading: Reading, people: readonly Named[], pronoun: string): Found {
  const fitting = people.filter((name) => name.form !== 'pronoun' && fits(name, pronoun));
  const heads = fitting.filter((name) => isHead(reading.masked, name));
  const [only] = heads;
  if (only === undefined) return fitting.length === 0 ? 'nobody' : 'open';
  return heads.every(({ entry }) => entry === only.entry) ? { entry: only.entry } : 'open';
}

function fits(name: Named, pronoun: string): boolean {
  return name.pronoun === null || name.pronoun === pronoun;
}

/** Not "the aides", "it", "the letter". */
function mayBePerson(words: string): boolean {
  return !/s$|^(?:s?he|they|it|we|i|you)$/.test(words) && !documentWords.test(words);
}

function wordAt(reading: Reading | undefined, start: number): string {
  return /^\w*/.exec(reading?.masked.slice(start) ?? '')?.[0].toLowerCase() ?? '';
}
