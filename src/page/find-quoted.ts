/** An article's own text and words that another text quotes in; where the article quotes just the same words out. */
import type { TextPlace } from './find-words.ts';
import { type PlacedText, placeInPage } from './own-text.ts';

/** Fewer words may stand anywhere without being a quotation, unless a quotation mark says so. */
const fewestBare = 4;

/** For each of `quotes` its first place; null: the article does not have it in one piece. */
export function findQuoted(
  { text, places }: PlacedText,
  quotes: readonly string[],
): readonly (TextPlace | null)[] {
  const page = level(text);
  return quotes.map((quote) => {
    const words = level(quote.trim()).replace(/[,.;:!?…]+$/u, '');
    const at = findLevelled(page, words);
    const start = at === null ? null : placeInPage(places, at, at + words.length);
    return start === null ? null : { start, words: text.slice(at!, at! + words.length) };
  });
}

function findLevelled(page: string, words: string): number | null {
  if (words === '') return null;
  const marked = page.indexOf(`"${words}`);
  if (marked !== -1) return marked + 1;
  const bare = words.split(' ').length < fewestBare ? -1 : page.indexOf(words);
  return bare === -1 ? null : bare;
}

/** Quotation marks, apostrophes, dashes and spaces are one each, however a house writes them. No offset changes. */
function level(text: string): string {
  return text
    .replace(/[“”„‟«»＂「」『』]/g, '"')
    .replace(/[‘’‚‛＇]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s/g, ' ');
}
