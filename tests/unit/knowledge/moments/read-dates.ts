/** What the builder dates in the body of a small article, in a form that a test can write down. */
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { findMoments } from '../../../../src/knowledge/moments/find-moments.ts';

/** "2025-05-13 day", "2025-05-01/2025-05-31 month"; "?" for an open end, "words" for no date at all. */
export function readDates(body: string, published?: string): string[] {
  const article = parseArticle(`A headline about the council\n\n${body}\n`, { id: 'a', published });
  return findMoments(article).map(({ from, to, precision }) => {
    if (from === null && to === null) return precision;
    return `${from === to ? (from ?? '?') : `${from ?? '?'}/${to ?? '?'}`} ${precision}`;
  });
}
