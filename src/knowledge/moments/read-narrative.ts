/**
 * A place in an article in, what the text before it dates out: the year that an older narrative is in,
 * the day that "the next morning" follows.
 */
import type { Expression, Found } from './expression.ts';
import { findLastYear } from './read-dated-text.ts';
import type { DatedText } from './read-dated-text.ts';

/** Sentences back to the day that "the next morning" can follow. */
const farthestDay = 4;

/** The last year that the paragraph writes before `at`; null when it writes none. */
export function findYearBefore(
  { article, yearsBefore }: DatedText,
  sentence: number,
  at: number,
): string | null {
  const text = article.sentences[sentence]?.text.slice(0, at) ?? '';
  return findLastYear(text) ?? yearsBefore[sentence] ?? null;
}

/**
 * The year of what is told: a month or year that the same or the sentence before dates an event with
 * ("In March 2019 she took office. In May …"). Null where the text dates nothing so, or dates this
 * month before that one.
 */
export function findNarrativeYear(
  dated: DatedText,
  sentence: number,
  found: Found,
  month: number,
): number | null {
  const anchor = listBefore(dated, sentence, found, 1, true).find(({ expression }) =>
    isOfYear(expression),
  );
  if (anchor === undefined) return null;
  const { expression } = anchor;
  if (isBound(dated, anchor)) return null;
  if (expression.kind === 'year') return expression.year;
  if (expression.kind !== 'month' && expression.kind !== 'date') return null;
  return expression.year !== null && month >= expression.month ? expression.year : null;
}

function isOfYear(expression: Expression): boolean {
  return 'year' in expression && expression.year !== null;
}

export interface Placed extends Found {
  readonly sentence: number;
}

/** "shut since 2019" goes on: what comes next need not be of that year. */
function isBound({ article }: DatedText, { sentence, start }: Placed): boolean {
  const words = article.sentences[sentence]?.text.slice(start) ?? '';
  return /^(?:by|since|until|till|through|before|after)\b/i.test(words);
}

/**
 * What "three months later" counts from: the date before it in its sentence, or the only one of the
 * sentence before. Of two nobody can tell which is meant.
 */
export function findOnlyBefore(dated: DatedText, sentence: number, found: Found): Placed | null {
  const before = listBefore(dated, sentence, found, 1, true);
  const [nearest] = before;
  if (nearest === undefined) return null;
  return nearest.sentence === sentence || before.length === 1 ? nearest : null;
}

/** The nearest day that the text dates before; null when there is none. */
export function findDayBefore(dated: DatedText, sentence: number, found: Found): Placed | null {
  const before = listBefore(dated, sentence, found, farthestDay, false);
  return before.find(({ expression }) => isDay(expression)) ?? null;
}

/** The day that the first sentence dates, which says what is new; null when it dates none. */
export function findLeadDay({ expressions }: DatedText): Placed | null {
  const first = expressions[0]?.find(({ expression }) => isDay(expression));
  return first === undefined ? null : { ...first, sentence: 0 };
}

function isDay({ kind }: Expression): boolean {
  return kind === 'date' || kind === 'weekday' || kind === 'day';
}

/** Expressions before `found`, perhaps in its paragraph only, the nearest first, up to `most` sentences back. */
function listBefore(
  { article, expressions }: DatedText,
  sentence: number,
  found: Found,
  most: number,
  isInParagraph: boolean,
): Placed[] {
  const paragraph = article.sentences[sentence]?.paragraph;
  const before: Placed[] = [];
  for (let at = sentence; at >= Math.max(0, sentence - most); at--) {
    if (isInParagraph && article.sentences[at]?.paragraph !== paragraph) break;
    const own = (expressions[at] ?? []).filter(({ end }) => at < sentence || end <= found.start);
    for (const { start, end, expression } of own.toReversed())
      before.push({ start, end, expression, sentence: at });
  }
  return before;
}
