/** The kinds of words that date something, as read and before they are resolved. Types only. */

export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade';
export type Season = 'spring' | 'summer' | 'fall' | 'winter';
/** "this summer", "last month", "next Friday"; null where no such word stands. */
export type Which = 'this' | 'last' | 'next' | null;

/** Months and days count from 1, Monday is 1. */
export type Expression =
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    }
  | {
      readonly kind: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly which: Which;
      readonly isWithYear: boolean;
    }
  | { readonly kind: 'year'; readonly year: number; readonly bound: 'from' | 'to' | null }
  | {
      readonly kind: 'quarter';
      readonly quarter: number;
      readonly year: number | null;
      readonly which: Which;
    }
  | { readonly kind: 'decade'; readonly year: number }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly year: number | null;
      readonly which: Which;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  | { readonly kind: 'day'; readonly offsetDays: number }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly which: Which }
  | {
      readonly kind: 'ago';
      readonly count: number;
      readonly unit: TimeUnit;
      readonly isRough: boolean;
    }
  | { readonly kind: 'past'; readonly count: number | null; readonly unit: TimeUnit }
  | { readonly kind: 'coming'; readonly count: number | null; readonly unit: TimeUnit }
  | { readonly kind: 'recent' }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'era' };

/** UTF-16 offsets into one sentence, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An expression where it stands in its sentence. */
export interface Found extends Range {
  readonly expression: Expression;
}
