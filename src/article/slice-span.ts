/** A span and the sentences it points into in, its text out. */
import type { Span } from './article.ts';

/**
 * `sentences` are those of the span's own article: their texts, or the sentences themselves.
 * Throws a RangeError when the span does not lie within its sentence: it was made for another text.
 */
export function sliceSpan(
  sentences: readonly (string | { readonly text: string })[],
  span: Span,
): string {
  const sentence = sentences[span.sentence];
  const text = typeof sentence === 'object' ? sentence.text : sentence;
  if (text === undefined || span.start < 0 || span.start >= span.end || span.end > text.length) {
    throw new RangeError(
      `span ${span.article}:${span.sentence} [${span.start}, ${span.end}) is not in the text`,
    );
  }
  return text.slice(span.start, span.end);
}
