/** A pattern of words that date something, with what it reads. */
import type { Expression } from './expression.ts';
import type { Groups } from './read-groups.ts';

export interface Rule {
  readonly pattern: RegExp;
  /** From the groups of its match; null: not a date after all. */
  readonly read: (groups: Groups) => Expression | null;
}

/**
 * Only groups with a name are read; the others just hold alternatives. What is read may be the same for
 * every match.
 */
export function rule(source: string, read: Rule['read'] | Expression): Rule {
  return { pattern: new RegExp(source, 'g'), read: typeof read === 'function' ? read : () => read };
}

/** Shown as they stand: counted from what the text tells, or with a name and no date. */
export const wordsOnly: Expression = { kind: 'words' };

/** Rules that can read nothing in a sentence that `hint` does not match: most sentences date nothing. */
export interface RuleGroup {
  readonly hint: RegExp;
  readonly rules: readonly Rule[];
}
