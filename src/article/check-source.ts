/**
 * A source text before anything is read from it: is it text at all? Control characters and invisible
 * ones are no reason to refuse (read-blocks.ts drops them); halves of characters are.
 */
import { ArticleError } from './article-error.ts';

/**
 * Some 50,000 words, far above the longest reportage. The slowest text of this length takes a story
 * about two seconds; a mistaken file must not stop the reader's browser for longer.
 */
const maxSourceUnits = 300_000;

/** Throws an ArticleError when the source is empty, too long, or no well-formed Unicode. */
export function checkSource(source: string): void {
  if (source.length > maxSourceUnits) {
    throw new ArticleError(
      'too long',
      1,
      `the text has ${source.length} characters, more than ${maxSourceUnits}`,
      'Give one article, not a collection or a web page with its scripts',
    );
  }
  if (source.trim() === '') {
    throw new ArticleError(
      'empty',
      1,
      'the text is empty',
      'Give a headline, a blank line and the article',
    );
  }
  const broken = /[\uD800-\uDFFF]/u.exec(source);
  if (broken !== null) {
    throw new ArticleError(
      'broken text',
      lineOf(source, broken.index),
      'half of a character (a lone surrogate) stands here',
      'Save the file again as UTF-8',
    );
  }
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split(/\r\n|[\n\r]/).length;
}
