/**
 * A sentence in, the words in it that date something out, read but not resolved. Bare numbers, ages
 * and durations ("22 years") are left alone.
 */
import { monthPattern } from '../../article/data/months.ts';
import { feasts, holidays } from '../data/time-words.ts';
import type { Found } from './expression.ts';
import { expressionRules } from './expression-rules.ts';

/** In a sentence about a game its quarters are no quarters of a year. */
const ofGames =
  /\b(?:points?|yards?|touchdowns?|rebounds?|game|quarterback|basket|halftime|goals?)\b/;

/** In the order of the text; none overlaps another. */
export function findExpressions(text: string): Found[] {
  const found: Found[] = [];
  const readable = lowerOpening(text);
  const rules = expressionRules.flatMap((group) => (group.hint.test(readable) ? group.rules : []));
  for (const { pattern, read } of rules) {
    for (const match of readable.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const expression = read(match.groups ?? {});
      if (expression === null) continue;
      if ((expression.kind === 'quarter' || expression.kind === 'half') && ofGames.test(text))
        continue;
      if (isPunishment(text.slice(0, start), match[0])) continue;
      found.push({ start, end, expression });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "has been jailed for three years" tells how long it will be, not how long it was. */
function isPunishment(before: string, words: string): boolean {
  return (
    words.startsWith('for ') &&
    /\b(?:banned|barred|booked|closed|extended|hired|jailed|sentenced|suspended|signed)\b[^,;.]*$/.test(
      before,
    )
  );
}

/** What is told from common words by its capital. */
const named = new RegExp(
  `^[“"‘']?(?!(?:${monthPattern}|\\w+day|Q\\d|${[...holidays.keys()].join('|')}|${feasts})\\b)[A-Z]`,
);

/** An opening "In" or "The" is the same word as elsewhere. */
function lowerOpening(text: string): string {
  return text.replace(named, (opening) => opening.toLowerCase());
}
