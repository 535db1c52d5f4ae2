/**
 * Text nodes in, the text that is drawn of them out, with the way back: which place in which node
 * a character came from. One entry for each text node; places within it are counted when asked for.
 */
import type { Draft } from './collect-drafts.ts';

/** What one text node gave: `length` characters from `start` of the text. */
interface Piece {
  readonly node: Text;
  /** The node's data when it was read; any other means that the entry is stale. */
  readonly data: string;
  readonly start: number;
  readonly length: number;
  /** Whether white space at the node's start was dropped, because white space went before it. */
  readonly isAfterSpace: boolean;
}

/** A draft as it is drawn; `start` of each piece counts from the draft's own start. */
export interface DrawnText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Drawn as nothing: soft hyphens and the zero-width marks that do not join letters. */
const undrawn = '\u00ad\u200b\u2060\ufeff';
const needsChange = /[\t\n\f\r\u00ad\u200b\u2060\ufeff]| {2}/;
const isSpace = (character: string): boolean =>
  character === ' ' ||
  character === '\n' ||
  character === '\t' ||
  character === '\r' ||
  character === '\f';

export function drawText(draft: Draft): DrawnText {
  const pieces: Piece[] = [];
  let text = '';
  for (const node of draft.pieces) {
    if (node === null) {
      if (text !== '') text += text.endsWith(' ') ? '' : '\n';
      continue;
    }
    const isAfterSpace = text === '' || /\s$/.test(text);
    const drawn = collapse(node.data, isAfterSpace);
    if (drawn === '') continue;
    pieces.push({ node, data: node.data, start: text.length, length: drawn.length, isAfterSpace });
    text += drawn;
  }
  return { text: text.trimEnd(), pieces };
}

function collapse(data: string, isAfterSpace: boolean): string {
  const text = needsChange.test(data)
    ? data.replace(/[\u00ad\u200b\u2060\ufeff]+/g, '').replace(/[\t\n\f\r ]+/g, ' ')
    : data;
  return isAfterSpace && text.startsWith(' ') ? text.slice(1) : text;
}

export interface Joined {
  readonly text: string;
  readonly starts: readonly number[];
  toRange(start: number, end: number): StaticRange | null;
}

const blockGap = '\n\n';

/** Joins blocks by a blank line. `starts` has where each begins. */
export function joinTexts(drawn: readonly DrawnText[]): Joined {
  const starts: number[] = [];
  const pieces: Piece[] = [];
  let text = '';
  for (const each of drawn) {
    if (text !== '') text += blockGap;
    const offset = text.length;
    starts.push(offset);
    text += each.text;
    for (const piece of each.pieces) {
      const length = Math.min(piece.length, each.text.length - piece.start);
      if (length > 0) pieces.push({ ...piece, start: piece.start + offset, length });
    }
  }
  const toPlace = (start: number, end: number): StaticRange | null =>
    start < 0 || end > text.length ? null : toRange(pieces, start, end);
  return { text, starts, toRange: toPlace };
}

function toRange(pieces: readonly Piece[], start: number, end: number): StaticRange | null {
  if (!(start < end)) return null;
  const touched = pieces.slice(
    firstEndingAfter(pieces, start),
    firstEndingAfter(pieces, end - 1) + 1,
  );
  while (touched.length > 0 && touched.at(-1)!.start >= end) touched.pop();
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined || touched.some(isStale)) return null;
  if (first.node.getRootNode() !== last.node.getRootNode()) return null;
  const lastCharacter = Math.min(end, last.start + last.length) - 1;
  return new StaticRange({
    startContainer: first.node,
    startOffset: offsetOf(first, Math.max(start, first.start) - first.start),
    endContainer: last.node,
    endOffset: offsetOf(last, lastCharacter - last.start) + 1,
  });
}

const isStale = ({ node, data }: Piece): boolean => !node.isConnected || node.data !== data;

/** Index of the first piece that ends after `offset`; halves, as a page may have thousands. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, length } = pieces[middle]!;
    if (start + length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The place in the node of the character that was drawn as number `drawnIndex` of it. */
function offsetOf({ data, isAfterSpace }: Piece, drawnIndex: number): number {
  let wasSpace = isAfterSpace;
  let drawn = -1;
  for (let at = 0; at < data.length; at += 1) {
    const character = data.charAt(at);
    if (undrawn.includes(character)) continue;
    if (isSpace(character) && wasSpace) continue;
    wasSpace = isSpace(character);
    drawn += 1;
    if (drawn === drawnIndex) return at;
  }
  return data.length;
}
