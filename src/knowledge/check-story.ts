/**
 * The promise behind every card, checked: a story, the article it was built from and that article's
 * source text in; every span that is not literally in the source out.
 */
import type { Article, Span } from '../article/article.ts';
import { checkLiteral } from '../article/check-literal.ts';
import type { Story } from './story.ts';

export interface SpanProblem {
  /** Which span: "entry mara-lindt, fact 2". */
  readonly where: string;
  readonly problem: string;
}

interface Placed {
  readonly where: string;
  readonly span: Span | null;
}

/** Empty when every shown word stands in the source, but for the repairs that the article declares. */
export function checkStory(story: Story, article: Article, source: string): SpanProblem[] {
  return [...checkSpans(story, article, source), ...checkSentences(story, article)];
}

function checkSpans(story: Story, article: Article, source: string): SpanProblem[] {
  return listSpans(story).flatMap(({ where, span }) => {
    const problem = span === null ? null : checkLiteral(article, source, span);
    return problem === null ? [] : [{ where, problem }];
  });
}

/** What the story shows its spans from is what the article has. */
function checkSentences(story: Story, article: Article): SpanProblem[] {
  const shown = story.articles.find(({ id }) => id === article.id)?.sentences ?? [];
  return article.sentences.flatMap(({ text }, sentence) =>
    shown[sentence] === text
      ? []
      : [{ where: `sentence ${sentence}`, problem: "the story's copy is not the article's" }],
  );
}

function listSpans(story: Story): Placed[] {
  const entries = story.entries.flatMap((entry) => [
    { where: `entry ${entry.id}, description`, span: entry.description },
    ...entry.facts.flatMap(({ span, claim }, at) => [
      { where: `entry ${entry.id}, fact ${at}`, span },
      { where: `entry ${entry.id}, claim of fact ${at}`, span: claim?.words ?? null },
    ]),
  ]);
  const quotes = story.quotes.flatMap(({ spans, speakerWords, cue }, at) => [
    ...spans.map((span) => ({ where: `quote ${at}`, span })),
    { where: `quote ${at}, speaker`, span: speakerWords },
    { where: `quote ${at}, cue`, span: cue },
  ]);
  const timeline = story.timeline.flatMap(({ span, words }, at) => [
    { where: `moment ${at}`, span },
    { where: `moment ${at}, words`, span: words },
  ]);
  const line = { where: 'line', span: story.line };
  const summary = story.summary.map((span, at) => ({ where: `summary ${at}`, span }));
  return [...entries, ...quotes, line, ...summary, ...timeline];
}
