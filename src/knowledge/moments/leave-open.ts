/** What a date without its year resolved to, and its sentence, in; whether nobody could tell that it is so, out. */
import { addMonths } from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import type { Expression, Found, Range } from './expression.ts';
import { findNominal } from './find-clause.ts';
import { isPlanOfThePast, isPurposed } from './find-tense.ts';
import type { Period, Tense } from './period.ts';

/** A month with such a word is none that only stands before a noun. */
const isTied =
  /^(?:in|on|since|until|till|by|from|during|through|of|between|before|after|for|over|early|late|mid|the)\b/i;
const open = /\b(?:do|does|can|could|may|might|must|should|will|would)\b/;
/** Months: "the November election", written in July, may be the one to come. */
const nearerMonths = 6;

/**
 * A plan of the past for a weekday, a purpose in a month without its year, a month that only stands
 * before a noun: the verb does not tell on which side of publication they are.
 */
export function isUndecided(
  text: string,
  found: Found,
  { clause, tense }: { clause: Range; tense: Tense },
  { from }: Period,
  published: CivilDate | null,
): boolean {
  const { expression } = found;
  const around = text.slice(clause.start, clause.end);
  const at = found.start - clause.start;
  if (from === null || published === null || from === published) return false;
  if (expression.kind === 'weekday' && expression.which === null)
    return isPlanOfThePast(around, at) && !/^for\b/i.test(text.slice(found.start));
  if (tense === 'future' || !isWithoutYear(expression)) return false;
  // “It does not translate into | a victory in November”: won when?
  if (findNominal(text, found) === null ? isPurposed(around, at) : open.test(around)) return true;
  return !isTied.test(text.slice(found.start)) && addMonths(from, nearerMonths) < published;
}

function isWithoutYear(expression: Expression): boolean {
  const isPart = expression.kind === 'month' || expression.kind === 'season';
  return isPart && expression.year === null && expression.which === null;
}

/**
 * "The fair is in May", written in June: no verb tells that the last May is meant, not the coming one.
 * A weekday without any verb is the last one: "the closing price on Monday".
 */
export function isGuessedPast(
  expression: Expression,
  { to }: Period,
  published: CivilDate | null,
  clause: string,
): boolean {
  const isPresent =
    expression.kind === 'weekday' && expression.which === null && /\b(?:is|are)\b/.test(clause);
  const isPast = to !== null && published !== null && to < published;
  return isPast && (isPresent || isYearless(expression));
}

type Yearless = Extract<Expression, { kind: 'month' | 'date' }>;

/** A month or a day of one. */
export function isYearless(expression: Expression): expression is Yearless {
  if (expression.kind === 'date') return expression.year === null;
  return expression.kind === 'month' && expression.year === null && expression.which === null;
}
