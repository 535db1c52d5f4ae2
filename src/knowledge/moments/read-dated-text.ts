/** An article in, what all of its moments are told from out: read once, used for each. */
import type { Article } from '../../article/article.ts';
import { findQuoted } from '../quotes/find-quoted.ts';
import type { Piece } from '../quotes/find-quoted.ts';
import type { Found } from './expression.ts';
import { findExpressions } from './find-expressions.ts';

export interface DatedText {
  readonly article: Article;
  /** By sentence. */
  readonly expressions: readonly (readonly Found[])[];
  /** What stands between quotation marks, by sentence. */
  readonly quoted: readonly (readonly Piece[])[];
}

/** Characters: longer "sentences" are tables or broken text, and cost time by their square. */
const longestSentence = 2000;

export function readDatedText(article: Article): DatedText {
  const quoted: Piece[][] = article.sentences.map(() => []);
  for (const { pieces } of findQuoted(article))
    for (const piece of pieces) quoted[piece.sentence]?.push(piece);
  const expressions = article.sentences.map(({ text }) =>
    text.length > longestSentence ? [] : findExpressions(text),
  );
  return { article, expressions, quoted };
}
