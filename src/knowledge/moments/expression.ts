/** The kinds of words that date something, as read and before they are resolved. Types only. */

export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade';
export type Season = 'spring' | 'summer' | 'fall' | 'winter';
/** "this summer", "last month", "next Friday"; null where no such word stands. */
export type Which = 'this' | 'last' | 'next' | null;

/** The year of what is dated, as written ("2019") or beside ours ("of last year"); null where unsaid. */
interface OfYear {
  readonly year: number | null;
  readonly ofYear: Which;
}

/** What lies in a year. Months and days count from 1. */
export type InYear = OfYear &
  (
    | { readonly kind: 'date'; readonly month: number; readonly day: number }
    | { readonly kind: 'month'; readonly month: number; readonly which: Which }
    | { readonly kind: 'season'; readonly season: Season; readonly which: Which }
    | { readonly kind: 'quarter'; readonly quarter: number }
    | { readonly kind: 'half'; readonly half: number }
  );

/** Monday is 1. */
export type Expression =
  | InYear
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  /** "fiscal 2025, which began in April": the twelve months from then on. */
  | { readonly kind: 'fiscal'; readonly month: number; readonly hasBegun: boolean }
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
  /** "the next morning", "the following Tuesday", "two years later": beside what the text dated last. */
  | {
      readonly kind: 'beside';
      readonly unit: TimeUnit;
      readonly step: number;
      readonly weekday: number | null;
    }
  /** "a week after", "the Cold War": counted from what the text tells, or with no date at all. */
  | { readonly kind: 'words' };

/** UTF-16 offsets into one sentence, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An expression where it stands in its sentence. */
export interface Found extends Range {
  readonly expression: Expression;
}
