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

/** Single marks count where two of them stand for a double one. */
const marks = /[“”"]|''|‘‘|’’/g;

function readParagraph(text: string): Range[] {
  const found: Range[] = [];
  let open: number | null = null;
  let nested = 0;
  for (const { index, 0: mark } of text.matchAll(marks)) {
    const end = index + mark.length;
    if (open === null) {
      if (!isClosing(mark)) open = end;
    } else if (isOpening(mark)) {
      open = end;
    } else if (looksOpening(text, index, end)) {
      nested += 1;
    } else if (nested > 0) {
      nested -= 1;
    } else {
      found.push({ start: open, end: index });
      open = null;
    }
  }
  if (open !== null) found.push({ start: open, end: text.trimEnd().length });
  return found.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function isOpening(mark: string): boolean {
  return mark === '“' || mark === '‘‘';
}

function isClosing(mark: string): boolean {
  return mark === '”' || mark === '’’';
}

/** A straight mark inside a quotation that a word follows and none comes before. */
function looksOpening(text: string, start: number, end: number): boolean {
  const isStraight = /^["']/.test(text.slice(start, end));
  return isStraight && /(?:^|[\s(])$/.test(text.slice(0, start)) && /^\S/.test(text.slice(end));
}
