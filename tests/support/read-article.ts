/** The name of a test article in, the article and its source out. */
import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';

export function readSource(file: string): string {
  return readFileSync(new URL(`articles/${file}`, import.meta.url), 'utf8');
}

export function readArticle(file: string): Article {
  return parseArticle(readSource(file), { id: file });
}

/** An article with a headline of no meaning and `paragraphs` as its text. */
export function writeArticle(...paragraphs: readonly string[]): Article {
  return parseArticle(['Something happened somewhere today', ...paragraphs].join('\n\n'), {
    id: 'a',
  });
}

/** The prose of an article, one string for each paragraph. */
export function paragraphsOf(article: Article): string[] {
  const paragraphs: string[] = [];
  for (const { paragraph, text } of article.sentences) {
    const before = paragraphs[paragraph];
    paragraphs[paragraph] = before === undefined ? text : `${before} ${text}`;
  }
  return paragraphs;
}
