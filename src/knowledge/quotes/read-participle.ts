/**
 * A participle of saying in its sentence in ("…, calling it “…”"), the cue that it makes out. Its
 * subject stands elsewhere: beside its auxiliary, in an earlier cue, or at the head of the sentence.
 */
import type { Cue } from './cue.ts';
import { findSubjectBefore } from './find-subject.ts';
import type { Named, Subject } from './subject.ts';

/** A participle takes the speaker of an earlier cue of its sentence, or the only person before it. */
export function readParticiple(
  masked: string,
  word: string,
  at: number,
  named: readonly Named[],
  before: readonly Cue[],
): Cue {
  // "Clinton is calling him “…”" has its own subject.
  const auxiliary = /\b(?:is|are|was|were)(?: \w+ly| also| now)? $/.exec(masked.slice(0, at));
  const own = auxiliary && findSubjectBefore(masked, auxiliary.index, named);
  return {
    start: own?.start ?? at,
    end: at + word.length,
    verbStart: at,
    subject: auxiliary === null ? findElsewhere(masked, at, named, before) : own,
    tiesBefore: false,
    tiesAfter: true,
    isEvidence: false,
    isJudging: false,
  };
}

/** The subject of a participle after a comma; null where it may be another's. */
function findElsewhere(
  masked: string,
  at: number,
  named: readonly Named[],
  before: readonly Cue[],
): Subject | null {
  const last = before.at(-1);
  const earlier = last === undefined ? onlyPersonBefore(masked, at, named) : last.subject;
  const isAside = /,\s*(?:\w+ly )?(?:and )?(?:\w+ing .*)?$/.test(masked.slice(0, at));
  return isAside ? earlier : null;
}

/** Nothing but titles, or an opening such as "On Friday,", before a name: it is the subject. */
const opensSentence =
  /^(?:(?:In|On|At|During|After|Before|Earlier) [^,]{1,60}, )?(?:[A-Z][\w.’'-]* ){0,5}$/;

function onlyPersonBefore(masked: string, at: number, named: readonly Named[]): Subject | null {
  const people = named.filter((name) => name.end <= at && name.kind === 'person');
  const first = people[0];
  if (first === undefined || people.some((name) => name.entry !== first.entry)) return null;
  const isSubject = opensSentence.test(masked.slice(0, first.start));
  if (!isSubject || /^[’']s/.test(masked.slice(first.end))) return null;
  return { start: first.start, end: first.end, entry: first.entry, isClear: true };
}
