/** A text, words of it and where they stood in; where they stand now out. */

/** Words as a page's text has them, and where they began in it when it was read. */
export interface TextPlace {
  readonly start: number;
  readonly words: string;
}

/** The place nearest to `start` where the text has just these words; null: nowhere any more. */
export function findWords(text: string, { start, words }: TextPlace): number | null {
  if (words === '') return null;
  if (text.startsWith(words, start)) return start;
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  if (before === -1 || after === -1)
    return before === -1 && after === -1 ? null : Math.max(before, after);
  return start - before <= after - start ? before : after;
}
