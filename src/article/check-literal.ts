/**
 * The build check behind "every shown fact is a literal span": an article, its source file and a
 * span in, what is wrong out. It walks the map from the cleaned text back to the source, and allows
 * nothing but the repairs that the article declares and marks that carry no words.
 */
import type { Article, Sentence, Span } from './article.ts';
import { isWordless } from './wordless.ts';

/** Null when the span is literal; else a sentence that says where it departs from the source. */
export function checkLiteral(article: Article, source: string, span: Span): string | null {
  const sentence = article.sentences[span.sentence];
  if (span.article !== article.id) return `the span is of article "${span.article}"`;
  if (sentence === undefined) return `there is no sentence ${span.sentence}`;
  if (span.start < 0 || span.end > sentence.text.length || span.start >= span.end) {
    return `[${span.start}, ${span.end}) is not within sentence ${span.sentence}`;
  }
  const repairs = article.repairs.filter((repair) => repair.sentence === span.sentence);
  for (let index = span.start; index < span.end; index++) {
    const problem = checkCharacter(sentence, source, index, index > span.start, repairs);
    if (problem !== null) return `sentence ${span.sentence}, character ${index}: ${problem}`;
  }
  return null;
}

function checkCharacter(
  sentence: Sentence,
  source: string,
  index: number,
  hasBefore: boolean,
  repairs: Article['repairs'],
): string | null {
  const offset = sentence.source[index] ?? -1;
  const shown = sentence.text[index] ?? '';
  const written = source[offset] ?? '';
  const before = hasBefore ? (sentence.source[index - 1] ?? -1) : offset - 1;
  if (offset <= before) return 'the map to the source does not grow';
  const dropped = source.slice(before + 1, offset);
  const isSame = shown === written || (shown === ' ' && /\s/.test(written));
  if (isSame && isWordless(dropped)) return null;
  const isDeclared = repairs.some(
    (repair) =>
      repair.after === shown &&
      source.startsWith(repair.before, offset + 1 - repair.before.length) &&
      isWordless(source.slice(before + 1, Math.max(before + 1, offset + 1 - repair.before.length))),
  );
  if (isDeclared) return null;
  return isSame
    ? `"${dropped}" of the source was left out`
    : `"${shown}" stands for "${written}" in the source`;
}
