/**
 * A participle of saying in its sentence in ("…, calling it “…”"), the cue that it makes out. Its
 * subject stands elsewhere: beside its auxiliary, in an earlier cue, or at the head of the sentence.
 */
import type { Cue } from './cue.ts';
import { findMainSubject } from './find-main-subject.ts';
import { isParticipleStated } from './is-stated.ts';
import { findSubjectBefore } from './find-subject.ts';
import { clear } from './subject.ts';
import type { Named, Subject } from './subject.ts';

/** After a comma, after another participle, or after "by", "before" and their like. */
const hangsOnSubject =
  /(?:[,—–\uFFFC]\s*(?:and |also |then |while |before |later |even )?(?:\w+ly )?(?:and )?(?:\w+ing .*)?|\b(?:by|upon|before|while|after|began|continued|and|then|of)(?: \w+ly| also| then)? )$/;
/** "Baker asks as a cook walks in, saying": the cook may be meant. */
const otherActs =
  /\b(?:(?:while|when) (?!he\b|she\b)|as (?:an?|the)(?: [\w-]+){1,2} \w+(?:ed|s)\b)/;
/** "issued a statement saying": what its author says. */
const afterText =
  /\b(?:statement|letter|tweets?|e-?mail|report|note|post|message|memo|ad|speech|interview|op-ed|article|column|video)s?(?: [^,;:\uFFFC]{1,60})? $/;

/** A participle takes the speaker of an earlier cue of its sentence, or the only person before it. */
export function readParticiple(
  masked: string,
  word: string,
  at: number,
  named: readonly Named[],
  before: readonly Cue[],
): Cue {
  const left = masked.slice(0, at);
  // "Clinton is calling him “…”" has its own subject.
  const auxiliary = /\b(?:is|are|was|were)(?: \w+ly| also| now)?( quoted as| heard)? $/.exec(left);
  const own = auxiliary
    ? findSubjectBefore(masked, auxiliary.index, named)
    : findAfterWith(left, named);
  const elsewhere = auxiliary === null ? findElsewhere(masked, at, named, before) : null;
  return {
    start: own?.start ?? at,
    end: at + word.length,
    verbStart: at,
    subject: own ?? elsewhere,
    tiesBefore: auxiliary?.[1] !== undefined,
    tiesAfter: true,
    isEvidence: false,
    isStated: isParticipleStated(left),
    isJudging: false,
  };
}

/** "with Baker reportedly yelling". */
function findAfterWith(left: string, named: readonly Named[]): Subject | null {
  const end = left.replace(/(?: \w+ly)? $/, '').length;
  const name = named.findLast((one) => one.end === end && one.kind === 'person');
  if (name === undefined || !/\bwith (?:[A-Z][\w.’-]* ){0,4}$/.test(left.slice(0, name.start)))
    return null;
  return clear(name.start, name.end, name.entry);
}

/** The subject of a participle; null where it may be another's. */
function findElsewhere(
  masked: string,
  at: number,
  named: readonly Named[],
  before: readonly Cue[],
): Subject | null {
  const left = masked.slice(0, at);
  if (afterText.test(left)) return findMainSubject(masked, at, named);
  if (!hangsOnSubject.test(left) || before.at(-1)?.subject === null) return null;
  const earlier = findEarlierSubject(before);
  if (earlier === null) return findMainSubject(masked, at, named);
  const isOther = otherActs.test(masked.slice(before.at(-1)?.end, at));
  return isOther ? { ...earlier, isClear: false } : earlier;
}

/** The one who speaks in the cues before; null where there are two. */
export function findEarlierSubject(before: readonly Cue[]): Subject | null {
  const subjects = before.flatMap(({ subject }) => (subject === null ? [] : [subject]));
  const last = subjects.at(-1);
  if (last === undefined) return null;
  const isOne = subjects.every(
    (one) => one.start === last.start || (one.entry !== null && one.entry === last.entry),
  );
  return isOne ? last : { ...last, isClear: false };
}
