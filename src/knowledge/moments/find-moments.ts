/**
 * An article in, what it dates out: the words, the clause, and the calendar dates that follow from the
 * day of publication. With no such day only what names its year is resolved.
 */
import type { Article, Span } from '../../article/article.ts';
import { findWrittenDate, fullDate } from '../../article/find-written-date.ts';
import type { Moment } from '../story.ts';
import { compareMoments } from './compare-moments.ts';
import { dateExpression } from './date-expression.ts';
import type { Found, Range } from './expression.ts';
import { eventNouns, findNominal } from './find-clause.ts';
import { isStated } from './is-stated.ts';
import { readDatedText } from './read-dated-text.ts';
import type { DatedText } from './read-dated-text.ts';

/** In the order of time; what has no date comes last, in the order of the text. */
export function findMoments(article: Article): Moment[] {
  const dated = readDatedText(article);
  const moments = dated.expressions.flatMap((found, sentence) => {
    const isMoment = (words: Range): boolean =>
      isStated(textOf(article, sentence), dated.quoted[sentence] ?? [], words);
    return found.length > 0
      ? mergeSame(found.filter(isMoment).flatMap((one) => readMoments(dated, sentence, one)))
      : readCaptioned(article, sentence, isMoment);
  });
  return moments
    .map((moment, index) => ({ moment, index }))
    .sort((a, b) => compareMoments(a.moment, b.moment) || a.index - b.index)
    .map(({ moment }) => moment);
}

/** One row for one clause and date, though the article dates it twice. */
function mergeSame(moments: readonly Moment[]): Moment[] {
  return moments.filter(
    (moment, at) => !moments.slice(0, at).some((before) => isSame(before, moment)),
  );
}

function isSame(one: Moment, other: Moment): boolean {
  return one.from !== null && one.from === other.from && one.to === other.to;
}

function textOf(article: Article, sentence: number): string {
  return article.sentences[sentence]?.text ?? '';
}

function readMoments(dated: DatedText, sentence: number, found: Found): Moment[] {
  const { article } = dated;
  const text = textOf(article, sentence);
  const period = dateExpression(dated, sentence, found);
  // “today” without a day is the present age.
  if (found.expression.kind === 'today' && period.from === null) return [];
  const span = wholeSentence(article, sentence);
  const moment = { span, words: toSpan(article, sentence, found), ...period };
  const since = sinceWords(text, found);
  if (since === null || period.from === null) return [moment];
  const words = toSpan(article, sentence, since);
  const to = article.published?.date ?? null;
  return [moment, { span, words, from: period.from, to, precision: 'interval' }];
}

/** "since | his election victory in November": all the time from then on is meant too. */
function sinceWords(text: string, found: Found): Range | null {
  const phrase = findNominal(text, found);
  if (phrase === null || !/\bsince $/.test(text.slice(0, phrase.start))) return null;
  return { start: phrase.start - 'since '.length, end: found.end };
}

/** Words of a caption that tell of an event ("delivers a policy speech"). */
const captionEvent = new RegExp(`\\b(?:a|an|the|during|at) ([a-z]+ (?:${eventNouns}))\\b`, 'g');

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
      const span = wholeSentence(article, sentence);
      return [
        { span, words: toSpan(article, sentence, words), from: date, to: date, precision: 'day' },
      ];
    }
  }
  return [];
}

/**
 * A clause cut out of its sentence can tell what nobody wrote ("Ana Ruiz and Lima, | Peru, won in May"),
 * and loses who says so. The whole is always true.
 */
function wholeSentence(article: Article, sentence: number): Span {
  return toSpan(article, sentence, { start: 0, end: textOf(article, sentence).length });
}

function toSpan(article: Article, sentence: number, { start, end }: Range): Span {
  return { article: article.id, sentence, start, end };
}
