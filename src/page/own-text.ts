/** A page's text in, the article's own text out: paragraphs divided by blank lines, captions left out. */
import type { PageText } from './page-text.ts';

export function ownText({ text, blocks }: PageText): string {
  return blocks
    .filter(({ kind }) => kind !== 'caption')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
}
