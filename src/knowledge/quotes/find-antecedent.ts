/**
 * A "he" or "she" beside a verb of saying and the sentences before it in, the person that it means by
 * the way news is told: who spoke last outside quotations, or whom a sentence was about.
 */
import { documentWords } from '../data/speech-verbs.ts';
import { tokenize } from '../entries/tokens.ts';
import { isAdverb, isCommonWord, isFiniteVerb } from '../entries/word-class.ts';
import { findHead } from './find-main-subject.ts';
import type { Reading } from './read-sentences.ts';
import { isRole } from '../entries/data/role-words.ts';
import { isHead, isSubordinate } from './subject.ts';
import type { Named } from './subject.ts';

/** Sentences of narration further back are no longer what a pronoun takes up. */
const mostNarrationBack = 3;
/** A long speech may stand between; further back nobody looks for its speaker. */
const mostSentencesBack = 10;

const asks = /\b(?:ask(?:s|ed)|wonder(?:s|ed)|press(?:es|ed))\b/;

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
      return { entry: found.entry, isStrong: found.isSpeaker && narration === 0 };
    narration += at === sentence ? 0 : 1;
    if (narration >= mostNarrationBack) return null;
  }
  return null;
}

interface FoundPerson {
  readonly entry: string;
  readonly isSpeaker: boolean;
}

type Found = FoundPerson | 'nobody' | 'same' | 'open';

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
  if (subject === null)
    return opensWithUnknown(reading) ? 'open' : choose(reading, people, pronoun);
  const words = masked.slice(subject.start, subject.end).toLowerCase();
  if (words === pronoun) return 'same';
  const person = people.find((name) => name.entry === subject.entry);
  const isSpeaker = cue !== undefined;
  // Who is asked answers.
  if (isSpeaker && asks.test(masked.slice(cue.start, cue.end))) return 'open';
  if (person !== undefined && fits(person, pronoun)) return { entry: person.entry, isSpeaker };
  if (subject.entry === null && isStranger(words)) return 'open';
  if (subject.entry === null && isSpeaker && mayBePerson(words)) return 'open';
  return choose(reading, people, pronoun);
}

/** "Cruz opened the hall": a name that no entry stands for may be meant. */
function opensWithUnknown({ masked, named }: Reading): boolean {
  const [first, ...rest] = tokenize(masked);
  if (!first?.isCapital || isCommonWord(first.low) || named.some(({ start }) => start === 0))
    return false;
  const verb = rest.find((token) => !token.isCapital && !isAdverb(token));
  return verb !== undefined && isFiniteVerb(verb);
}

/** The only one who is no mere part of another noun ("a friend of Baker"). */
function choose(reading: Reading, people: readonly Named[], pronoun: string): Found {
  const fitting = people.filter((name) => name.form !== 'pronoun' && fits(name, pronoun));
  const heads = fitting.filter((name) => isHead(reading.masked, name));
  const [only] = heads;
  if (only === undefined) return fitting.length === 0 ? 'nobody' : 'open';
  const isOne = heads.every(({ entry }) => entry === only.entry);
  return isOne ? { entry: only.entry, isSpeaker: false } : 'open';
}

function fits(name: Named, pronoun: string): boolean {
  return name.pronoun === null || name.pronoun === pronoun;
}

/** "A pastor from Oslo": one person, whom "he" may mean and no entry stands for. */
function isStranger(words: string): boolean {
  const noun = words.split(/ (?:of|for|with|from|at|in|on|to|who|near)\b/, 1)[0] ?? '';
  const last = noun.split(' ').at(-1) ?? '';
  return /^(?:an?|the|one|another) /.test(words) && isRole(last) && !last.endsWith('s');
}

/** Not "the aides", "it", "the letter". */
function mayBePerson(words: string): boolean {
  return !/s$|^(?:s?he|they|it|we|i|you)$/.test(words) && !documentWords.test(words);
}

function wordAt(reading: Reading | undefined, start: number): string {
  return /^\w*/.exec(reading?.masked.slice(start) ?? '')?.[0].toLowerCase() ?? '';
}
