/**
 * What an expression dates and the word before it that says how far or since when ("by May", "since
 * May") in, the stretch that is meant out: up to it, from it on, or itself.
 */
import { addDays } from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import { unresolved } from './period.ts';
import type { Period } from './period.ts';

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
  if (bound === 'since') return { from, to: published, precision: 'interval' };
  if (bound === 'after') return after(period, published);
  if (bound === 'before') return until(addDays(from, -1), published);
  const isDeadline = bound !== 'through' && (precision === 'day' || precision === 'week');
  if (isDeadline || (bound !== 'by' && negated.test(before))) return period;
  const isOver = published !== null && to <= published;
  return isOver && precision === 'day' ? period : until(to, published);
}

function until(to: CivilDate, published: CivilDate | null): Period {
  const from = published !== null && to > published ? published : null;
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
