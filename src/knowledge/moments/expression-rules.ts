/** All patterns of words that date something; the longest and most telling first, for the first to match a word has it. */
import { calendarRules } from './calendar-rules.ts';
import type { RuleGroup } from './expression-rule.ts';
import { nearRules } from './near-rules.ts';
import { periodRules } from './period-rules.ts';
import { relativeRules } from './relative-rules.ts';

export const expressionRules: readonly RuleGroup[] = [
  calendarRules,
  periodRules,
  nearRules,
  relativeRules,
];
