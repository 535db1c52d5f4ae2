/**
 * An article in, what it dates out: the words, the clause, and the calendar dates that follow from the
 * day of publication. With no such day only what names its year is resolved.
 */
import type { Article, Span } from '../../article/article.ts';
import { findWrittenDate, fullDate } from '../../article/find-written-date.ts';
import type { Moment } from '../story.ts';
import { beginAtSubject } from './begin-at-subject.ts';
import { chooseClause, findPromised } from './choose-clause.ts';
import { dateExpression } from './date-expression.ts';
import type { Found, Range } from './expression.ts';
import { findClause, findCoordinated, findNominal, findBetweenBreaks } from './find-clause.ts';
import { isStated } from './is-stated.ts';
import type { Period } from './period.ts';
import { readDatedText } from './read-dated-text.ts';
import type { DatedText } from './read-dated-text.ts';

/** In the order of time; what has no date comes last, in the order of the text. */
export function findMoments(article: Article): Moment[] {
  const dated = readDatedText(article);
  const moments = dated.expressions.flatMap((found, sentence) => {
    const isMoment = (words: Range): boolean =>
      isStated(textOf(article, sentence), dated.quoted[sentence] ?? [], words);
    return found.length > 0
      ? found.filter(isMoment).flatMap((one) => readMoments(dated, sentence, one))
      : readCaptioned(article, sentence, isMoment);
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

/** Where two begin on one day, first what had ended by then, then that day itself, then what goes on. */
function sortKey({ from, to, precision }: Moment): string {
  if (from === null) return to === null ? 'undated' : `${to} 0`;
  return precision === 'day' ? `${from} 1` : `${from} 2`;
}

function textOf(article: Article, sentence: number): string {
  return article.sentences[sentence]?.text ?? '';
}

function readMoments(dated: DatedText, sentence: number, found: Found): Moment[] {
  const { article } = dated;
  const text = textOf(article, sentence);
  const clause = found.expression.kind === 'era' ? found : findClause(text, found);
  const period = dateExpression(dated, sentence, found, clause);
  // “today” without a day is the present age.
  if (found.expression.kind === 'today' && period.from === null) return [];
  const make = (range: Range, words: Range, period: Period): Moment => ({
    span: toSpan(article, sentence, range),
    words: toSpan(article, sentence, words),
    ...period,
  });
  const isPhrase = found.expression.kind === 'era' || findNominal(text, found) !== null;
  const told =
    findPromised(text, found) ?? chooseClause(text, beginAtSubject(text, clause), isPhrase);
  if (told === null) return [];
  const moments = [make(told, found, period)];
  const second = governsNext(text, found) ? findCoordinated(text, clause) : null;
  if (second !== null) moments.push(make({ start: told.start, end: second.end }, found, period));
  const since = sinceWords(text, found);
  if (since !== null && period.from !== null) {
    const until = article.published?.date ?? null;
    const whole = { start: findBetweenBreaks(text, since).start, end: found.end };
    moments.push(make(whole, since, { from: period.from, to: until, precision: 'interval' }));
  }
  return moments;
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
function readCaptioned(
  article: Article,
  sentence: number,
  isMoment: (words: Range) => boolean,
): Moment[] {
  const text = textOf(article, sentence);
  for (const caption of article.captions) {
    const date = fullDate(findWrittenDate(caption.text));
    for (const [, event = ''] of caption.text.matchAll(captionEvent)) {
      const start = text.search(new RegExp(`\\b${event}\\b`));
      const words = { start, end: start + event.length };
      if (date === null || start < 0 || !isMoment(words)) continue;
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
