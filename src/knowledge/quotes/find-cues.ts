/**
 * A sentence with its quotations masked in, the cues that tie words to a speaker out ("Baker said",
 * "according to the report"). Does not decide which quotation a cue belongs to.
 */
import {
  evidenceVerbs,
  hearerVerbs,
  judgingVerbs,
  speechParticiples,
  speechVerbs,
} from '../data/speech-verbs.ts';
import type { Cue } from './cue.ts';
import { findSubjectAfter, findSubjectBefore } from './find-subject.ts';
import { mask } from './subject.ts';
import type { Named, Subject } from './subject.ts';
import { readParticiple } from './read-participle.ts';

const adverbials =
  /^(?: (?:on |late |early |last |this |later |earlier )*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|morning|night|evening|afternoon|yesterday|today|recently|again|later|simply|flatly|bluntly|afterwards?))+/;
const endsOrGoesOnAside =
  /^(?:\s*(?:$|[.,;:—–)…\uFFFC])| (?:in|on|at|of|to|during|after|before|from|with|by|via|about|as|when|while|through|outside|inside|following|near|under|over|without)\b)/;
/** "told reporters (that) he will": the reported words come after the hearer. */
const reportsAfterHearer = /^[^.,;:]* (?:that|he|she|it|they|will|would|is|was|had|has)\b/;

/** "So-called" is none of them. */
const words = /went on(?=[:,.])|(?<![\p{L}-])\p{L}+(?!-\p{L})/gu;
/** A verb that no table has, but right before the words: "Reyes boasted, “…”". */
const introduces = new RegExp(`^[,:] ?${mask}`);

/** Cues of one sentence, in its order. */
export function findCues(masked: string, named: readonly Named[]): Cue[] {
  const cues: Cue[] = [];
  for (const word of masked.matchAll(words)) {
    const cue = readCue(masked, word[0].toLowerCase(), word.index, named, cues);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function readCue(
  masked: string,
  word: string,
  at: number,
  named: readonly Named[],
  before: readonly Cue[],
): Cue | null {
  if (word === 'according') return readAccording(masked, at, named);
  const isIntroduced = /[a-z]ed$/.test(word) && introduces.test(masked.slice(at + word.length));
  if (isVerb(word)) return readVerb(masked, word, at, named);
  if (isIntroduced) return onlyNamed(readVerb(masked, word, at, named));
  if (speechParticiples.has(word)) return readParticiple(masked, word, at, named, before);
  return null;
}

function onlyNamed(cue: Cue | null): Cue | null {
  return cue?.subject?.entry ? cue : null;
}

function isVerb(word: string): boolean {
  const sets = [speechVerbs, evidenceVerbs, judgingVerbs];
  return word === 'went on' || sets.some((verbs) => verbs.has(word));
}

function readVerb(masked: string, word: string, at: number, named: readonly Named[]): Cue | null {
  const verbEnd = at + word.length;
  const beforeVerb = masked.slice(0, at).trimEnd();
  if (!judgingVerbs.has(word) && mayBeInverted(beforeVerb, masked, at, named)) {
    const subject = findSubjectAfter(masked, verbEnd, named);
    const reads = subject !== null && endsOrGoesOnAside.test(masked.slice(subject.end));
    if (reads || (subject !== null && beforeVerb.endsWith(mask))) return beforeSubject(at, subject);
  }
  const found = findSubjectBefore(masked, at, named);
  if (found === null) return null;
  // "A video showed activists …": what shows is no speaker, unless it is known as one.
  const isShown = evidenceVerbs.has(word) && found.entry === null && word.startsWith('show');
  const subject = isShown ? { ...found, isClear: false } : found;
  const tiesBefore = !judgingVerbs.has(word) && isAside(masked.slice(verbEnd), word);
  return {
    start: subject.start,
    end: verbEnd,
    verbStart: at,
    subject,
    tiesBefore,
    tiesAfter: true,
    isEvidence: evidenceVerbs.has(word),
    isJudging: judgingVerbs.has(word),
  };
}

/** "“…,” said Baker" and "…, said Baker", but not "Baker, a planner, said prices …". */
function mayBeInverted(
  beforeVerb: string,
  masked: string,
  at: number,
  named: readonly Named[],
): boolean {
  if (beforeVerb === '' || beforeVerb.endsWith(mask)) return true;
  if (!/[,—–]$/.test(beforeVerb)) return false;
  const clause = beforeVerb.slice(beforeVerb.lastIndexOf(mask) + 1);
  const offset = beforeVerb.length - clause.length;
  const opensWithName = named.some(
    (name) =>
      name.kind === 'person' &&
      masked[name.end] === ',' &&
      name.start - offset < 60 &&
      name.start >= offset,
  );
  const next = named.some((name) => name.start > at && name.start - at < 60);
  return next && !(opensWithName && clause.split(',').length > 2);
}

/** Whether nothing of the reported words can follow: an end, an adverbial, "in a statement". */
function isAside(rest: string, verb: string): boolean {
  if (hearerVerbs.has(verb)) return !reportsAfterHearer.test(rest);
  return endsOrGoesOnAside.test(rest.replace(adverbials, ''));
}

function readAccording(masked: string, at: number, named: readonly Named[]): Cue | null {
  const to = /^according to/i.exec(masked.slice(at))?.[0];
  if (to === undefined) return null;
  const subject = findSubjectAfter(masked, at + to.length, named);
  return subject && beforeSubject(at, subject);
}

/** "said Baker", "according to the report": the words that it ties stand on either side. */
function beforeSubject(at: number, subject: Subject): Cue {
  return {
    start: at,
    end: subject.end,
    verbStart: at,
    subject,
    tiesBefore: true,
    tiesAfter: true,
    isEvidence: false,
    isJudging: false,
  };
}
