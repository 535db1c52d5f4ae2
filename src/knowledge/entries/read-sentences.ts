/** An article in, its sentences with their tokens out, and the spans that token ranges stand for. */
import type { Article, Span } from '../../article/article.ts';
import { tokenize, type Token } from './tokens.ts';

export interface ReadSentence {
  readonly article: string;
  /** Index in the article. */
  readonly index: number;
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

export function readSentences(article: Article): readonly ReadSentence[] {
  return article.sentences.map(({ text, paragraph }, index) => ({
    article: article.id,
    index,
    paragraph,
    text,
    tokens: tokenize(text),
  }));
}

/** The words of the tokens [from, to), which is not empty. */
export function spanOfTokens(sentence: ReadSentence, from: number, to: number): Span {
  return {
    article: sentence.article,
    sentence: sentence.index,
    start: sentence.tokens[from]?.start ?? 0,
    end: sentence.tokens[to - 1]?.end ?? 0,
  };
}

export function textOfTokens(sentence: ReadSentence, from: number, to: number): string {
  const { start, end } = spanOfTokens(sentence, from, to);
  return sentence.text.slice(start, end);
}
