/**
 * A part of a pack in, after the schema: the first thing in it that does not hold together out. Spans lie
 * in their sentences, entries that are meant exist, nothing is there twice, sentences stand in the text.
 */
import type { Entry, Moment, Span, Story, StoryArticle } from '../../knowledge/story.ts';
import { checkNames } from './check-names.ts';
import { checkSentences } from './check-sentences.ts';
import { mapSpans } from './map-spans.ts';
import type { PackedPart } from './pack.ts';
import { quoteText } from './refusal.ts';
import type { Step } from './refusal.ts';

export interface Problem {
  /** Without a full stop. */
  readonly reason: string;
  readonly path: readonly Step[];
}

/** Null when it holds together. */
export function checkPart({ story, text }: PackedPart): Problem | null {
  const [article] = story.articles;
  if (article === undefined) return { reason: 'has no article', path: ['story', 'articles'] };
  const problem =
    checkArticle(article, text) ??
    checkSpans(story, article) ??
    checkEntries(story) ??
    checkReferences(story) ??
    checkMoments(story.timeline) ??
    checkNames(story);
  if (problem !== null) return { ...problem, path: ['story', ...problem.path] };
  return text === null ? null : checkText(article, text);
}

function checkArticle(article: StoryArticle, text: string | null): Problem | null {
  const { sentences, paragraphs, isExcerpt } = article;
  const path = ['articles', 0];
  if ((text === null) !== (isExcerpt === true))
    return { reason: 'has its text or is an excerpt: one of both', path };
  if (paragraphs.length !== sentences.length)
    return { reason: 'has not one paragraph number for each sentence', path };
  const isGrowing = paragraphs.every((each, at) => at === 0 || each >= (paragraphs[at - 1] ?? 0));
  return isGrowing ? null : { reason: 'has paragraphs out of order', path };
}

function checkSpans(story: Story, article: StoryArticle): Problem | null {
  const problems: Problem[] = [];
  mapSpans(story, (span, ...path) => {
    const reason = problems.length > 0 ? null : findFault(span, article);
    if (reason !== null) problems.push({ reason, path });
    return span;
  });
  return problems[0] ?? null;
}

function findFault(span: Span, { id, sentences }: StoryArticle): string | null {
  if (span.article !== id) return `is a span of ${quoteText(span.article)}, which is not there`;
  const sentence = sentences[span.sentence];
  if (sentence === undefined) return `is in sentence ${span.sentence}, which is not there`;
  if (span.start >= span.end || span.end > sentence.length)
    return `[${span.start}, ${span.end}) is no stretch of its sentence`;
  const isCut = [span.start, span.end].some((at) => splitsPair(sentence, at));
  return isCut ? 'cuts a character in two' : null;
}

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

function checkEntries({ entries }: Story): Problem | null {
  const twice = findTwice(entries.map(({ id }) => id));
  if (twice !== null) return { reason: `has two entries ${quoteText(twice)}`, path: ['entries'] };
  for (const [at, entry] of entries.entries()) {
    const reason = findNameFault(entry);
    if (reason !== null) return { reason, path: ['entries', at] };
  }
  return null;
}

function findNameFault({ name, names }: Entry): string | null {
  if (!names.some(({ text }) => text === name)) return `${quoteText(name)} is none of its names`;
  const twice = findTwice(names.map(({ text, lang }) => `${text} (${lang})`));
  return twice === null ? null : `has the name ${quoteText(twice)} twice`;
}

/** The first that is there a second time. */
export function findTwice(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size) ?? null;
}

function checkReferences({ entries, quotes }: Story): Problem | null {
  const known = new Set<string | null>([null, ...entries.map(({ id }) => id)]);
  const meant = [
    ...quotes.map(({ speaker }, at) => ({ entry: speaker, path: ['quotes', at, 'speaker'] })),
    ...entries.flatMap(({ facts }, at) =>
      facts.map(({ claim }, fact) => ({
        entry: claim?.entry ?? null,
        path: ['entries', at, 'facts', fact, 'claim'],
      })),
    ),
  ];
  const stranger = meant.find(({ entry }) => !known.has(entry));
  if (stranger === undefined) return null;
  return {
    ...stranger,
    reason: `means the entry ${quoteText(stranger.entry ?? '')}, which is not there`,
  };
}

function checkMoments(timeline: readonly Moment[]): Problem | null {
  const at = timeline.findIndex((moment) => !hasSoundDates(moment));
  return at < 0 ? null : { reason: 'has dates that can’t be', path: ['timeline', at] };
}

/** Whether it ends after it begins, and has no dates where it has only words. */
export function hasSoundDates({ from, to, precision }: Moment): boolean {
  if (precision === 'words') return from === null && to === null;
  return from === null || to === null || from <= to;
}

function checkText({ headline, sentences }: StoryArticle, text: string): Problem | null {
  const problem = checkSentences(headline, sentences, text);
  if (problem === null) return null;
  const { sentence, reason } = problem;
  const place = sentence < 0 ? ['headline'] : ['sentences', sentence];
  return { reason, path: ['story', 'articles', 0, ...place] };
}
