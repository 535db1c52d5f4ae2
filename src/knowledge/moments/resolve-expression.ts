/**
 * A date expression, the day of publication and the tense of its clause in, calendar dates out. What
 * the text leaves open stays open: vague words get a vague precision, named eras no date at all.
 */
import { toCivilDate } from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import type { Expression } from './expression.ts';
import { day, monthOf, quarterOf, seasonOf, unresolved, years } from './period.ts';
import type { Period, Tense } from './period.ts';
import { resolveRelative } from './resolve-relative.ts';

/** `published` null: only what names its year is resolved. */
export function resolveExpression(
  expression: Expression,
  published: CivilDate | null,
  tense: Tense,
): Period {
  const absolute = resolveAbsolute(expression, published);
  if (absolute !== null) return absolute;
  return published === null ? unresolved : resolveRelative(expression, published, tense);
}

/** Null: it takes the day of publication to tell. */
function resolveAbsolute(expression: Expression, published: CivilDate | null): Period | null {
  switch (expression.kind) {
    case 'era':
      return unresolved;
    case 'date':
      return expression.year === null
        ? null
        : day(toCivilDate(expression.year, expression.month, expression.day));
    case 'month':
      return expression.year === null ? null : monthOf(expression.year, expression.month);
    case 'season':
      return expression.year === null ? null : seasonOf(expression.year, expression.season);
    case 'quarter':
      return expression.year === null ? null : quarterOf(expression.year, expression.quarter);
    case 'year':
      return resolveYear(expression.year, expression.bound, published);
    case 'decade':
      return { ...years(expression.year, expression.year + 9), precision: 'interval' };
    case 'range':
      return resolveRange(expression.from, expression.to, published);
    default:
      return null;
  }
}

function resolveYear(
  year: number,
  bound: 'from' | 'to' | null,
  published: CivilDate | null,
): Period {
  const whole = years(year, year);
  if (bound === 'from') return { from: whole.from, to: published, precision: 'interval' };
  if (bound === 'to') return { from: null, to: whole.to, precision: 'interval' };
  return { ...whole, precision: 'year' };
}

function resolveRange(from: Expression, to: Expression, published: CivilDate | null): Period {
  if (from.kind === 'date' && to.kind === 'date' && from.year === null && published === null)
    return unresolved;
  const first = resolveExpression(from, published, null);
  const last = resolveExpression(to, published, null);
  if (first.from === null || last.to === null || first.from > last.to) return unresolved;
  return { from: first.from, to: last.to, precision: 'interval' };
}
