/** What is thrown when a text can't be read as an article: where, what is wrong, what to do. */

/** What is wrong, for a caller that answers each in its own way. */
export type ArticleProblem =
  | 'empty'
  | 'too long'
  | 'broken text'
  | 'no headline'
  | 'no prose'
  | 'language';

/** `line` counts from 1 in the source. `message` holds line, problem and remedy. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';

  constructor(
    readonly reason: ArticleProblem,
    readonly line: number,
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`line ${line}: ${problem}. ${remedy}`);
  }
}
