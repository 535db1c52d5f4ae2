/** All patterns of words that date something; the longest and most telling first, for the first to match a word has it. */
import { calendarRules } from './calendar-rules.ts';
import type { Rule } from './expression-rule.ts';
import { nearRules } from './near-rules.ts';
import { periodRules } from './period-rules.ts';
import { relativeRules } from './relative-rules.ts';

export const expressionRules: readonly Rule[] = [
  ...calendarRules,
  ...periodRules,
  ...nearRules,
  ...relativeRules,
];
