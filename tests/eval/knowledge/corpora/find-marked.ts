/**
 * A text in, what stands in it between double quotation marks out, paragraph by paragraph; read apart
 * from the product's own reading, so that what that overlooks counts as missed.
 */
import type { Range } from '../scores/letters.ts';

/** Offsets leave the marks out. A passage without a closing mark goes to the end of its paragraph. */
export function findMarked(text: string): Range[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((paragraph) =>
    readParagraph(paragraph[0]).map(({ start, end }) => {
      return { start: start + paragraph.index, end: end + paragraph.index };
    }),
  );
}

function readParagraph(text: string): Range[] {
  const found: Range[] = [];
  let open: number | null = null;
  for (const { index, 0: mark } of text.matchAll(/[“”"]/g)) {
    const opens = mark === '“' || (mark === '"' && open === null);
    if (open !== null && !(mark === '“')) {
      found.push({ start: open, end: index });
      open = null;
    } else if (opens) open = index + 1;
  }
  if (open !== null) found.push({ start: open, end: text.trimEnd().length });
  return found.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
