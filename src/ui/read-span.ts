/** A story and one of its spans in, the literal text out. Shows nothing and shortens nothing. */
import { sliceSpan } from '../article/slice-span.ts';
import type { Span, Story } from '../knowledge/story.ts';

/** @throws RangeError when the story does not hold the span's article or sentence. */
export function readSpan(story: Story, span: Span): string {
  return sliceSpan(sentencesOf(story, span.article), span);
}

/** The whole sentence that a span lies in. @throws RangeError as `readSpan` does. */
export function readSentence(story: Story, { article, sentence }: Span): string {
  const text = sentencesOf(story, article)[sentence];
  if (text === undefined) {
    throw new RangeError(`${story.id} has no sentence ${sentence} of ${article}`);
  }
  return text;
}

function sentencesOf(story: Story, id: string): readonly string[] {
  return story.articles.find((article) => article.id === id)?.sentences ?? [];
}
