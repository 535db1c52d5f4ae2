/**
 * A sentence with its quotations masked in, the cues that tie words to a speaker out ("Baker said",
 * "according to the report"). Does not decide which quotation a cue belongs to.
 */
import {
  documentVerbs,
  evidenceVerbs,
  judgingVerbs,
  saidNouns,
  speechParticiples,
  speechVerbs,
} from '../data/speech-verbs.ts';
import type { Cue } from './cue.ts';
import { findSubjectAfter } from './find-subject.ts';
import { readColon } from './read-colon.ts';
import { readParticiple } from './read-participle.ts';
import { readPassive } from './read-passive.ts';
import { beforeSubject, readVerb } from './read-verb.ts';
import { clear, isSpeakingKind, mask } from './subject.ts';
import type { Named } from './subject.ts';

/** No noun of saying with its preposition is longer. */
const longestNoun = 30;
/** "So-called" is none of them. */
const words =
  /went on(?=[:,.])|(?:spoke|spoken) of|refer(?:s|red) to|(?:remember|recall)(?:s|ed) (?:asking|saying|telling|thinking)|puts? it(?=[:,]| to \w+ that)|shot back(?=[:,. ])|fired back(?=[:,. ])|(?<![\p{L}-])\p{L}+(?!-\p{L})/gu;
/** A verb that no table has, but right before the words: "Reyes boasted, “…”". */
const introduces = new RegExp(`^[,:] ?${mask}`);

const verbs: ReadonlySet<string> = new Set([
  ...speechVerbs,
  ...evidenceVerbs,
  ...judgingVerbs,
  ...documentVerbs,
]);

/** Cues of one sentence, in its order. */
export function findCues(masked: string, named: readonly Named[]): Cue[] {
  const cues: Cue[] = [];
  for (const word of masked.matchAll(words)) {
    const cue = readCue(masked, word[0].toLowerCase(), word.index, named, cues);
    if (cue !== null) cues.push(cue);
  }
  const colon = readColon(masked, named, cues);
  return colon === null ? cues : [colon, ...cues];
}

function readCue(
  masked: string,
  word: string,
  at: number,
  named: readonly Named[],
  before: readonly Cue[],
): Cue | null {
  if (word === 'according') return readAccording(masked, at, named);
  if (before.length === 0 && saidNouns.test(masked.slice(at, at + longestNoun))) {
    const cue = readPossessive(masked, word, at, named);
    if (cue !== null) return cue;
  }
  const isIntroduced = /[a-z]ed$/.test(word) && introduces.test(masked.slice(at + word.length));
  const passive = readPassive(masked, word, at, named);
  if (passive !== null) return passive;
  if (isVerb(word)) return readVerb(masked, word, at, named, before);
  if (isIntroduced) return onlyNamed(readVerb(masked, word, at, named, before));
  if (speechParticiples.has(word)) return readParticiple(masked, word, at, named, before);
  return null;
}

/** "Baker’s claim that …", "Baker’s recent call for …". */
function readPossessive(
  masked: string,
  word: string,
  at: number,
  named: readonly Named[],
): Cue | null {
  const end = /(?:[’']s|(?<=s)[’'])(?: [\w-]+){0,2} $/.exec(masked.slice(0, at))?.index;
  const owner = named.find((name) => name.end === end && isSpeakingKind(name.kind));
  if (owner === undefined) return null;
  return {
    start: owner.start,
    end: at + word.length,
    verbStart: at,
    subject: clear(owner.start, owner.end, owner.entry),
    tiesBefore: false,
    tiesAfter: true,
    isEvidence: false,
    isStated: true,
    isJudging: true,
  };
}

function onlyNamed(cue: Cue | null): Cue | null {
  return cue?.subject?.entry ? cue : null;
}

function isVerb(word: string): boolean {
  return word.includes(' ') || verbs.has(word);
}

function readAccording(masked: string, at: number, named: readonly Named[]): Cue | null {
  const to = /^according to/i.exec(masked.slice(at))?.[0];
  if (to === undefined) return null;
  const subject = findSubjectAfter(masked, at + to.length, named);
  return subject && beforeSubject(at, subject);
}
