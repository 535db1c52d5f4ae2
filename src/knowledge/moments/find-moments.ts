/**
 * An article in, what it dates out: the words, the clause, and the calendar dates that follow from the
 * day of publication. With no such day only what names its year is resolved.
 */
import type { Article, Span } from '../../article/article.ts';
import type { CivilDate } from '../../article/civil-date.ts';
import { findWrittenDate, fullDate } from '../../article/find-written-date.ts';
import type { Moment } from '../story.ts';
import type { Found } from './expression.ts';
import { findClause, findCoordinated, findNominal, findBetweenBreaks } from './find-clause.ts';
import { findExpressions } from './find-expressions.ts';
import { findTense } from './find-tense.ts';
import type { Period } from './period.ts';
import { resolveExpression } from './resolve-expression.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** In the order of time; what has no date comes last, in the order of the text. */
export function findMoments(article: Article): Moment[] {
  const moments = article.sentences.flatMap(({ text }, sentence) => {
    const found = findExpressions(text);
    const inSentence = found.flatMap((one) => readMoments(article, sentence, one));
    return found.length > 0 ? inSentence : readCaptioned(article, sentence);
  });
  return moments
    .map((moment, index) => ({ moment, index }))
    .sort((a, b) => compare(a.moment, b.moment) || a.index - b.index)
    .map(({ moment }) => moment);
}

function compare(a: Moment, b: Moment): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function sortKey({ from, to }: Moment): string {
  return from ?? to ?? 'undated';
}

function readMoments(article: Article, sentence: number, found: Found): Moment[] {
  const text = article.sentences[sentence]?.text ?? '';
  const clause = found.expression.kind === 'era' ? found : findClause(text, found);
  const period = resolveIn(article, sentence, found, clause);
  const make = (range: Range, words: Range, period: Period): Moment => ({
    span: toSpan(article, sentence, range),
    words: toSpan(article, sentence, words),
    ...period,
  });
  const moments = [make(clause, found, period)];
  const second = governsNext(text, found) ? findCoordinated(text, clause) : null;
  if (second !== null) moments.push(make(second, found, period));
  const since = sinceWords(text, found);
  if (since !== null && period.from !== null) {
    const until = article.published?.date ?? null;
    const whole = { start: findBetweenBreaks(text, since).start, end: found.end };
    moments.push(make(whole, since, { from: period.from, to: until, precision: 'interval' }));
  }
  return moments;
}

function resolveIn(article: Article, sentence: number, found: Found, clause: Range): Period {
  const text = article.sentences[sentence]?.text ?? '';
  const published = article.published?.date ?? null;
  const isNominal = findNominal(text, found) !== null;
  const around = isNominal ? findBetweenBreaks(text, found) : clause;
  const own = findTense(text.slice(clause.start, clause.end), found.start - clause.start);
  const tense =
    own ??
    findTense(text.slice(around.start, around.end), found.start - around.start) ??
    (findTense(text, found.start) === 'past' ? 'past' : null);
  if (tense !== 'future' && isUnderAnotherYear(article, sentence, found, published))
    return { from: null, to: null, precision: 'words' };
  const period = resolveExpression(found.expression, published, tense);
  const isSince = /^since\b/i.test(text.slice(found.start)) && period.from !== null;
  return isSince ? { from: period.from, to: published, precision: 'interval' } : period;
}

/**
 * "In May 2021 they met. In June he paid": a month or day without a year may belong to another year
 * that the paragraph names before it, or that the article ties to about that month. Nobody can tell,
 * so it stays in its own words.
 */
function isUnderAnotherYear(
  article: Article,
  sentence: number,
  found: Found,
  published: CivilDate | null,
): boolean {
  const { expression } = found;
  if (expression.kind !== 'month' && expression.kind !== 'date') return false;
  if (expression.year !== null || (expression.kind === 'month' && expression.which !== null))
    return false;
  const current = published?.slice(0, 4);
  const isOther = (year: string): boolean => year !== current;
  const text = article.sentences[sentence]?.text.slice(0, found.start) ?? '';
  const paragraph = article.sentences[sentence]?.paragraph;
  const earlier = article.sentences.slice(0, sentence);
  const inParagraph = earlier.filter((other) => other.paragraph === paragraph);
  const near = [...inParagraph.map((other) => other.text), text].join(' ');
  const last = [...near.matchAll(/\b(?:19|20)\d\d\b/g)].at(-1)?.[0];
  if (last !== undefined && isOther(last)) return true;
  return earlier.some((other) =>
    findExpressions(other.text).some(
      ({ expression: dated }) =>
        (dated.kind === 'month' || dated.kind === 'date') &&
        dated.year !== null &&
        isOther(String(dated.year)) &&
        Math.abs(dated.month - expression.month) <= 1,
    ),
  );
}

/** An adverb that stands before the verb governs the verbs after it as well. */
function governsNext(text: string, found: Found): boolean {
  return found.expression.kind === 'recent' && /^ \w+ed\b/.test(text.slice(found.end));
}

/** "since | his election victory in November": all the time from then on is meant too. */
function sinceWords(text: string, found: Found): Range | null {
  const phrase = findNominal(text, found);
  if (phrase === null || !/\bsince $/.test(text.slice(0, phrase.start))) return null;
  return { start: phrase.start - 'since '.length, end: found.end };
}

/** Words of a caption that tell of an event ("delivers a policy speech"). */
const captionEvent =
  /\b(?:a|an|the|during|at) ([a-z]+ (?:speech|summit|meeting|ceremony|conference|hearing|rally|debate|match|session|visit|vote|protest))\b/g;

/** A sentence about an event that a dated caption shows: the caption's day is the event's. */
function readCaptioned(article: Article, sentence: number): Moment[] {
  const text = article.sentences[sentence]?.text ?? '';
  for (const caption of article.captions) {
    const date = fullDate(findWrittenDate(caption.text));
    for (const [, event = ''] of caption.text.matchAll(captionEvent)) {
      const start = text.search(new RegExp(`\\b${event}\\b`));
      if (date === null || start < 0) continue;
      const words = { start, end: start + event.length };
      const span = toSpan(article, sentence, findBetweenBreaks(text, words));
      return [
        { span, words: toSpan(article, sentence, words), from: date, to: date, precision: 'day' },
      ];
    }
  }
  return [];
}

function toSpan(article: Article, sentence: number, { start, end }: Range): Span {
  return { article: article.id, sentence, start, end };
}
