/** An article in, its sentences with their tokens out, and the spans that token ranges stand for. */
import type { Article, Span } from '../../article/article.ts';
import { groupBy } from '../group-by.ts';
import { findQuoted } from '../quotes/find-quoted.ts';
import { findUnreal, type Unreal } from './find-unreal.ts';
import { tokenize, type Token } from './tokens.ts';

export interface ReadSentence {
  readonly article: string;
  /** Index in the article. */
  readonly index: number;
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token: whether it stands inside quotation marks, those of an earlier sentence among them. */
  readonly isQuoted: readonly boolean[];
  /** What it does not state as true; read once for all that it names. */
  readonly unreal: readonly Unreal[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

export function readSentences(article: Article): readonly ReadSentence[] {
  const pieces = findQuoted(article).flatMap((quoted) => quoted.pieces);
  const quotedIn = groupBy(pieces, ({ sentence }) => sentence);
  return article.sentences.map(({ text, paragraph }, index) => {
    const tokens = tokenize(text);
    const isQuoted = markQuoted(tokens, quotedIn.get(index) ?? []);
    const unreal = findUnreal(tokens);
    return { article: article.id, index, paragraph, text, tokens, isQuoted, unreal };
  });
}

/** Both in the order of the text. */
function markQuoted(tokens: readonly Token[], ranges: readonly Range[]): readonly boolean[] {
  let next = 0;
  return tokens.map(({ start }) => {
    while ((ranges[next]?.end ?? Infinity) <= start) next += 1;
    return (ranges[next]?.start ?? Infinity) <= start;
  });
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
