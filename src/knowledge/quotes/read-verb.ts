/** A verb of saying in its sentence in, the cue that it makes out with its subject ("Baker said", "said Baker"). */
import {
  documentVerbs,
  documentWords,
  evidenceVerbs,
  judgingVerbs,
  nounsOrVerbs,
  thinkingVerbs,
} from '../data/speech-verbs.ts';
import type { Cue } from './cue.ts';
import { findMainSubject } from './find-main-subject.ts';
import { findSubjectAfter, findSubjectBefore } from './find-subject.ts';
import { endsOrGoesOnAside, isAside } from './is-aside.ts';
import { isStated } from './is-stated.ts';
import { findEarlierSubject } from './read-participle.ts';
import { mask } from './subject.ts';
import type { Named, Subject } from './subject.ts';

/** "and", "but then": what joins two verbs of one subject. */
const sharesSubject =
  /\b(?:and|but|then|or|before|yet)(?:, (?:on|in|at|by|for) [^,]{1,40},)?(?: (?:\w+ly|also|then|later|even|once|still|again|has|have|had))*$/;

/** `before` are the cues that stand before it in the sentence. */
export function readVerb(
  masked: string,
  word: string,
  at: number,
  named: readonly Named[],
  before: readonly Cue[],
): Cue | null {
  const verbEnd = at + word.length;
  const beforeVerb = masked.slice(0, at).trimEnd();
  if (!neverInverted(word) && mayBeInverted(beforeVerb, masked, at, named)) {
    const after = findSubjectAfter(masked, verbEnd, named);
    const subject = after !== null && suits(word, masked, after) ? after : null;
    const reads = subject !== null && endsOrGoesOnAside.test(masked.slice(subject.end));
    if (reads || (subject !== null && beforeVerb.endsWith(mask))) return beforeSubject(at, subject);
  }
  const found =
    findSubjectBefore(masked, at, named) ?? findShared(masked, at, beforeVerb, named, before);
  if (found === null || !suits(word, masked, found)) return null;
  if (found.entry === null && isPassive(word, masked.slice(verbEnd))) return null;
  const subject = chooseSubject(masked, word, found, before);
  const tiesBefore =
    !judgingVerbs.has(word) &&
    (word.endsWith('ing') || isAside(masked, subject.start, verbEnd, word));
  return {
    start: found.start,
    end: verbEnd,
    verbStart: at,
    subject,
    tiesBefore,
    tiesAfter: true,
    isStated: found.end > at || isStated(masked, found.start, found.end, at),
    isEvidence: evidenceVerbs.has(word),
    isJudging: judgingVerbs.has(word),
  };
}

/** "measures added by Baker", "a video posted on Friday": nobody's verb of saying. */
function isPassive(word: string, rest: string): boolean {
  return word.endsWith('ed') && (rest.startsWith(' by ') || /^posted on\b/.test(`${word}${rest}`));
}

function chooseSubject(
  masked: string,
  word: string,
  found: Subject,
  before: readonly Cue[],
): Subject {
  // "A video showed activists …": what shows is no speaker, unless it is known as one.
  if (word.startsWith('show') && found.entry === null) return { ...found, isClear: false };
  const isPronoun = /^(?:s?he|they)$/i.test(masked.slice(found.start, found.end));
  const teller = before.at(-1)?.subject;
  return thinkingVerbs.has(word) && isPronoun && teller ? teller : found;
}

/** "“…,” told Fox" does not mean that Fox told. */
function neverInverted(word: string): boolean {
  return judgingVerbs.has(word) || /^(?:tells?|told|puts? it|urged|reminded|assured)$/.test(word);
}

/** Who reads something aloud is not its author. */
function suits(verb: string, masked: string, { start, end, entry }: Subject): boolean {
  if (nounsOrVerbs.has(verb))
    return (
      entry !== null || /^(?:s?he|they|it|I|we|(?:the|an?) [\w-]+)$/i.test(masked.slice(start, end))
    );
  if (!documentVerbs.has(verb)) return true;
  return entry === null && documentWords.test(masked.slice(start, end));
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
      /^(?: (?:[A-Z]{2,4}|[JS]r\.?))*,/.test(masked.slice(name.end, name.end + 20)) &&
      name.start - offset < 60 &&
      name.start >= offset,
  );
  const next = named.some((name) => name.start > at && name.start - at < 60);
  return next && !(opensWithName && clause.split(',').length > 2);
}

/** "Baker rose and said": the verb shares the subject of the verb before. */
function findShared(
  masked: string,
  at: number,
  beforeVerb: string,
  named: readonly Named[],
  before: readonly Cue[],
): Subject | null {
  if (!sharesSubject.test(beforeVerb)) return null;
  return findEarlierSubject(before) ?? findMainSubject(masked, at, named);
}

/** "said Baker", "according to the report": the words that it ties stand on either side. */
export function beforeSubject(at: number, subject: Subject): Cue {
  return {
    start: at,
    end: subject.end,
    verbStart: at,
    subject,
    tiesBefore: true,
    tiesAfter: true,
    isEvidence: false,
    isStated: true,
    isJudging: false,
  };
}
