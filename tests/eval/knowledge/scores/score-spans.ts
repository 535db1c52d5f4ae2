/** Every span that a story shows, cut out of the article's own file, held against what is shown. */
import type { Span } from '../../../../src/article/article.ts';
import { wordsOf, type Built } from './build-article.ts';
import { count, note, type Sheet } from './sheet.ts';

export function scoreSpans(sheet: Sheet, built: Built): void {
  const spans = [...listSpans(built.story), ...built.found.references.map(({ span }) => span)];
  for (const span of spans) {
    const shown = wordsOf(built, span);
    const written = cutOut(built, span);
    const isLiteral = shown !== '' && level(shown) === level(written);
    count(sheet, 'literal spans', { found: 1, right: isLiteral ? 1 : 0 });
    if (!isLiteral) note(sheet, 'literal spans', 'not literal', `${shown} — ${written}`);
  }
}

/** Spans at whatever depth. */
function listSpans(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSpan(value)) return [value];
  return Object.values(value).flatMap((each) => listSpans(each));
}

function isSpan(value: object): value is Span {
  return 'article' in value && 'sentence' in value && 'start' in value && 'end' in value;
}

function cutOut({ article, source }: Built, { sentence, start, end }: Span): string {
  const map = article.sentences[sentence]?.source ?? [];
  return source.slice(map[start] ?? 0, (map[end - 1] ?? -1) + 1);
}

/** What cleaning may change: spaces, straight marks, invisible characters and Markdown's own. */
function level(text: string): string {
  return text
    .replace(/\]\([^()\s]*\)/g, '')
    .replace(/[‘’'“”"`´]/g, '')
    .replace(/[\s\p{Cc}\p{Cf}*_[\]\\>!]+/gu, '');
}
