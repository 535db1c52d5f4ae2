/** Titles in, how far they are worded alike out: sites shorten, lengthen and reorder them. */

/** A title's words; pairs of characters where words are not divided. */
export type TitlePieces = ReadonlySet<string>;

export type TitleReader = (title: string) => TitlePieces;

/** Share of the shorter title's pieces that the longer one has to hold for the two to be of one article. */
const likeness = 0.5;
const undivided = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

export function looksAlike(one: TitlePieces, other: TitlePieces): boolean {
  return titleLikeness(one, other) >= likeness;
}

/** 0 to 1: the share of the pieces of the shorter title that the longer one holds. */
export function titleLikeness(one: TitlePieces, other: TitlePieces): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const piece of shorter) if (longer.has(piece)) shared += 1;
  return shared / Math.max(shorter.size, 1);
}

/** Remembers each title: one reading compares the same ones again and again. */
export function makeTitleReader(): TitleReader {
  const known = new Map<string, TitlePieces>();
  return function read(title) {
    let pieces = known.get(title);
    if (pieces === undefined) known.set(title, (pieces = titlePieces(title)));
    return pieces;
  };
}

/** Without letters but those of English and marks as “ and – a title is divided faster. */
const isPlain = /^[\s -~\u2000-\u206f]*$/;

export function titlePieces(title: string): TitlePieces {
  const text = title.toLowerCase();
  if (isPlain.test(text)) return new Set(text.match(/[a-z\d]+/g));
  const pieces = new Set<string>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (!undivided.test(word)) pieces.add(word);
    else for (let at = 0; at < word.length - 1; at += 1) pieces.add(word.slice(at, at + 2));
  }
  return pieces;
}
