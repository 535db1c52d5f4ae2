/**
 * What an expression dates and the word before it that says how far or since when ("by May", "since
 * May") in, the stretch that is meant out: up to it, from it on, or itself.
 */
import { addDays, daysBetween } from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import { unresolved } from './period.ts';
import type { Period } from './period.ts';

/** "since the end of March", "before the end of the year": from its last day, and up to it. */
const ofEnd = /\bend\b/;
const boundWord = /^(?:by|since|until|till|through|before|after)\b/i;
/** "not until May", "no earlier than": the time itself is meant. */
const negated = /\b(?:not|never|no|nothing|nobody|[a-z]+n[’']t)\b[^,;.]*$/i;

/** `before` is what the clause says before `words`; `published` null: there is no day to count from. */
export function applyBound(
  period: Period,
  words: string,
  before: string,
  published: CivilDate | null,
): Period {
  const bound = boundWord.exec(words)?.[0].toLowerCase();
  const { from, to, precision } = period;
  if (bound === undefined || from === null || to === null) return period;
  if (bound === 'since')
    return { from: ofEnd.test(words) ? to : from, to: published, precision: 'interval' };
  if (bound === 'after') return after(period, published);
  if (bound === 'before' && /\bor $/.test(before)) return period;
  if (bound === 'before') return readBefore(period, ofEnd.test(words), published);
  const isDeadline = bound !== 'through' && (precision === 'day' || isOfDays(period));
  if (isDeadline || (bound !== 'by' && negated.test(before))) return period;
  const isOver = published !== null && to <= published;
  return isOver && precision === 'day' ? period : until(to, published);
}

/** A week or a weekend. */
function isOfDays({ from, to }: Period): boolean {
  return from !== null && to !== null && daysBetween(from, to) < 7;
}

/** Where a season begins is nobody's day: "before the summer" is vague. */
function readBefore(
  { from, to, precision }: Period,
  isEnd: boolean,
  published: CivilDate | null,
): Period {
  if (isEnd && to !== null) return until(to, published);
  const before = until(from === null ? null : addDays(from, -1), published);
  return precision === 'season' ? { ...before, precision: 'vague' } : before;
}

function until(to: CivilDate | null, published: CivilDate | null): Period {
  const from = published !== null && to !== null && to > published ? published : null;
  return { from, to, precision: 'interval' };
}

function after({ to }: Period, published: CivilDate | null): Period {
  if (to === null) return unresolved;
  const from = addDays(to, 1);
  return {
    from,
    to: published !== null && from <= published ? published : null,
    precision: 'interval',
  };
}

/** "mid-May", "around 2010", "the late 1980s" are about such a time, though not outside of it by much. */
const rough = /\bmid-|^(?:around|about) |\b(?:early|late) [’']?\d+s/;

export function softenRough(period: Period, words: string): Period {
  return period.from !== null && rough.test(words) ? { ...period, precision: 'vague' } : period;
}
