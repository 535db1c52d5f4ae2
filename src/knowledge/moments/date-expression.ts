/**
 * A date expression in its place in an article in, its dates out: resolved from the day of publication
 * and the tense around it, or left open where nobody could tell.
 */
import type { CivilDate } from '../../article/civil-date.ts';
import type { Expression, Found, Range } from './expression.ts';
import { findBetweenBreaks, findNominal } from './find-clause.ts';
import { findTense } from './find-tense.ts';
import { unresolved } from './period.ts';
import type { Period } from './period.ts';
import { findLastYear } from './read-dated-text.ts';
import type { DatedText } from './read-dated-text.ts';
import { resolveExpression } from './resolve-expression.ts';

/** `clause` is the one that tells what happened. */
export function dateExpression(
  dated: DatedText,
  sentence: number,
  found: Found,
  clause: Range,
): Period {
  const { article } = dated;
  const text = article.sentences[sentence]?.text ?? '';
  const published = article.published?.date ?? null;
  const isNominal = findNominal(text, found) !== null;
  const around = isNominal ? findBetweenBreaks(text, found) : clause;
  const own = findTense(text.slice(clause.start, clause.end), found.start - clause.start);
  const near = own ?? findTense(text.slice(around.start, around.end), found.start - around.start);
  const isTold = near === null && findTense(text, found.start) === 'past';
  const tense = isTold ? 'past' : near;
  if (tense !== 'future' && isUnderAnotherYear(dated, sentence, found, published))
    return unresolved;
  const period = resolveExpression(found.expression, published, tense);
  if (
    tense === null &&
    isGuessedPast(found.expression, period, published, text.slice(around.start, around.end))
  )
    return unresolved;
  const isSince = /^since\b/i.test(text.slice(found.start)) && period.from !== null;
  return isSince ? { from: period.from, to: published, precision: 'interval' } : period;
}

/**
 * "In May 2021 they met. In June he paid": a month or day without a year may belong to another year
 * that the paragraph names before it, or that the article ties to about that month. Nobody can tell,
 * so it stays in its own words.
 */
function isUnderAnotherYear(
  { article, yearsBefore, dated }: DatedText,
  sentence: number,
  found: Found,
  published: CivilDate | null,
): boolean {
  const { expression } = found;
  if (!isYearless(expression)) return false;
  const current = published?.slice(0, 4);
  const isOther = (year: string): boolean => year !== current;
  const text = article.sentences[sentence]?.text.slice(0, found.start) ?? '';
  const last = findLastYear(text) ?? yearsBefore[sentence] ?? null;
  if (last !== null && isOther(last)) return true;
  return dated.some(
    (one) =>
      one.sentence < sentence &&
      isOther(String(one.year)) &&
      Math.abs(one.month - expression.month) <= 1,
  );
}

/**
 * "The fair is in May", written in June: no verb tells that the last May is meant, not the coming one.
 * A weekday without any verb is the last one: "the closing price on Monday".
 */
function isGuessedPast(
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

function isYearless(expression: Expression): expression is Yearless {
  if (expression.kind === 'date') return expression.year === null;
  return expression.kind === 'month' && expression.year === null && expression.which === null;
}
