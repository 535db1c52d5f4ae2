/**
 * A date expression, the day of publication and the tense of its clause in, calendar dates out. What
 * the text leaves open stays open: vague words get a vague precision, named eras no date at all.
 */
import { toCivilDate } from '../../article/civil-date.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import type { Expression, InYear } from './expression.ts';
import {
  day,
  halfOf,
  monthOf,
  quarterOf,
  seasonOf,
  unresolved,
  yearBeside,
  years,
} from './period.ts';
import type { Period, Tense } from './period.ts';
import { resolveRange } from './resolve-range.ts';
import { resolveRelative } from './resolve-relative.ts';

/** `published` null: only what names its year is resolved. */
export function resolveExpression(
  expression: Expression,
  published: CivilDate | null,
  tense: Tense,
): Period {
  if (expression.kind === 'range') {
    const resolve = (one: Expression): Period => resolveExpression(one, published, tense);
    return resolveRange(expression, published, tense, resolve);
  }
  switch (expression.kind) {
    case 'words':
      return unresolved;
    case 'year':
      return { ...years(expression.year, expression.year), precision: 'year' };
    case 'decade':
      return { ...years(expression.year, expression.year + 9), precision: 'interval' };
    default: {
      const year = 'ofYear' in expression ? findYear(expression, published) : null;
      if (year !== null) return resolveInYear(expression as InYear, year);
      return published === null ? unresolved : resolveRelative(expression, published, tense);
    }
  }
}

/** Null where the expression does not say. */
function findYear({ year, ofYear }: InYear, published: CivilDate | null): number | null {
  return ofYear === null || published === null ? year : yearBeside(published, ofYear);
}

function resolveInYear(expression: InYear, year: number): Period {
  switch (expression.kind) {
    case 'date':
      return day(toCivilDate(year, expression.month, expression.day));
    case 'month':
      return monthOf(year, expression.month);
    case 'season':
      return seasonOf(year, expression.season);
    case 'quarter':
      return quarterOf(year, expression.quarter);
    default:
      return halfOf(year, expression.half);
  }
}
