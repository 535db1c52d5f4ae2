/** Calendar dates without time or zone. Strings in, strings out; the clock is never read. */

/** A calendar date, ISO 8601, `YYYY-MM-DD`. Compares rightly as a string. */
export type CivilDate = string;
