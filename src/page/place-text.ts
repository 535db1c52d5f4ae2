/**
 * Joins blocks to one text and finds ranges of it again in the document. What is kept for that is one
 * node and one number for each text node; where a character stands inside is worked out when asked.
 */
import { collapse, type RawBlock } from './collect-blocks.ts';
import type { Block, PageText } from './page-text.ts';

export type KindedBlock = RawBlock & Pick<Block, 'kind'>;

const divider = '\n\n';

export function placeText(
  raw: readonly KindedBlock[],
): Pick<PageText, 'text' | 'blocks' | 'toRange'> {
  const blocks: Block[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  for (const each of raw) {
    if (text !== '') text += divider;
    const base = text.length;
    text += each.text;
    blocks.push({ start: base, end: text.length, kind: each.kind });
    each.nodes.forEach((node, index) => {
      nodes.push(node);
      starts.push(base + each.starts[index]!);
    });
  }
  const endOf = (index: number) => starts[index + 1] ?? text.length;
  const pointAt = (offset: number) => {
    const index = lastAtOrBefore(starts, offset);
    const node = nodes[index];
    if (node?.isConnected !== true) return null;
    const at = offsetInNode(
      node.data,
      text.slice(starts[index], endOf(index)),
      offset - starts[index]!,
    );
    return at === null ? null : { node, at };
  };
  return { text, blocks, toRange: (start, end) => toRange(text, start, end, pointAt) };
}

interface Point {
  readonly node: Text;
  readonly at: number;
}

function toRange(
  text: string,
  start: number,
  end: number,
  pointAt: (offset: number) => Point | null,
) {
  // Line ends stand in no text node: they come from elements.
  while (start < end && text[start] === '\n') start += 1;
  while (start < end && text[end - 1] === '\n') end -= 1;
  if (start >= end || start < 0 || end > text.length) return null;
  const first = pointAt(start);
  const last = pointAt(end - 1);
  if (first === null || last === null) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.at,
    endContainer: last.node,
    endOffset: last.at + 1,
  });
}

/** Index of the last start that is not after `offset`. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the character `offset` of what was read of a node stands in its data; null when the data are others now. */
function offsetInNode(data: string, read: string, offset: number): number | null {
  const whole = collapse(data, false);
  const isCut = !whole.startsWith(read.trimEnd());
  const shown = isCut ? whole.slice(1) : whole;
  if ((isCut && whole[0] !== ' ') || shown.trimEnd() !== read.trimEnd()) return null;
  let seen = isCut ? -1 : 0;
  for (let at = 0; at < data.length; at += 1) {
    if (at > 0 && isSpace(data[at]!) && isSpace(data[at - 1]!)) continue;
    if (seen === offset) return at;
    seen += 1;
  }
  return null;
}

function isSpace(character: string): boolean {
  return /[ \t\r\n\f]/.test(character);
}
