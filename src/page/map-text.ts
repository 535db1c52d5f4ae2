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
  /** Whether each character was drawn: then places in the text are places in the node. */
  readonly isAsWritten: boolean;
}

/** A draft as it is drawn; `start` of each piece counts from the draft's own start. */
export interface DrawnText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Drawn as nothing: soft hyphens and the zero-width marks that do not join letters. */
const undrawn = '\u00ad\u200b\u2060\ufeff';
const needsChange = /[\t\n\f\r\u00ad\u200b\u2060\ufeff]| {2}/;
/** White space but for single spaces, which stay as they are. */
const levelled = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;
const isSpace = (character: string): boolean =>
  character === ' ' ||
  character === '\n' ||
  character === '\t' ||
  character === '\r' ||
  character === '\f';

export function drawText(draft: Draft): DrawnText {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  let last = '';
  const add = (text: string): void => {
    texts.push(text);
    length += text.length;
    last = text.slice(-1);
  };
  for (const node of draft.pieces) {
    if (node === null) {
      if (last !== '' && last !== ' ') add('\n');
      continue;
    }
    const isAfterSpace = last === '' || /\s/.test(last);
    const { data } = node;
    const drawn = collapse(data, isAfterSpace);
    if (drawn === '') continue;
    const isAsWritten = drawn.length === data.length;
    pieces.push({ node, data, start: length, length: drawn.length, isAfterSpace, isAsWritten });
    add(drawn);
  }
  return { text: texts.join('').trimEnd(), pieces };
}

function collapse(data: string, isAfterSpace: boolean): string {
  const text = needsChange.test(data)
    ? data.replace(/[\u00ad\u200b\u2060\ufeff]+/g, '').replace(levelled, ' ')
    : data;
  return isAfterSpace && text.startsWith(' ') ? text.slice(1) : text;
}

export interface Joined {
  readonly text: string;
  readonly starts: readonly number[];
  toRange(start: number, end: number): StaticRange | null;
}

const blockGap = '\n\n';

/** So many blocks are joined in one step. */
const blocksInStep = 100;

/** Joins blocks by a blank line. `starts` has where each begins. */
export function* joinTexts(drawn: readonly DrawnText[]): Generator<void, Joined> {
  const starts: number[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  for (const [at, each] of drawn.entries()) {
    if (at % blocksInStep === blocksInStep - 1) yield;
    const offset = length === 0 ? 0 : length + blockGap.length;
    starts.push(offset);
    length = offset + each.text.length;
    for (const piece of each.pieces) {
      const kept = Math.min(piece.length, each.text.length - piece.start);
      if (kept > 0) pieces.push({ ...piece, start: piece.start + offset, length: kept });
    }
  }
  const text = drawn.map((each) => each.text).join(blockGap);
  const offsetOf = makeOffsetOf();
  const toPlace = (start: number, end: number): StaticRange | null =>
    start < 0 || end > text.length ? null : toRange(pieces, offsetOf, start, end);
  return { text, starts, toRange: toPlace };
}

function toRange(
  pieces: readonly Piece[],
  offsetOf: OffsetOf,
  start: number,
  end: number,
): StaticRange | null {
  if (!(start < end)) return null;
  const touched = pieces.slice(
    firstEndingAfter(pieces, start),
    firstEndingAfter(pieces, end - 1) + 1,
  );
  while (touched.length > 0 && touched.at(-1)!.start >= end) touched.pop();
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  const startOffset = offsetOf(first, Math.max(start, first.start) - first.start);
  const lastCharacter = Math.min(end, last.start + last.length) - 1;
  const endOffset = offsetOf(last, lastCharacter - last.start) + 1;
  const isSame = touched.every((piece) =>
    isUnchanged(
      piece,
      piece === first ? startOffset : 0,
      piece === last ? endOffset : piece.data.length,
    ),
  );
  if (!isSame || first.node.getRootNode() !== last.node.getRootNode()) return null;
  const [startContainer, endContainer] = [first.node, last.node];
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** Compares the words in question only: a node may hold a whole page, and be asked about thousands of times. */
function isUnchanged({ node, data }: Piece, from: number, to: number): boolean {
  return (
    node.isConnected &&
    node.length === data.length &&
    node.substringData(from, to - from) === data.slice(from, to)
  );
}

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

/** The place in a piece's node of the character that was drawn as number `drawnIndex` of it. */
type OffsetOf = (piece: Piece, drawnIndex: number) => number;

/** Remembers the places of a piece that was asked about: it may hold thousands of names. */
function makeOffsetOf(): OffsetOf {
  const known = new Map<Piece, Uint32Array>();
  return (piece, drawnIndex) => {
    if (piece.isAsWritten) return drawnIndex;
    const offsets = known.get(piece) ?? placesOf(piece);
    known.set(piece, offsets);
    return offsets[drawnIndex] ?? piece.data.length;
  };
}

function placesOf({ data, isAfterSpace }: Piece): Uint32Array {
  const places = new Uint32Array(data.length);
  let wasSpace = isAfterSpace;
  let drawn = 0;
  for (let at = 0; at < data.length; at += 1) {
    const character = data.charAt(at);
    if (undrawn.includes(character)) continue;
    if (isSpace(character) && wasSpace) continue;
    wasSpace = isSpace(character);
    places[drawn++] = at;
  }
  return places.subarray(0, drawn);
}
