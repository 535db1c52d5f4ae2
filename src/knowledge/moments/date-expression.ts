/**
 * A date expression in its place in an article in, its dates out: resolved from the day of publication
 * and the tense around it, or left open where nobody could tell.
 */
import { daysBetween } from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import { applyBound, softenRough } from './apply-bound.ts';
import type { Expression, Found, Range } from './expression.ts';
import { findClause } from './find-clause.ts';
import { findTense } from './find-tense.ts';
import { isGuessedPast, isUndecided, isYearless } from './leave-open.ts';
import { monthOf, unresolved } from './period.ts';
import type { Period, Tense } from './period.ts';
import { findLastYear } from './read-dated-text.ts';
import type { DatedText } from './read-dated-text.ts';
import { findNarrativeYear, findYearBefore } from './read-narrative.ts';
import { resolveBeside } from './resolve-beside.ts';
import { resolveExpression } from './resolve-expression.ts';

export function dateExpression(dated: DatedText, sentence: number, found: Found): Period {
  const text = dated.article.sentences[sentence]?.text ?? '';
  const clause = findClause(text, found);
  const published = dated.article.published?.date ?? null;
  const period = resolveFound(dated, sentence, found, clause);
  const before = text.slice(clause.start, Math.max(clause.start, found.start));
  const words = text.slice(found.start, found.end);
  return softenRough(applyBound(period, words, before, published), words);
}

function resolveFound(dated: DatedText, sentence: number, found: Found, clause: Range): Period {
  const { expression } = found;
  if (expression.kind === 'ofThatYear') {
    const year = findYearBefore(dated, sentence, found.start);
    return year === null ? unresolved : monthOf(Number(year), expression.month);
  }
  if (expression.kind === 'beside')
    return resolveBeside(dated, sentence, found, (before) =>
      dateExpression(dated, before.sentence, before),
    );
  return resolveByTense(dated, sentence, found, clause);
}

function resolveByTense(dated: DatedText, sentence: number, found: Found, clause: Range): Period {
  const { article } = dated;
  const { expression } = found;
  const text = article.sentences[sentence]?.text ?? '';
  const published = article.published?.date ?? null;
  const tense = readTense(text, found, clause);
  if (tense !== 'future' && isUnderAnotherYear(dated, sentence, found, published))
    return resolveInNarrative(dated, sentence, found);
  if (expression.kind === 'weekday' && isAwaited(text, found))
    return resolveAwaited(expression, published);
  if (expression.kind === 'weekday' && /^[’']s\b/.test(text.slice(found.end)))
    return resolveOwning(expression, published, tense);
  const period = resolveExpression(expression, published, tense);
  if (isUndecided(text, found, { clause, tense }, period, published)) return unresolved;
  const isOpen =
    tense === null &&
    isGuessedPast(expression, period, published, text.slice(clause.start, clause.end));
  return isOpen ? unresolved : period;
}

/** Characters: a verb further off does not tell whether "today" is the day or the age. */
const nearToday = 40;

function readTense(text: string, found: Found, clause: Range): Tense {
  if (found.expression.kind === 'today') {
    const opening = text.lastIndexOf(' that ', found.start);
    const start = Math.max(clause.start, found.start - nearToday, opening);
    return findTense(text.slice(start, Math.min(clause.end, found.end + 1)), found.start - start);
  }
  const near = findTense(text.slice(clause.start, clause.end), found.start - clause.start);
  if (isToldOf(text, found)) return 'past';
  if (near !== null) return near;
  if (/^by\b/i.test(text.slice(found.start))) return 'future';
  return findTense(text, found.start) === 'past' ? 'past' : null;
}

/** "his announcement Friday", "when he speaks later Monday", "fourth-quarter results" are of the past whatever verb is near. */
function isToldOf(text: string, { start, end, expression }: Found): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (expression.kind === 'quarter')
    return /^[ -](?:earnings|results|profits?|sales|revenue|figures)\b/.test(text.slice(end));
  return (
    expression.kind === 'weekday' &&
    /\b(?:later|admission|announcement|assertion|claim|comments|concession|remarks|revelation|statement|tweet) $/.test(
      before,
    )
  );
}

/** "ahead of Monday’s vote", "until Monday to resign" in an article that may have come out on either side of that Monday. */
function isAwaited(text: string, { start, end }: Found): boolean {
  if (/^before\b/i.test(text.slice(start)) && /^[’']s\b/.test(text.slice(end))) return true;
  if (/^until\b/i.test(text.slice(start)) && /^ to [a-z]/.test(text.slice(end))) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  return /\b(?:ahead of|heading into|going into|run-up to|on the eve of|leading up to) (?:[a-z]+ ){0,2}$/.test(
    before,
  );
}

/** Days: a vote further off than this may be the one that is over. */
const farthestAwaited = 4;

function resolveAwaited(expression: Expression, published: CivilDate | null): Period {
  const period = resolveExpression(expression, published, 'future');
  const isNear =
    published !== null &&
    period.from !== null &&
    daysBetween(published, period.from) <= farthestAwaited;
  return isNear ? period : unresolved;
}

/** "In June, …", "On a Friday in June, …" go on with what was told before; "a ballot in June" may be news again. */
function isFronted(text: string, { start }: Found): boolean {
  return start <= 1 || /^(?:On|One|Late|Early) [^,.;:]{0,20}$/.test(text.slice(0, start));
}

/** Days: an event that a day is named for is news so long before and after it. */
const nearEvent = 2;

/** "Tuesday’s vote": the near one, unless a verb of the past stands by a day to come. */
function resolveOwning(expression: Expression, published: CivilDate | null, tense: Tense): Period {
  const resolve = (side: Tense): Period => resolveExpression(expression, published, side);
  const [last, next] = [resolve('past'), resolve('future')];
  if (published === null || last.from === null || next.from === null) return last;
  if (daysBetween(last.from, published) <= nearEvent) return last;
  if (daysBetween(published, next.from) > nearEvent) return resolve(tense);
  return tense === 'past' ? unresolved : next;
}

function resolveInNarrative(dated: DatedText, sentence: number, found: Found): Period {
  const { expression } = found;
  if (expression.kind !== 'month' && expression.kind !== 'date') return unresolved;
  const text = dated.article.sentences[sentence]?.text ?? '';
  const year = isFronted(text, found)
    ? findNarrativeYear(dated, sentence, found, expression.month)
    : null;
  return year === null ? unresolved : resolveExpression({ ...expression, year }, null, 'past');
}

/**
 * "In May 2021 they met. In June he paid": a month or day without a year may belong to another year
 * that the paragraph names before it.
 */
function isUnderAnotherYear(
  dated: DatedText,
  sentence: number,
  found: Found,
  published: CivilDate | null,
): boolean {
  const { expression } = found;
  if (!isYearless(expression) && !isInYear(expression)) return false;
  const current = published?.slice(0, 4) ?? '9999';
  const text = dated.article.sentences[sentence]?.text ?? '';
  const last = isFronted(text, found)
    ? findYearBefore(dated, sentence, found.start)
    : findLastYear(text.slice(0, found.start));
  // What has happened did so in no year to come, though it was for one: “the budget for 2026”.
  return last !== null && last < current;
}

/** "later in the year", "the end of the month": of whichever year is told of. */
function isInYear(expression: Expression): boolean {
  return expression.kind === 'unit' && expression.which === null && expression.unit !== 'weekend';
}
