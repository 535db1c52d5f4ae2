/** What is thrown when a seed can't become a story: in which file, on which line, what to do. */

import type { ArticleProblem } from '../../article/article-error.ts';

/** `line` counts from 1. `message` is "FILE:LINE: what is wrong. Remedy". */
export class SeedError extends Error {
  override readonly name = 'SeedError';

  constructor(
    readonly file: string,
    readonly line: number,
    readonly problem: string,
    readonly remedy: string,
    /** Why the text is no article; null when something else is wrong. */
    readonly reason: ArticleProblem | null = null,
  ) {
    super(`${file}:${line}: ${problem}. ${remedy}`);
    // Whoever mends a seed has no use for the places in our code; the build prints them all.
    this.stack = `${this.name}: ${this.message}`;
  }
}
