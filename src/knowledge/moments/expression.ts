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
  /** "Aug. 14 of last year". */
  | {
      readonly kind: 'dateOfYear';
      readonly which: Which;
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
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'quarter';
      readonly quarter: number;
      readonly year: number | null;
      readonly which: Which;
    }
  | {
      readonly kind: 'half';
      readonly half: number;
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
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: Which;
      /** "on Monday of next week". */
      readonly isOfWeek: boolean;
    }
  | { readonly kind: 'day'; readonly offsetDays: number }
  /** As often the present age as the day: only its verb tells. */
  | { readonly kind: 'today' }
  | { readonly kind: 'overnight' }
  | {
      readonly kind: 'unit';
      readonly unit: TimeUnit;
      readonly which: Which;
      readonly part: 'earlier' | 'later' | null;
    }
  /** `count` null: "weeks ago". */
  | {
      readonly kind: 'ago';
      readonly count: number | null;
      readonly unit: TimeUnit;
      readonly isRough: boolean;
    }
  | { readonly kind: 'past'; readonly count: number | null; readonly unit: TimeUnit }
  | { readonly kind: 'coming'; readonly count: number | null; readonly unit: TimeUnit }
  | { readonly kind: 'recent' }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  /** "in June of that year": the year is the one that the text wrote last. */
  | { readonly kind: 'ofThatYear'; readonly month: number }
  /** "the next morning": beside the day that the text dated last. */
  | { readonly kind: 'besideDay'; readonly offsetDays: number }
  /** "a week after": counted from what the text tells. */
  | { readonly kind: 'counted' }
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
