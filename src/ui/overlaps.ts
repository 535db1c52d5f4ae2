/** Two spans in; whether they share words out. */
import type { Span } from '../knowledge/story.ts';

export function overlaps(a: Span, b: Span): boolean {
  const isOneSentence = a.article === b.article && a.sentence === b.sentence;
  return isOneSentence && a.start < b.end && b.start < a.end;
}
