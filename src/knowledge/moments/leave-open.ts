/** What a date without its year resolved to, and its sentence, in; whether nobody could tell that it is so, out. */
import { addMonths, daysBetween } from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import type { Expression, Found, InYear, Range } from './expression.ts';
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
  { from, to }: Period,
  published: CivilDate | null,
): boolean {
  const { expression } = found;
  const words = text.slice(found.start, found.end);
  if (expression.kind === 'unit' && /\bend\b/.test(words))
    return isEndAhead(text, tense, to, published);
  const around = text.slice(clause.start, clause.end);
  const at = found.start - clause.start;
  if (from === null || published === null || from === published) return false;
  if (isName(text, found) && addMonths(from, 1) < published) return true;
  if (expression.kind === 'weekday' && expression.which === null)
    return isPlanOfThePast(around, at) && !/^for\b/i.test(text.slice(found.start));
  if (tense === 'future' || !isWithoutYear(expression)) return false;
  // “It does not translate into | a victory in November”: won when?
  if (findNominal(text, found) === null ? isPurposed(around, at) : open.test(around)) return true;
  return !isTied.test(text.slice(found.start)) && addMonths(from, nearerMonths) < published;
}

/** "the Sept. 11 attacks": their day is their name, of whichever year. */
function isName(text: string, { expression, end }: Found): boolean {
  return (
    expression.kind === 'date' &&
    expression.year === null &&
    /^ (?:\w+ )?(?:attacks?|bombings?|hijackings|insurrection|massacre|riots?|uprising)\b/.test(
      text.slice(end),
    )
  );
}

/** "had hoped to finish by the end of the year": of a year gone by, or of this one. */
function isEndAhead(
  text: string,
  tense: Tense,
  to: CivilDate | null,
  published: CivilDate | null,
): boolean {
  const isTold = /\bhad\b/.test(text) || !/\b(?:expect|forecast|hope|plan|predict)/.test(text);
  return tense === 'past' && isTold && to !== null && published !== null && to > published;
}

function isWithoutYear(expression: Expression): boolean {
  const isPart = expression.kind === 'month' || expression.kind === 'season';
  return isPart && isUnsaid(expression) && expression.which === null;
}

/** Days: beside no verb of the past a weekday so near before publication is still that one. */
const nearBefore = 2;

/**
 * "The fair is in May", written in June: no verb tells that the last May is meant, not the coming one.
 * A weekday without its verb is the last one where that is near or a stock is taken: "the closing
 * price on Monday".
 */
export function isGuessedPast(
  expression: Expression,
  { to }: Period,
  published: CivilDate | null,
  clause: string,
): boolean {
  if (to === null || published === null || to >= published) return false;
  if (isYearless(expression)) return true;
  if (expression.kind !== 'weekday' || expression.which !== null) return false;
  const isNear = daysBetween(to, published) <= nearBefore && !/\b(?:is|are)\b/.test(clause);
  return !isNear && !/\b(?:as of|clos(?:e|ing))\b/.test(clause);
}

type Yearless = Extract<Expression, { kind: 'month' | 'date' }>;

/** A month or a day of one. */
export function isYearless(expression: Expression): expression is Yearless {
  if (expression.kind === 'date') return isUnsaid(expression);
  return expression.kind === 'month' && isUnsaid(expression) && expression.which === null;
}

function isUnsaid({ year, ofYear }: InYear): boolean {
  return year === null && ofYear === null;
}
